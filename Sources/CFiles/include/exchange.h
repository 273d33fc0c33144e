// Linux's atomic exchange of two paths, which glibc shows only to GNU sources and Swift therefore cannot see.
#ifndef ZHIXIAO_CFILES_EXCHANGE_H
#define ZHIXIAO_CFILES_EXCHANGE_H

/// Exchanges two paths in one step. Returns 0, or -1 with errno set.
int zx_exchange(const char *left, const char *right);

#endif
