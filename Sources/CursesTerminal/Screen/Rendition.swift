/// Colors and attributes as the terminal holds them between two characters (ECMA-48, SGR).
struct Rendition: Equatable {
  enum Ink: Equatable {
    case normal
    /// A code of its own: 30 to 37, 40 to 47, 90 to 97, 100 to 107.
    case code(Int)
    case palette(Int)
    case rgb(Int, Int, Int)
  }

  var foreground = Ink.normal
  var background = Ink.normal
  /// A bit for each attribute from 1, bold, to 9.
  var attributes: UInt16 = 0

  /// Takes on the numbers of one sequence.
  /// - Returns: false when there is one among them that is not understood.
  mutating func apply(_ numbers: [Int]) -> Bool {
    var rest = (numbers.isEmpty ? [0] : numbers)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = Rendition()
      // The terminal's first font, which is never left.
      case 10: break
      case 1...9: attributes |= 1 << UInt16(number)
      case 22: attributes &= ~0b110
      case 25: attributes &= ~0b110_0000
      case 23, 24, 27...29: attributes &= ~(1 << UInt16(number - 20))
      case 30...37, 90...97: foreground = .code(number)
      case 40...47, 100...107: background = .code(number)
      case 39: foreground = .normal
      case 49: background = .normal
      case 38, 48:
        guard let ink = Rendition.takeInk(&rest) else { return false }
        if number == 38 { foreground = ink } else { background = ink }
      default: return false
      }
    }
    return true
  }

  /// The numbers that lead here from `other`; nil stands for a state that is not known.
  /// - Parameter withOff: whether the terminal knows how to switch off a single attribute.
  func numbers(from other: Rendition?, withOff: Bool) -> [Int] {
    guard let other else { return [0] + numbers(from: Rendition(), withOff: false) }
    var numbers: [Int] = []
    let removed = other.attributes & ~attributes
    if removed != 0 {
      let reset = [0] + self.numbers(from: Rendition(), withOff: false)
      if !withOff || self == Rendition() { return reset }
      // 22 switches off bold and faint, 25 both ways of blinking: what is wanted of the pair comes back.
      var between = other
      for number in 1...9 where removed & 1 << UInt16(number) != 0 {
        let off = number < 3 ? 22 : number == 6 ? 25 : 20 + number
        _ = between.apply([off])
        if !numbers.contains(off) { numbers.append(off) }
      }
      return numbers + self.numbers(from: between, withOff: false)
    }
    for number in 1...9 where attributes & ~other.attributes & 1 << UInt16(number) != 0 {
      numbers.append(number)
    }
    if foreground != other.foreground { numbers += foreground.numbers(normal: 39, extended: 38) }
    if background != other.background { numbers += background.numbers(normal: 49, extended: 48) }
    return numbers
  }

  /// Whether a blank looks the same in both: without underline, reverse and the like only the background
  /// shows.
  func looksLike(_ other: Rendition) -> Bool {
    let visible: UInt16 = 0b11_1111_0000
    return background == other.background && (attributes | other.attributes) & visible == 0
  }

  private static func takeInk(_ rest: inout ArraySlice<Int>) -> Ink? {
    switch rest.popFirst() {
    case 5: return rest.popFirst().map { .palette($0) }
    case 2:
      guard let red = rest.popFirst(), let green = rest.popFirst(), let blue = rest.popFirst() else {
        return nil
      }
      return .rgb(red, green, blue)
    default: return nil
    }
  }
}

extension Rendition.Ink {
  fileprivate func numbers(normal: Int, extended: Int) -> [Int] {
    switch self {
    case .normal: [normal]
    case .code(let code): [code]
    case .palette(let index): [extended, 5, index]
    case .rgb(let red, let green, let blue): [extended, 2, red, green, blue]
    }
  }
}
