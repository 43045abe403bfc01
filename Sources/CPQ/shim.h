#include <libpq-fe.h>

// The fields of a report are named by character literals, which Swift does not import.
static const int reportSeverity = PG_DIAG_SEVERITY_NONLOCALIZED;
static const int reportSQLState = PG_DIAG_SQLSTATE;
static const int reportMessage = PG_DIAG_MESSAGE_PRIMARY;
static const int reportDetail = PG_DIAG_MESSAGE_DETAIL;
static const int reportHint = PG_DIAG_MESSAGE_HINT;
static const int reportContext = PG_DIAG_CONTEXT;
static const int reportTable = PG_DIAG_TABLE_NAME;
static const int reportConstraint = PG_DIAG_CONSTRAINT_NAME;
static const int reportColumn = PG_DIAG_COLUMN_NAME;
static const int reportFunction = PG_DIAG_SOURCE_FUNCTION;
