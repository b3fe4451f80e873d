import KneeDomain
import ThemeKit

/// What a runner wants to know before going out: whether, how far, and why; then the weeks behind.
package struct RunHeadline {
  let book: RunBook

  package init(_ book: RunBook) {
    self.book = book
  }

  private var status: RunStatus { book.running.status }
  private var plan: PlannedRun { book.outlook }

  var role: Role {
    switch status.kind {
    case _ where plan.verdict == .refused: .danger
    case .stop, .pause: .danger
    case .cut, .belowOnset: .warning
    case .keep: .success
    case .unknown: .text
    }
  }

  /// The state as a shape that needs no color.
  private var shape: String {
    switch role {
    case .danger: "(x)"
    case .warning: "(-)"
    case .success: "(o)"
    default: "(?)"
    }
  }

  /// Whether to run and how far.
  package var title: String {
    if plan.verdict == .refused {
      return
        "\(shape) No run is planned today: \(book.lock.allowsRunning ? status.kind.plainName : "a notice stands")"
    }
    let bound =
      if let next = book.running.next, next.level.number < LadderLevel.capFrom {
        // Its minutes count, and they stand in the next line.
        ", by the ladder"
      } else if let most = plan.most, most > 0 {
        ", today up to \(book.words.text(most))"
      } else {
        ""
      }
    let state = status.kind == .unknown ? "Not known how the knee takes it" : status.kind.plainName.firstUpper
    return "\(shape) \(state)\(bound)"
  }

  /// Why, in one sentence.
  package var reason: String {
    if plan.verdict == .refused { return plan.points.first?.text ?? status.reason }
    if let next = book.running.next {
      let day = next.day <= book.today ? "today" : next.day.shortWords
      return "Next on the ladder: level \(next.level.number), \(next.level.text), \(day)."
    }
    guard let longest = book.load.longest else { return status.reason }
    return "\(status.reason) Longest of 30 days: \(book.words.text(longest.run.kilometers)), "
      + "\(longest.day.shortWords)."
  }

  /// The last days in one line.
  var weeks: String {
    let load = book.load
    var parts = [
      "7 days: \(book.words.text(load.week)) on \(count(load.runningDays, "day"))",
      "the 7 before: \(book.words.text(load.weekBefore))",
    ]
    if book.running.next != nil || book.running.ladder.lastSession != nil {
      parts.append("ladder level \(book.running.ladder.level.number) of \(LadderLevel.top)")
    }
    if let worn = book.shoes.worn.first(where: { $0.mark != nil }) {
      parts.append("! \(worn.name) \(book.words.text(worn.kilometers))")
    }
    return parts.joined(separator: "; ")
  }

  /// The gravest thing about the load; nil for nothing.
  var warning: String? { book.load.findings.first(where: \.isWarning)?.text }

  var basis: Basis {
    let bound = plan.points.first { $0.source == LoadGuard.Kind.session.source }
    let sentences = [title, reason] + plan.points.map(\.text)
    var seen: Set<String> = []
    return Basis(
      sentence: sentences.filter { seen.insert($0).inserted }.joined(separator: "\n"),
      rule: status.kind.advice,
      source: bound?.source ?? plan.points.first?.source ?? "", records: plan.points.flatMap(\.records))
  }
}

extension String {
  fileprivate var firstUpper: String { prefix(1).uppercased() + dropFirst() }
}
