// Prototypes of the HiGHS C interface that the planner calls. The solver's wheel carries the library
// without headers, and Debian 12 has no package; the signatures are those of HiGHS 1.15.
#pragma once
