#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include "CNcurses.h"

static const int caught[] = {SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { caught_count = sizeof caught / sizeof caught[0] };

static struct sigaction before[caught_count];
static struct sigaction pipe_before;
static int ends[2] = {-1, -1};

static void note(int signal) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal;
  // A full pipe loses nothing that matters: a signal that waits there is not yet looked at.
  ssize_t ignored = write(ends[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

static void catch(int signal, struct sigaction *previous) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, previous);
}

int cn_catch_signals(void) {
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  for (int i = 0; i < caught_count; i++) catch(caught[i], &before[i]);
  struct sigaction ignore = {.sa_handler = SIG_IGN};
  sigemptyset(&ignore.sa_mask);
  sigaction(SIGPIPE, &ignore, &pipe_before);
  return ends[0];
}

void cn_release_signals(void) {
  if (ends[0] < 0) return;
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before[i], NULL);
  sigaction(SIGPIPE, &pipe_before, NULL);
  close(ends[0]);
  close(ends[1]);
  ends[0] = ends[1] = -1;
}

void cn_stop_process_group(void) {
  // Started where stopping makes no sense (the parent ignores it): go on.
  for (int i = 0; i < caught_count; i++)
    if (caught[i] == SIGTSTP && before[i].sa_handler == SIG_IGN) return;
  // First the others (a shell without job control that waits for us must stop too, or its own parent
  // never learns of it), then this process by `raise`, which does not return before it is continued.
  struct sigaction action = {.sa_handler = SIG_IGN};
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, NULL);
  kill(0, SIGTSTP);
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
  raise(SIGTSTP);
  catch(SIGTSTP, NULL);
}
