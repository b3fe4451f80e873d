extension ProgramHistory {
  /// The runs up to a day with how the knee answered each.
  ///
  /// The value before is that of the morning of the run's own day; pain medicine is what the session of the day or the
  /// morning after says.
  ///
  /// - Parameters:
  ///   - side: the sore knee, whose check-ins count; nil or `both` for the worse of the two.
  ///   - rule: how much pain is allowed.
  public func runs(upTo day: Day, side: Side?, rule: ResponseRule) -> [RunResponse] {
    days.prefix { $0 <= day }.flatMap { day -> [RunResponse] in
      let log = log(of: day)
      guard !log.runs.isEmpty else { return [] }
      let after = SoreMorning(self.log(of: day.adding(days: 1)), side)
      let second = SoreMorning(self.log(of: day.adding(days: 2)), side)
      let meds = (log.sessions.compactMap(\.value.meds) + [after.meds].compactMap(\.self))
      var answer = KneeResponse(
        before: SoreMorning(log, side).pain, nextMorning: after.pain, secondMorning: second.pain,
        swelling: after.swelling, limp: either(log.sessions.compactMap(\.value.limp)), meds: either(meds))
      answer.isStopped = log.standing.contains { $0.level >= .urgent }
      return log.runs.map { RunResponse(id: $0.id, day: day, run: $0.value, answer: answer, rule: rule) }
    }
  }

  private func either(_ answers: [Bool]) -> Bool? {
    answers.isEmpty ? nil : answers.contains(true)
  }
}

/// The morning of a day: of the sore knee, or the worse of both.
private struct SoreMorning {
  var pain: Score?
  var swelling: NewSwelling?
  var meds: Bool?

  init(_ log: DayLog, _ side: Side?) {
    let own = log.mornings.map(\.value).filter { checkIn in
      guard let side, side != .both, let own = checkIn.side, own != .both else { return true }
      return own == side
    }
    pain = own.map(\.pain).max()
    let swellings = own.compactMap(\.swelling)
    swelling =
      swellings.contains(.clear)
      ? .clear : swellings.contains(.little) ? .little : swellings.isEmpty ? nil : NewSwelling.none
    let said = own.compactMap(\.meds)
    meds = said.isEmpty ? nil : said.contains(true)
  }
}
