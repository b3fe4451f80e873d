import KneeDomain
import KneeStore
import TerminalKit

/// One short line for a shell prompt or a status bar, made from the last days alone.
package struct PromptLine {
  /// After a silence of that many days nobody is being asked.
  private static let daysOfUse = 14

  private let context: AppContext
  private let ladder: Int?
  private let timer: RunningTimer?

  /// - Parameters:
  ///   - journal: the last days.
  ///   - lock: what the notices leave.
  ///   - ladder: the level of the walk-run ladder that the latest run of these days was of.
  ///   - timer: one that was started.
  package init(
    journal: Journal, lock: PlanLock, ladder: Int? = nil, timer: RunningTimer?, now: Moment,
    localTime: LocalTime
  ) {
    // The program is a matter of all its days and is not asked.
    let none = ProgramBook(
      Journal(dayStart: journal.dayStart, decodedFrom: journal.decodedFrom),
      today: now.day(startingAt: localTime.dayStart))
    context = AppContext(
      journal: journal, painHistory: PainHistory(), lock: lock, program: none, now: now, localTime: localTime)
    self.ladder = ladder
    self.timer = timer
  }

  /// Days before today that it is made from.
  package static var daysRead: Int { daysOfUse }

  /// The line; nil when there is nothing to say.
  package func text(glyphs: GlyphLevel) -> String? {
    var parts: [String] = []
    if let level = context.lock.level {
      parts.append("knee ! \(level.rawValue)")
    } else if let checkIn = CheckInRecord(on: context.today, in: context.journal) {
      parts.append("knee \(checkIn.checkIn.pain.value)")
    } else if isInUse {
      parts.append("knee ?")
    }
    if !context.lock.replacesTheList, exercises > 0 {
      parts.append("\(exercises) done")
    }
    if let ladder, context.lock.level == nil { parts.append("ladder \(ladder)") }
    let questions = SessionQuestion.waiting(in: context, isListDone: false).count
    if questions > 0 { parts.append(questions == 1 ? "1 question" : "\(questions) questions") }
    if let timer, let words = words(of: timer) { parts.append(words) }
    return parts.isEmpty ? nil : parts.joined(separator: glyphs == .ascii ? " | " : " · ")
  }

  private var isInUse: Bool {
    let first = context.today.adding(days: -Self.daysOfUse)
    return context.journal.rows.contains { $0.day >= first }
  }

  /// Exercises of today with a set done, each side counted once.
  private var exercises: Int {
    context.journal.records(on: context.today).count { record in
      if case .exercise(let exercise) = record.entry { return !exercise.sets.isEmpty }
      return false
    }
  }

  /// What the timer is at; nothing once it has ended.
  private func words(of timer: RunningTimer) -> String? {
    let reading = timer.reading(at: context.now.instant)
    guard !reading.isFinished else { return nil }
    return "\(TimerWords.stage(reading, short: true)) \(TimerWords.face(reading))"
  }
}
