// Debian's libzip, as it is.
#ifndef ZHIXIAO_CZIP_SHIM_H
#define ZHIXIAO_CZIP_SHIM_H

#include <zip.h>

#endif
