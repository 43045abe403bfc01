// jansson 2.14 (Debian: libjansson-dev) is imported as it is: the flags for reading are plain numbers, and what is
// variadic or a macro with arguments is not called.
#include <jansson.h>
