#include "CExpat.h"

XML_Parser ce_parser(void) {
  XML_Parser parser = XML_ParserCreate(NULL);
  if (parser != NULL) XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_NEVER);
  return parser;
}
