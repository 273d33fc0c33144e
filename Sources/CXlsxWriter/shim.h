// Debian's libxlsxwriter, as it is.
#ifndef ZHIXIAO_CXLSXWRITER_SHIM_H
#define ZHIXIAO_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
