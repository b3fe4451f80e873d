/// Finds a short text in many bytes, looking at few of them (Horspool, Software: Practice and Experience, 1980).
struct ByteNeedle {
  private let needle: [UInt8]
  /// How far to move on, by the byte that stands under the needle's last one.
  private let steps: [Int]

  init(_ text: String) {
    needle = Array(text.utf8)
    var steps = [Int](repeating: needle.count, count: 256)
    for (index, byte) in needle.dropLast().enumerated() { steps[Int(byte)] = needle.count - 1 - index }
    self.steps = steps
  }

  /// Where it begins, each time.
  func places(in bytes: [UInt8]) -> [Int] {
    var places: [Int] = []
    guard let last = needle.last else { return [] }
    bytes.withUnsafeBufferPointer { bytes in
      steps.withUnsafeBufferPointer { steps in
        var end = needle.count - 1
        while end < bytes.count {
          let byte = bytes[end]
          let start = end - needle.count + 1
          if byte == last, bytes[start...end].elementsEqual(needle) { places.append(start) }
          end += steps[Int(byte)]
        }
      }
    }
    return places
  }
}
