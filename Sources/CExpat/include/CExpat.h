// What Swift sees of expat, the XML parser: the library's own header, and a parser that reads nothing but the
// bytes it is given.
#ifndef CEXPAT_H
#define CEXPAT_H
#include <expat.h>

/// A parser that follows no reference out of its document; NULL where there is no memory for it.
XML_Parser ce_parser(void);

#endif
