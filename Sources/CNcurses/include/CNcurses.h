// What Swift sees of ncursesw: the library's own header in its wide form, and functions for what Swift
// cannot import (cast macros, globals, variadic functions, term.h with its lower-case macros).
#ifndef CNCURSES_H
#define CNCURSES_H
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <termios.h>

// Attributes, which curses.h has as cast macros.
attr_t cn_bold(void);
attr_t cn_underline(void);
attr_t cn_reverse(void);
attr_t cn_italic(void);

// Globals, which Swift 6 refuses as shared mutable state.
WINDOW *cn_standard_window(void);
WINDOW *cn_terminal_window(void);
int cn_colors(void);
int cn_color_pairs(void);

/// Fills a cell. The pair goes through the pointer form: COLOR_PAIR() keeps only 8 bits.
int cn_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair);
int cn_set_plain_cell(cchar_t *cell, wchar_t character, attr_t attributes, int pair);

/// Columns of a character as the C library counts them; -1 for one that cannot be printed.
int cn_width(wchar_t character);

/// 1 found, 0 not found or a generic entry, -1 no terminfo database.
int cn_load_terminfo(const char *term, int descriptor);
/// Forgets what cn_load_terminfo loaded.
void cn_unload_terminfo(void);
/// A string capability of the loaded terminal, NULL when it has none.
const char *cn_string(const char *name);
/// The capability with one or two numbers put in; valid until the next call.
const char *cn_expand(const char *capability, int first, int second);
/// The names of all standard capabilities in the order of a compiled entry; NULL at the end.
const char *cn_boolean_name(int index);
const char *cn_number_name(int index);
const char *cn_string_name(int index);

/// Puts `NAME=value` settings in front of the environment, until they are taken away again. Unlike `setenv`
/// this leaves the old array as it is, so that another thread may read a variable meanwhile. The settings
/// are not copied. False when there is no memory.
bool cn_push_environment(char *const settings[], size_t count);
void cn_pop_environment(void);

/// Sets up the heap for a session that may run for weeks: large arrays get pages of their own, which go back to the
/// system when the array does, and all threads share one heap. To be called before there is a second thread.
void cn_prepare_heap(void);
/// Gives back to the system what is free.
void cn_trim_heap(void);

/// A file in memory; -1 when there is none to be had.
int cn_memory_file(void);

// Signals that must not end the program where it stands: each becomes a byte in a pipe, read by the one
// `poll` of the program. Hang-up, interrupt, termination, quit, stop, continue, size.
/// The end of the pipe to read from; -1 with errno on failure.
int cn_catch_signals(void);
/// Puts the handlers back that were there before and closes the pipe.
void cn_release_signals(void);
/// Stops the process group as the terminal's own stop key would; returns when it is continued.
void cn_stop_process_group(void);

// The terminal after a crash. From arming to disarming a fatal signal writes the restoring bytes to the
// terminal, puts its modes back, writes the message to `error_output`, and then takes its course.
void cn_arm_crash_guard(
  int terminal, int error_output, const struct termios *modes, const char *restore, size_t restore_length,
  const char *message, size_t message_length);
void cn_disarm_crash_guard(void);

#endif
