#include <spawn.h>

// What <spawn.h> shows only under _GNU_SOURCE, which Swift does not set.

// The child begins a session of its own: no terminal reaches it.
static const short spawnSetsid = 0x80;

int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
