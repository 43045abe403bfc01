// Prototypes of the HiGHS C interface that the planner calls. The solver's wheel carries the library
// without headers, and Debian 12 has no package; the signatures are those of HiGHS 1.15, where a
// HighsInt is a C int (checked at run time by Highs_getSizeofHighsInt).
#pragma once

void *Highs_create(void);
void Highs_destroy(void *highs);
int Highs_getSizeofHighsInt(const void *highs);
const char *Highs_version(void);

int Highs_setBoolOptionValue(void *highs, const char *option, int value);
int Highs_setIntOptionValue(void *highs, const char *option, int value);
int Highs_setDoubleOptionValue(void *highs, const char *option, double value);
int Highs_setStringOptionValue(void *highs, const char *option, const char *value);

// a_format 2 is row-wise, sense 1 is minimise; integrality 1 is integer, 0 is continuous.
int Highs_passMip(void *highs, int num_col, int num_row, int num_nz, int a_format, int sense, double offset,
                  const double *col_cost, const double *col_lower, const double *col_upper,
                  const double *row_lower, const double *row_upper, const int *a_start, const int *a_index,
                  const double *a_value, const int *integrality);
int Highs_addRow(void *highs, double lower, double upper, int num_new_nz, const int *index, const double *value);
int Highs_changeColsCostByRange(void *highs, int from_col, int to_col, const double *cost);
int Highs_setSolution(void *highs, const double *col_value, const double *row_value, const double *col_dual,
                      const double *row_dual);

int Highs_zeroAllClocks(const void *highs);
int Highs_run(void *highs);
int Highs_getModelStatus(const void *highs);
// "primal_solution_status" is 2 where there is a feasible solution.
int Highs_getIntInfoValue(const void *highs, const char *info, int *value);
int Highs_getDoubleInfoValue(const void *highs, const char *info, double *value);
int Highs_getSolution(const void *highs, double *col_value, double *col_dual, double *row_value,
                      double *row_dual);
