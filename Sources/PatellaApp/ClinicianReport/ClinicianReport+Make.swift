import KneeDomain
import KneeStore

extension ClinicianReport {
  /// What is to be reported.
  package struct Request: Sendable {
    /// The whole journal, every record of it whole.
    package var journal: Journal
    package var days: ClosedRange<Day>
    package var today: Day
    /// What the patient wants to ask.
    package var questions: [String]
    /// Whether drawings of characters keep to ASCII.
    package var isASCII: Bool

    package init(
      journal: Journal, days: ClosedRange<Day>, today: Day, questions: [String] = [], isASCII: Bool = false
    ) {
      self.journal = journal
      self.days = days
      self.today = today
      self.questions = questions
      self.isASCII = isASCII
    }

    /// The days that are reported where none are named: twelve weeks, or from the first entry where that is later.
    package static func usualDays(of journal: Journal, upTo last: Day) -> ClosedRange<Day> {
      let first = journal.rows.lazy.map(\.day).min() ?? last
      return min(last, max(first, last.adding(days: -83)))...last
    }
  }

  /// The report of a journal.
  package init(_ request: Request) {
    let source = ReportSource(request)
    title = "Knee diary for the clinician"
    subtitle = "\(source.subject), \(ReadOut.name(of: source.days, isASCII: source.isASCII))"
    statement = """
      Reported by the patient and put together by a program. It informs and does not diagnose, and nobody has checked \
      the entries. Pain is 0 (none) to 10; a day without an entry is left out and never filled in.
      """
    sections = [
      source.glance, source.askedSection, source.places, source.warnings, source.course, source.training,
      source.runs, source.tests,
    ].compactMap(\.self)
    let count = source.journal.rows.count
    footer =
      "Made by patella on \(source.today.words) from \(count) \(count == 1 ? "record" : "records") of the patient's journal."
  }
}

/// Text of the person's own on one line, with what a screen or a page could take for a command spelled out. A longer one
/// than a row has room for ends in an ellipsis.
func plain(_ text: String, atMost length: Int = 90) -> String {
  var shown = ""
  for (count, scalar) in text.unicodeScalars.enumerated() {
    if count == length { return shown.trimmed + "…" }
    switch scalar.properties.generalCategory {
    case .control where scalar == "\n" || scalar == "\t" || scalar == "\r": shown += " "
    // Joiners belong to scripts and to emoji.
    case .format where scalar == "\u{200C}" || scalar == "\u{200D}": shown.unicodeScalars.append(scalar)
    case .control, .format, .lineSeparator, .paragraphSeparator:
      shown += "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}
