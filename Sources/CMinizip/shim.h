// Debian's libminizip, as it is.
#ifndef ZHIXIAO_CMINIZIP_SHIM_H
#define ZHIXIAO_CMINIZIP_SHIM_H

#include <minizip/zip.h>

#endif
