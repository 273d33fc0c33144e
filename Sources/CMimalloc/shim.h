// Linking mimalloc replaces malloc and free for the whole process, libxml2 included. Nothing of it is called but its version,
// which keeps the linker from dropping it.
#ifndef ZHIXIAO_CMIMALLOC_SHIM_H
#define ZHIXIAO_CMIMALLOC_SHIM_H

#include <mimalloc.h>

#endif
