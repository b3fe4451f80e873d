#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CNcurses.h"

static char **before = NULL;
static char **extended = NULL;

bool cn_push_environment(char *const settings[], size_t count) {
  size_t length = 0;
  while (environ != NULL && environ[length] != NULL) length++;
  // The array of the last time is freed only now: by then nobody can still be looking through it.
  free(extended);
  extended = calloc(count + length + 1, sizeof *extended);
  if (extended == NULL) return false;
  memcpy(extended, settings, count * sizeof *extended);
  if (length > 0) memcpy(extended + count, environ, length * sizeof *extended);
  before = environ;
  environ = extended;
  return true;
}

void cn_pop_environment(void) { environ = before; }
