// jansson 2.14 (Debian: libjansson-dev).
#include <jansson.h>

// The function that reads the code of an error has the name of the enumeration that it returns.
static inline enum json_error_code errorCode(const json_error_t *error) {
    return json_error_code(error);
}
