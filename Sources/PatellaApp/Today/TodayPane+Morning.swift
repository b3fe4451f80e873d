import KneeDomain
import TerminalKit

// The check-in of the morning: pain, then one key for new swelling, then, after a day with a session, one for medicine.
// What is left out is not known.
extension TodayPane {
  mutating func recordCheckIn(_ score: Score, in context: AppContext) -> Request {
    focus = .swelling
    let name = "pain \(score.value) this morning"
    if let known = CheckInRecord(on: day(in: context), in: context.journal) {
      return known.changed(name) { $0.pain = score }
    }
    let (at, dayOnly) = moment(in: context)
    let checkIn = CheckIn(side: context.profile?.side, pain: score)
    return .record([Draft(at: at, dayOnly: dayOnly, entry: .checkIn(checkIn))], name: name)
  }

  /// A key for one of the two questions after the pain; nil goes on with what the key does elsewhere.
  mutating func answerMorning(_ key: Key, in context: AppContext) -> [Request]? {
    let known = CheckInRecord(on: day(in: context), in: context.journal)
    switch (focus, key) {
    case (.swelling, .character(let letter)):
      let answers: [Character: NewSwelling] = ["n": .none, "l": .little, "c": .clear]
      guard let answer = answers[letter] else { break }
      focus = asksForMedicine(in: context) ? .medicine : nil
      let name = answer == .none ? "no new swelling" : "new swelling, \(answer.rawValue)"
      return known.map { [$0.changed(name) { $0.swelling = answer }] } ?? []
    case (.medicine, .character(let letter)) where letter == "y" || letter == "n":
      focus = nil
      let name = letter == "y" ? "pain medicine before the session" : "no pain medicine before the session"
      return known.map { [$0.changed(name) { $0.meds = letter == "y" }] } ?? []
    case (.swelling, .escape), (.swelling, .enter):
      focus = asksForMedicine(in: context) ? .medicine : nil
      return []
    case (.medicine, .escape), (.medicine, .enter):
      focus = nil
      return []
    default: break
    }
    focus = nil
    return nil
  }

  /// Whether the day before had a session.
  private func asksForMedicine(in context: AppContext) -> Bool {
    context.journal.records(on: day(in: context).adding(days: -1)).contains { record in
      switch record.entry {
      case .exercise(let exercise): !exercise.sets.isEmpty
      case .session: true
      default: false
      }
    }
  }
}

extension CheckInRecord {
  fileprivate func changed(_ name: String, _ change: (inout CheckIn) -> Void) -> Request {
    var checkIn = checkIn
    change(&checkIn)
    return .record([record.draft(.checkIn(checkIn))], name: name)
  }
}
