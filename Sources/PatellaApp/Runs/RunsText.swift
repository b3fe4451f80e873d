import KneeDomain

/// The figures of the load in words, for the pane and the commands.
package struct RunsText {
  let book: RunBook

  private var words: DistanceWords { book.words }

  package init(_ book: RunBook) {
    self.book = book
  }

  /// The last days in figures.
  package var figures: [String] {
    let load = book.load
    var lines = [
      "\(words.text(load.week)) on \(count(load.runningDays, "day")), \(count(load.restDays, "day")) without a run; "
        + change(load.week, load.weekBefore) + " in the seven days before",
      "two weeks: \(words.text(load.twoWeeks)), \(change(load.twoWeeks, load.twoWeeksBefore)) in the two before",
    ]
    if let longest = load.longest {
      lines.append(
        "longest of 30 days: \(words.text(longest.run.kilometers)) on \(longest.day.shortWords), so no single run beyond "
          + words.text(longest.run.kilometers * SessionCap.share))
    }
    if load.effortMinutes > 0 || load.sessionsWithoutEffort > 0 {
      var text =
        "effort times minutes, all sports: \(Int(load.effortMinutes.rounded())) after "
        + "\(Int(load.effortMinutesBefore.rounded()))"
      if load.sessionsWithoutEffort > 0 {
        text += "; \(count(load.sessionsWithoutEffort, "session")) without an effort not counted"
      }
      lines.append(text)
    }
    return lines
  }

  /// What is said where no rule of load has anything to say.
  package var nothing: String {
    book.load.isOnLowLadder
      ? "Nothing: on the low ladder its levels set the load, and their doublings are meant."
      : "Nothing: the load of the last weeks is within every rule."
  }

  /// `32 percent less than 20.1 km`.
  private func change(_ now: Double, _ before: Double) -> String {
    guard before > 0 else { return "none" }
    let percent = Int((min(now / before - 1, 99) * 100).rounded())
    let text = words.text(before)
    return percent == 0
      ? "as much as \(text)" : "\(abs(percent)) percent \(percent > 0 ? "more" : "less") than \(text)"
  }
}

/// `1 run`, `3 runs`.
func count(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
