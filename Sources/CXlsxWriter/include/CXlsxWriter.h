// Debian's libxlsxwriter, loaded when the first workbook is made: few runs make one, and it brings OpenSSL along, which would
// take a fifth of the start of every process.
#ifndef ZHIXIAO_CXLSXWRITER_H
#define ZHIXIAO_CXLSXWRITER_H

#include <xlsxwriter.h>

// Loads the library; its functions may be called afterwards. NULL, or why it can't be loaded.
const char *zx_load_xlsxwriter(void);

#endif
