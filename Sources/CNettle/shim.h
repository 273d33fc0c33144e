// Debian's libnettle, as it is.
#ifndef ZHIXIAO_CNETTLE_SHIM_H
#define ZHIXIAO_CNETTLE_SHIM_H

#include <nettle/sha2.h>

#endif
