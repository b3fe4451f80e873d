import KneeDomain

extension ReportSource {
  /// Limits, questions of now and noted ones that are shown at most, each; and the longest question in characters.
  private static let mostLimits = 3
  private static let mostQuestions = 4
  private static let longestQuestion = 240

  /// Whom it is about, in a few words.
  var subject: String {
    let words = [
      side.map(\.plainName), profile?.sex.map(\.plainName),
      profile?.age(on: today).map { "\($0) years" },
    ]
    let known = words.compactMap(\.self).joined(separator: ", ")
    return known.isEmpty ? "Knee not said" : known.prefix(1).uppercased() + known.dropFirst()
  }

  /// What is wanted first: who, since when, how bad, what warns, what the program is at.
  var glance: ReportSection {
    var facts = lock.level == nil ? [] : [standing]
    facts += [
      ReportFact(name: "Patient", text: person),
      ReportFact(name: "Since", text: since),
      ReportFact(
        name: "Pain, last 7 days", text: pain(of: days.upperBound.adding(days: -6)...days.upperBound)),
    ]
    if days.length > 20 {
      let first = days.lowerBound...days.lowerBound.adding(days: 6)
      facts.append(ReportFact(name: "Pain, first 7 days", text: pain(of: first)))
    }
    if lock.level == nil { facts.append(standing) }
    if askedSection == nil { facts.append(ReportFact(name: "Question", text: "none was noted")) }
    facts += limits.map { ReportFact(name: "Clinician's limit", text: $0) }
    if let program {
      let phase = program.phase
      let number = phase.number.map { "phase \($0) of 4, \(phase.plainName)" } ?? phase.plainName
      facts.append(
        ReportFact(
          name: "Program",
          text: "\(number), since \(date(program.phaseSince)); \(reason(for: program.settings))"))
    }
    facts.append(
      ReportFact(
        name: "Running",
        text: "\(running.status.kind.plainName). \(plain(running.status.reason, atMost: 300))"))
    return ReportSection(heading: "At a glance", blocks: [.facts(facts)])
  }

  private var person: String {
    let parts = [
      side?.plainName ?? "which knee not said",
      profile?.age(on: today).map { "\($0) years" } ?? "age not said",
      profile?.sex.map(\.plainName) ?? "sex not said",
      profile?.usualKilometers.map { "usually \(running.words.text($0)) a week" } ?? "usual running not said",
    ]
    return parts.joined(separator: ", ")
  }

  private var since: String {
    if let since = profile?.since { return "\(since.words), \(ago(since))" }
    if let last = journal.reports.last(where: { $0.report.durationDays != nil }),
      let duration = last.report.durationDays
    {
      let day = last.day.adding(days: -duration)
      return "about \(day.words), \(ago(day)), as the report of \(date(last.day)) says"
    }
    return "not said"
  }

  private func ago(_ day: Day) -> String {
    let days = today.number - day.number
    let (count, unit) =
      days < 21
      ? (days, "day")
      : days < 120 ? (days / 7, "week") : days < 730 ? (days * 12 / 365, "month") : (days / 365, "year")
    return count == 0 ? "today" : "\(count) \(unit)\(count == 1 ? "" : "s") ago"
  }

  /// Median and worst of the days' worst scores.
  func pain(of stretch: ClosedRange<Day>) -> String {
    let stretch = stretch.clamped(to: days)
    let records = history[stretch]
    let logged = records.count { $0.worst != nil }
    let knees = history.knees.compactMap { knee -> String? in
      let scores = ScoreTally(records.lazy.compactMap { $0[knee]?.high })
      guard let median = scores.median, let worst = scores.worst else { return nil }
      let name = history.knees.count > 1 ? (knee == .unsaid ? "side not said" : knee.name) + " " : ""
      return "\(name)median \(decimal(median)), worst \(worst)"
    }
    guard !knees.isEmpty else { return "not logged on any of \(stretch.length) days" }
    return
      "\(knees.joined(separator: "; ")) of 10 (\(logged) of \(stretch.length) \(stretch.length == 1 ? "day" : "days") logged)"
  }

  private var standing: ReportFact {
    guard let level = lock.level else { return ReportFact(name: "Warnings", text: "none stands") }
    return ReportFact(
      name: "Warning", text: "\(level.plainName). " + ruleWords(lock.standing.flatMap(\.rules)),
      isAlarming: true)
  }

  private func reason(for settings: ProgramSettings) -> String {
    settings.isChosen
      ? "exercises as for \(settings.condition.name.lowercased()), chosen by the patient"
      : "exercises as for anterior knee pain, no condition chosen"
  }

  /// The limits that hold on the last day, in words.
  var limits: [String] {
    let said = journal.records.compactMap { record -> Limit? in
      guard case .limit(let limit) = record.entry else { return nil }
      return limit.until.map { days.upperBound <= $0 } ?? true ? limit : nil
    }
    let shown = said.suffix(Self.mostLimits).map { limit in
      let words = ClinicianLimit(what: limit.what)?.plainName ?? plain(limit.what)
      return words + (limit.until.map { " Until \(date($0))." } ?? "")
    }
    let more = said.count - shown.count
    return more > 0 ? shown + ["\(more) more that were set earlier hold too."] : shown
  }

  /// What the patient wants to ask: as given now, and notes that end in a question mark.
  var askedSection: ReportSection? {
    let notes = records { record -> String? in
      guard let note = record.note?.trimmed, note.hasSuffix("?") else { return nil }
      return plain(note, atMost: Self.longestQuestion)
    }
    let asked =
      questions.prefix(Self.mostQuestions).map { plain($0.trimmed, atMost: Self.longestQuestion) }
      + notes.suffix(Self.mostQuestions).map { "\($0.value) (noted on \(date($0.day)))" }
    guard !asked.isEmpty else { return nil }
    let more = questions.count + notes.count - asked.count
    let blocks =
      more > 0
      ? [ReportBlock.note("\(more) more \(more == 1 ? "question was" : "questions were") noted.")] : []
    return ReportSection(heading: "What the patient asks", blocks: [.list(asked)] + blocks)
  }
}

extension Sex {
  /// The sex in one word.
  var plainName: String { self == .female ? "female" : "male" }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// A number with at most one decimal.
func decimal(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return tenths % 10 == 0
    ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
}
