extension TriageResult.Finding {
  /// The answers of a report on which this finding rests alone: were one of them no, it would not count.
  ///
  /// An answer that is not known is among them where the finding counts only because it is not excluded. Where
  /// several answers each suffice, none of them alone turns it round and the list is empty.
  public func turning(in report: SymptomReport) -> [Sign] {
    let onset: [Sign] = (report.trauma.map { [Sign($0)] } ?? []) + (report.onset.map { [Sign($0)] } ?? [])
    var seen = Set<Sign>()
    return (rule.signs + onset).filter { sign in
      let answer = report.answer(to: sign)
      guard answer == .yes || answer == .dontKnow, seen.insert(sign).inserted else { return false }
      var otherwise = report
      otherwise.deny(sign)
      return !Triage.assess(otherwise).findings.contains { $0.id == id && $0.level >= level }
    }
  }
}
