import KneeDomain
import TerminalKit
import ThemeKit

/// The line of the morning check-in: the field, the two questions after it, or what was said.
struct MorningView {
  let pane: TodayPane
  let context: AppContext
  let day: Day

  func draw(into buffer: inout Buffer, in rect: Rect) {
    let known = CheckInRecord(on: day, in: context.journal)?.checkIn
    switch pane.focus {
    case .checkIn(let field):
      let question = rect.width >= 66 ? "How is the knee this morning?  " : ""
      let used = buffer.write(question, x: rect.x, y: rect.y, Style(.text), limit: rect.width)
      field.draw(
        into: &buffer, x: rect.x + used, y: rect.y, glyphs: context.glyphs, limit: rect.width - used)
    case .swelling:
      let question = rect.width >= 66 ? "New swelling?" : "Swelling?"
      ask(question, "n none  l a little  c clear", known, into: &buffer, in: rect)
    case .medicine:
      let question = rect.width >= 66 ? "Pain medicine before the last session?" : "Medicine before?"
      ask(question, "y yes  n no", known, into: &buffer, in: rect)
    default: state(known, into: &buffer, in: rect)
    }
  }

  private func ask(
    _ question: String, _ keys: String, _ known: CheckIn?, into buffer: inout Buffer, in rect: Rect
  ) {
    var x = rect.x
    if let known, rect.width >= 56 { x = pain(known, into: &buffer, in: rect) + 2 }
    x += buffer.write(question, x: x, y: rect.y, Style(.title).adding(.bold), limit: rect.maxX - x) + 2
    buffer.write(keys, x: x, y: rect.y, Style(.help), limit: rect.maxX - x)
  }

  private func state(_ known: CheckIn?, into buffer: inout Buffer, in rect: Rect) {
    guard let known else {
      buffer.write(
        "No check-in\(day == context.today ? " yet" : "") this day: \(context.key(.checkIn, in: [.today])) "
          + "says how the knee is in the morning.", x: rect.x, y: rect.y, Style(.textMuted),
        limit: rect.width)
      return
    }
    let x = pain(known, into: &buffer, in: rect)
    // A detail stands there whole or not at all.
    let text = details(known).reduce(" of 10") { text, detail in
      x + TextWidth.of(text + detail) <= rect.maxX ? text + detail : text
    }
    buffer.write(text, x: x, y: rect.y, Style(.textMuted), limit: rect.maxX - x)
  }

  /// `Morning pain  3 `, and where it ends.
  private func pain(_ checkIn: CheckIn, into buffer: inout Buffer, in rect: Rect) -> Int {
    let pain = checkIn.pain.value
    let x = rect.x + buffer.write("Morning pain ", x: rect.x, y: rect.y, Style(.text), limit: rect.width)
    return x
      + buffer.write(" \(pain) ", x: x, y: rect.y, Style(.text, on: .pain(pain), .bold), limit: rect.maxX - x)
  }

  /// `, the day before 4 (1 less)` and `, no new swelling`.
  private func details(_ checkIn: CheckIn) -> [String] {
    var details: [String] = []
    if let before = CheckInRecord(on: day.adding(days: -1), in: context.journal) {
      let change = checkIn.pain.value - before.checkIn.pain.value
      let words = change == 0 ? "the same" : "\(abs(change)) \(change < 0 ? "less" : "more")"
      details.append(", the day before \(before.checkIn.pain.value) (\(words))")
    }
    switch checkIn.swelling {
    case .some(.none): details.append(", no new swelling")
    case .little: details.append(", a little new swelling")
    case .clear: details.append(", clear new swelling")
    case nil: break
    }
    if checkIn.meds == true { details.append(", medicine before the session") }
    return details
  }
}
