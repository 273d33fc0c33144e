// What Swift cannot reach in libxml2 by itself, and nothing more.
#ifndef ZHIXIAO_CLIBXML2_SHIM_H
#define ZHIXIAO_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlversion.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// xmlFree is a mutable global function pointer, which Swift refuses to read from several threads.
static inline void zx_free(void *pointer) { xmlFree(pointer); }

#endif
