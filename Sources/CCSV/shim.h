// libcsv 3.0.3 (Debian: libcsv-dev) is imported as it is: its header holds no variadics, no macros with
// arguments and no globals, and its callbacks are plain function pointers.
#include <csv.h>
