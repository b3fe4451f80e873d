import Testing

@testable import KneeStore

@Suite struct ByteNeedlesTests {
  private func places(_ needles: [String], _ text: String) -> [Int] {
    Array(text.utf8).withUnsafeBufferPointer { ByteNeedles(needles).places(in: $0) }
  }

  @Test func findsEveryOneOfThem() {
    #expect(places(["\"plan\"", "\"notice\""], #"{"a":"notice","b":"plan","c":"plans"}"#) == [5, 18])
    #expect(places(["aa"], "aaaa") == [0, 1, 2])
    #expect(places(["ab", "abc"], "abcab") == [0, 3])
    #expect(places([], "a") == [] && places([""], "a") == [] && places(["longer"], "long") == [])
  }

  @Test func findsWhatLookingEverywhereFinds() {
    var random = SeededGenerator(seed: 8)
    func text(_ length: Int) -> String {
      String((0..<length).map { _ in random.pick(Array("ab\"c")) ?? "a" })
    }
    for _ in 0..<300 {
      let needles = (0...random.whole(0...2)).map { _ in text(random.whole(1...4)) }
      let hay = text(random.whole(0...60))
      let bytes = Array(hay.utf8)
      let wanted = bytes.indices.filter { start in
        needles.contains { bytes[start...].starts(with: $0.utf8) }
      }
      #expect(places(needles, hay) == wanted, "\(needles) in \(hay)")
    }
  }
}
