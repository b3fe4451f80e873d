#define _GNU_SOURCE
#include "CNcurses.h"

#include <sys/mman.h>
#include <term.h>
#include <wchar.h>

attr_t cn_bold(void) { return A_BOLD; }
attr_t cn_underline(void) { return A_UNDERLINE; }
attr_t cn_reverse(void) { return A_REVERSE; }
attr_t cn_italic(void) { return A_ITALIC; }

WINDOW *cn_standard_window(void) { return stdscr; }
WINDOW *cn_terminal_window(void) { return curscr; }
int cn_colors(void) { return COLORS; }
int cn_color_pairs(void) { return COLOR_PAIRS; }

int cn_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  return setcchar(cell, text, attributes, 0, &pair);
}

int cn_set_plain_cell(cchar_t *cell, wchar_t character, attr_t attributes, int pair) {
  wchar_t text[2] = {character, 0};
  return setcchar(cell, text, attributes, 0, &pair);
}

int cn_width(wchar_t character) { return wcwidth(character); }

int cn_load_terminfo(const char *term, int descriptor) {
  int found = -1;
  setupterm(term, descriptor, &found);
  return found;
}

void cn_unload_terminfo(void) {
  TERMINAL *loaded = cur_term;
  if (loaded == NULL) return;
  set_curterm(NULL);
  del_curterm(loaded);
}

const char *cn_string(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

const char *cn_expand(const char *capability, int first, int second) {
  return tparm(capability, first, second);
}

const char *cn_boolean_name(int index) { return boolnames[index]; }
const char *cn_number_name(int index) { return numnames[index]; }
const char *cn_string_name(int index) { return strnames[index]; }

int cn_memory_file(void) { return memfd_create("frame", MFD_CLOEXEC); }
