// What glibc shows only to GNU sources, so that Swift cannot see it.
#ifndef ZHIXIAO_CFILES_GNU_H
#define ZHIXIAO_CFILES_GNU_H

/// Exchanges two paths in one step. Returns 0, or -1 with errno set.
int zx_exchange(const char *left, const char *right);

/// How many processors this process may use; 1 where the system doesn't tell.
int zx_processors(void);

#endif
