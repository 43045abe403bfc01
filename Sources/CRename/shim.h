// What <stdio.h> shows only under _GNU_SOURCE, which Swift does not set.

// Two names change places in one step.
static const unsigned int renameExchange = 1 << 1;

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags);
