// What Swift cannot reach in libxml2 by itself, and nothing more.
#ifndef ZHIXIAO_CLIBXML2_SHIM_H
#define ZHIXIAO_CLIBXML2_SHIM_H

// Debian's libxml2 shows its ICU converters in a header; they would meet Foundation's own ICU in files that use both. The only
// type they are part of is one that we never touch.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// xmlFree is a mutable global function pointer, which Swift refuses to read from several threads.
static inline void zx_free(void *pointer) { xmlFree(pointer); }

// The structured error callback takes a non-const error here and a const one from 2.12 on.
#if LIBXML_VERSION >= 21200
typedef const xmlError *zx_error;
#else
typedef xmlError *zx_error;
#endif

// The handler of the calling thread is behind a macro over a function that returns its place.
static inline xmlStructuredErrorFunc zx_error_function(void) { return xmlStructuredError; }
static inline void *zx_error_context(void) { return xmlStructuredErrorContext; }

// The names that libxml2 gives to texts and comments; Swift can't see arrays of unknown size.
static inline const xmlChar *zx_text_name(void) { return xmlStringText; }
static inline const xmlChar *zx_comment_name(void) { return xmlStringComment; }

// A document begins with the same fields as a node, but Swift sees two unrelated types.
static inline xmlNodePtr zx_document_node(xmlDocPtr document) { return (xmlNodePtr)document; }

#endif
