import Glibc

/// How the C library is to hold the memory of a session that may run for weeks.
enum Heap {
  /// Large arrays, such as the rows of ten years, get pages of their own, which go back to the system when the array
  /// does; both threads share one heap, so that what one lets go the other can use. To be called before the second one
  /// starts.
  static func prepare() {
    mallopt(M_MMAP_THRESHOLD, 128 * 1024)
    mallopt(M_ARENA_MAX, 1)
  }

  /// Gives back what reading the journal needed for a moment.
  static func giveBack() {
    malloc_trim(0)
  }
}
