// gettext's own reader of .po files (Debian: libgettextpo-dev). Only the build uses it; no program links to it.
#include <gettext-po.h>
