// Swift traps with SIGILL or SIGTRAP, and ncurses catches neither: without this a trap leaves the shell in
// the alternate screen without echo. Only functions that are safe in a signal handler are called here.
#include <errno.h>
#include <execinfo.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "CNcurses.h"

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };

static struct {
  int terminal, error_output;
  struct termios modes;
  char restore[1024];
  size_t restore_length;
  char message[2048];
  size_t message_length;
} guard;

static struct sigaction before[fatal_count];
static volatile sig_atomic_t armed = 0;

static void write_all(int descriptor, const char *bytes, size_t length) {
  int refusals = 0;
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written > 0) {
      bytes += written;
      length -= (size_t)written;
    } else if (errno != EINTR && (errno != EAGAIN || ++refusals > 100000)) {
      return;
    }
  }
}

static void crashed(int signal) {
  // What comes next is the end, not the handler that was there before: the run-time library may have one
  // that waits for a debugger's commands.
  struct sigaction end = {.sa_handler = SIG_DFL};
  sigemptyset(&end.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &end, NULL);
  if (armed) {
    armed = 0;
    write_all(guard.terminal, guard.restore, guard.restore_length);
    tcsetattr(guard.terminal, TCSANOW, &guard.modes);
    write_all(guard.error_output, guard.message, guard.message_length);
    // Into the log, and last, because it is the one thing here that may fail.
    void *frames[64];
    backtrace_symbols_fd(frames, backtrace(frames, 64), STDERR_FILENO);
  }
  raise(signal);
}

static size_t keep(char *place, size_t room, const char *bytes, size_t length) {
  size_t kept = length < room ? length : room;
  memcpy(place, bytes, kept);
  return kept;
}

void cn_arm_crash_guard(
  int terminal, int error_output, const struct termios *modes, const char *restore, size_t restore_length,
  const char *message, size_t message_length) {
  // A stack of its own: the fault may be that the stack is full.
  static char stack[256 * 1024];
  // The first call loads a library, which a handler must not.
  void *frame;
  backtrace(&frame, 1);
  cn_disarm_crash_guard();
  guard.terminal = terminal;
  guard.error_output = error_output;
  guard.modes = *modes;
  guard.restore_length = keep(guard.restore, sizeof guard.restore, restore, restore_length);
  guard.message_length = keep(guard.message, sizeof guard.message, message, message_length);

  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &before[i]);
  armed = 1;
}

void cn_disarm_crash_guard(void) {
  if (!armed) return;
  armed = 0;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &before[i], NULL);
}
