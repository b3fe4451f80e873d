#include <malloc.h>

#include "CNcurses.h"

// Above this many bytes a block gets pages of its own. Setting it also keeps the library from raising it.
static const int large_block = 128 * 1024;

void cn_prepare_heap(void) {
  mallopt(M_MMAP_THRESHOLD, large_block);
  mallopt(M_ARENA_MAX, 1);
}

void cn_trim_heap(void) {
  malloc_trim(0);
}
