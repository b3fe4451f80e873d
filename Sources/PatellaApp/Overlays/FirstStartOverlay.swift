import KneeDomain
import TerminalKit

/// The three questions of a first start. Each can be skipped.
package struct FirstStartOverlay: Hashable, Sendable {
  enum Question: Int, CaseIterable, Hashable, Sendable {
    case side, birthYear, since
  }

  private(set) var question = Question.side
  private(set) var profile = Profile()
  private(set) var text = FilterText()
  /// What was wrong with the last answer.
  private(set) var problem: String?

  mutating func type(_ key: Key, context: AppContext) -> Choosing<Profile> {
    problem = nil
    if key == .escape { return skip() }
    switch question {
    case .side:
      switch key {
      case .character("l"), .character("L"): profile.side = .left
      case .character("r"), .character("R"): profile.side = .right
      case .character("b"), .character("B"): profile.side = .both
      case .enter: break
      default: return .open
      }
      return next()
    case .birthYear:
      guard key == .enter else { return edit(key) }
      if text.text.isEmpty { return next() }
      guard let year = Int(text.text), (1900...context.today.civil.year).contains(year) else {
        problem = "A year such as 1988, or Enter to skip."
        return .open
      }
      profile.birthYear = year
      return next()
    case .since:
      guard key == .enter else { return edit(key) }
      if text.text.isEmpty { return next() }
      guard let since = Self.day(text.text, today: context.today) else {
        problem = "A date such as \(context.today.iso), or 3w for three weeks ago, or Enter to skip."
        return .open
      }
      profile.since = since
      return next()
    }
  }

  /// `2026-11-01`, or `10d`, `3w`, `2m`, `1y` ago; nil for anything else and for the future.
  static func day(_ text: String, today: Day) -> Day? {
    if let day = Day(iso: text) { return day <= today ? day : nil }
    guard let unit = text.last, let count = Int(text.dropLast()), (0...1200).contains(count) else {
      return nil
    }
    switch unit {
    case "d": return today.adding(days: -count)
    case "w": return today.adding(days: -7 * count)
    case "m": return today.adding(days: -30 * count)
    case "y": return today.adding(days: -365 * count)
    default: return nil
    }
  }

  private mutating func edit(_ key: Key) -> Choosing<Profile> {
    _ = text.type(key)
    return .open
  }

  private mutating func skip() -> Choosing<Profile> {
    text = FilterText()
    return next()
  }

  private mutating func next() -> Choosing<Profile> {
    text = FilterText()
    guard let following = Question(rawValue: question.rawValue + 1) else {
      return profile == Profile() ? .closed : .chosen(profile)
    }
    question = following
    return .open
  }
}

extension AppState {
  func drawFirstStart(_ form: FirstStartOverlay, into buffer: inout Buffer) {
    let content = Dialog.draw(
      title: "Welcome to patella", hint: "Enter go on  Esc skip",
      size: Size(width: min(66, size.width - 2), height: min(13, size.height - 1)), glyphs: settings.glyphs,
      into: &buffer)
    let style = Style(.text, on: .surface)
    var y = content.y
    func paragraph(_ text: String, _ style: Style) {
      for line in TextWrap.lines(text, width: content.width) {
        buffer.write(line, x: content.x, y: y, style)
        y += 1
      }
    }
    paragraph(
      "It helps a runner with a sore knee. It informs; it does not diagnose. Everything stays on this machine.",
      Style(.textMuted, on: .surface))
    y += 1
    let number = "\(form.question.rawValue + 1) of 3  "
    switch form.question {
    case .side:
      paragraph(number + "Which knee is it?", Style(.title, on: .surface).adding(.bold))
      paragraph("l left   r right   b both   Enter skip", style)
    case .birthYear:
      paragraph(number + "In which year were you born?", Style(.title, on: .surface).adding(.bold))
      paragraph("Some advice depends on age. Enter alone skips.", style)
    case .since:
      paragraph(number + "Since when does it hurt?", Style(.title, on: .surface).adding(.bold))
      paragraph("A date such as \(context.today.iso), or 10d, 3w, 2m. Enter alone skips.", style)
    }
    if form.question != .side {
      form.text.draw("> ", into: &buffer, in: content.inset(top: y - content.y))
      y += 1
    }
    if let problem = form.problem { paragraph("! " + problem, Style(.warning, on: .surface)) }
  }
}
