/// Finds any of some short texts in many bytes, looking at few of them (Horspool, Software: Practice and Experience,
/// 1980; for several at once after Wu and Manber, 1994).
struct ByteNeedles {
  private let needles: [[UInt8]]
  /// The length of the shortest; of longer ones only so much is looked for at first.
  private let length: Int
  /// How far to move on, by the byte that stands under the last one of that length.
  private let steps: [Int]
  /// Which bytes are the last ones of that length.
  private let lasts: [Bool]

  init(_ texts: [String]) {
    needles = texts.map { Array($0.utf8) }
    length = needles.map(\.count).min() ?? 0
    var steps = [Int](repeating: max(1, length), count: 256)
    var lasts = [Bool](repeating: false, count: 256)
    for needle in needles {
      for (index, byte) in needle.prefix(length).dropLast().enumerated() {
        steps[Int(byte)] = min(steps[Int(byte)], length - 1 - index)
      }
      if let last = needle.prefix(length).last { lasts[Int(last)] = true }
    }
    self.steps = steps
    self.lasts = lasts
  }

  /// Where one begins, each time, in order.
  func places(in bytes: Bytes) -> [Int] {
    guard length > 0 else { return [] }
    var places: [Int] = []
    steps.withUnsafeBufferPointer { steps in
      lasts.withUnsafeBufferPointer { lasts in
        var end = length - 1
        while end < bytes.count {
          let byte = Int(bytes[end])
          if lasts[byte], stands(in: bytes, at: end - length + 1) { places.append(end - length + 1) }
          end += steps[byte]
        }
      }
    }
    return places
  }

  private func stands(in bytes: Bytes, at start: Int) -> Bool {
    needles.contains { needle in
      needle.withUnsafeBufferPointer {
        start + $0.count <= bytes.count && bytes.holds(start..<start + $0.count, $0, 0..<$0.count)
      }
    }
  }
}
