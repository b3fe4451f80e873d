/// What the weeks say that one report cannot: rules R2, R3 and R6 of facts.md, section d.
///
/// R7, a program that stands still, is judged where the program is. Nothing here is more urgent than an appointment:
/// what is urgent fires from the report or the check-in itself.
///
///     let course = Course(reports: reports, checkIns: checkIns)
///     course.findings(on: today).map(\.text)
public struct Course: Hashable, Sendable {
  /// The symptom reports of one knee, with the day each was made.
  public let reports: [Told]
  /// The worst pain of each checked-in day, 0 to 10; a second value of a day is allowed.
  public let checkIns: [Checked]

  /// A report on its day.
  public struct Told: Hashable, Sendable {
    /// The day it was made.
    public let day: Day
    /// What it says.
    public let report: SymptomReport

    /// A report and its day.
    public init(day: Day, report: SymptomReport) {
      self.day = day
      self.report = report
    }
  }

  /// A morning.
  public struct Checked: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The worst pain told that morning.
    public let worst: Score

    /// A morning and its worst pain.
    public init(day: Day, worst: Score) {
      self.day = day
      self.worst = worst
    }
  }

  /// The course of these, in any order.
  public init(reports: [Told], checkIns: [Checked]) {
    self.reports = reports.sorted { $0.day < $1.day }
    self.checkIns = checkIns.sorted { $0.day < $1.day }
  }

  /// What counts on a day, the most urgent first; entries after that day are left out.
  public func findings(on today: Day) -> [CourseFinding] {
    [recurring(on: today), worsening(on: today), notFalling(on: today)].compactMap(\.self)
  }

  /// Two injuries or flares in six months that began at least two weeks apart (R3).
  private func recurring(on today: Day) -> CourseFinding? {
    let begun = reports.filter { $0.day <= today && $0.isAnEpisode }
      .map { $0.day.adding(days: -($0.report.durationDays ?? 0)) }
      .filter { $0 > today.adding(days: -183) }
      .sorted()
    guard let first = begun.first, let last = begun.last, last >= first.adding(days: 14) else { return nil }
    return CourseFinding(
      id: "R3", level: .routine, because: ["began on \(first.iso)", "began again on \(last.iso)"],
      text: "The same knee for the second time within six months is worth an appointment.",
      source: "general clinical teaching")
  }

  /// Two check-ins in a row that stand out above the week before, or two reports in a row that say worse (R6).
  private func worsening(on today: Day) -> CourseFinding? {
    let told = reports.filter { $0.day <= today && $0.day > today.adding(days: -28) }.suffix(2)
    let saidTwice = told.count == 2 && told.allSatisfy { $0.report.trend == .worse }
    let days = Dictionary(
      checkIns.filter { $0.day <= today && $0.day > today.adding(days: -14) }.map {
        ($0.day, $0.worst.value)
      },
      uniquingKeysWith: max
    ).sorted { $0.key < $1.key }
    let last = days.suffix(2).map(\.value)
    let week = days.dropLast(2).suffix(7).map(\.value)
    let roseTwice = last.count == 2 && last.allSatisfy { PainTrend.standsOut($0, above: week) }
    guard saidTwice || roseTwice else { return nil }
    return CourseFinding(
      id: "R6", level: .routine,
      because: saidTwice
        ? ["two reports say that it is getting worse"]
        : ["the last two check-ins were \(last.map(String.init).joined(separator: " and ")) of 10"],
      text: "Worse twice in a row, without a sign that is urgent, is worth an appointment.",
      source: "general clinical teaching; what counts as worse is our own choice")
  }

  /// Three to seven days after a report, and pain is where it was: advice, no alarm (R2).
  private func notFalling(on today: Day) -> CourseFinding? {
    guard let report = reports.last(where: { $0.day <= today }),
      (3...7).contains(today.number - report.day.number)
    else { return nil }
    let since = checkIns.filter { $0.day >= report.day && $0.day <= today }
    guard since.count >= 3, let first = since.first, let last = since.last, last.worst >= first.worst,
      last.worst.value > 0
    else { return nil }
    return CourseFinding(
      id: "R2", level: .selfCare,
      because: ["worst pain \(first.worst.value), then \(last.worst.value) of 10"],
      text:
        "Pain has not fallen since your report: cut back a little more this week, and see how it is in a week.",
      source: "general clinical teaching")
  }
}

/// Something that the course of the weeks says, and why.
public struct CourseFinding: Hashable, Sendable, Identifiable {
  /// The code of facts.md, section d.
  public let id: String
  /// How soon somebody should look at it; `self` for mere advice.
  public let level: TriageLevel
  /// What it rests on, in plain words.
  public let because: [String]
  /// What it means and what to do.
  public let text: String
  /// Author, journal, year; or plainly that it is general teaching or our own choice.
  public let source: String
}

extension Course.Told {
  /// An injury, or a known trouble that flared up.
  fileprivate var isAnEpisode: Bool {
    switch report.onset {
    case .flare: true
    case .traumatic: report.trauma != Trauma.none
    case .gradual, .suddenRun, .suddenSpontaneous: false
    case nil: report.trauma.map { $0 != .none } ?? false
    }
  }
}
