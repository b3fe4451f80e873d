import CNcurses

/// How the C library holds the memory of a session; Swift's Glibc module leaves its settings out.
package enum Heap {
  /// For a session that may run for weeks: large arrays, such as the rows of ten years, get pages of their own, which go
  /// back to the system with the array, and both threads share one heap. To be called before the second one starts.
  package static func prepare() { cn_prepare_heap() }

  /// Gives back what reading the journal needed for a moment.
  package static func giveBack() { cn_trim_heap() }
}
