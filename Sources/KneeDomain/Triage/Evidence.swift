/// What is taken for a yes although it was not said.
enum Supposition: Equatable {
  case nothing
  /// Every sign that was asked and is not known.
  case whatIsNotKnown
  /// This sign.
  case sign(Sign)
}

/// A report prepared for judging criteria.
struct Evidence {
  let report: SymptomReport
  private let answers: [Answer]

  init(_ report: SymptomReport) {
    self.report = report
    let given = SymptomReport.Key.allCases.map(report.tokens)
    answers = zip(SymptomReport.Key.allCases, given).flatMap { key, given in
      key.signs.map { report.answer(to: $0, given: given) }
    }
  }

  func answer(to sign: Sign) -> Answer {
    answers[sign.index]
  }

  /// How true a criterion is, taking a yes for granted where it is supposed; an excuse is never supposed.
  func truth(of criterion: Criterion, supposing yes: Supposition = .nothing) -> Truth {
    switch criterion {
    case .anySign(let signs):
      signs.lazy.map { truth(of: $0, yes) }.max() ?? .no
    case .allDenied(let signs):
      Truth(signs.allSatisfy { answer(to: $0) == .no })
    case .onlyAt(let region):
      report.regions.isEmpty ? truth(of: Sign(region), yes) : Truth(report.regions == [region])
    case .injury:
      injury(yes)
    case .age(let range):
      report.age.map { Truth(range.contains($0)) } ?? .unknown
    case .days(let range):
      report.durationDays.map { Truth(range.contains($0)) } ?? .unknown
    case .painNow(let range):
      report.painNow.map { Truth(range.contains($0.value)) } ?? .unknown
    case .painWorst(let range):
      report.painWorst.map { Truth(range.contains($0.value)) } ?? .unknown
    case .tooLittleSaid:
      Truth(
        report.regions.isEmpty && report.contextSites.isEmpty && report.onset == nil
          && report.durationDays == nil && report.painNow == nil && report.painWorst == nil
          && !SafetyCheck.isAnswered(self))
    case .every(let parts):
      parts.lazy.map { truth(of: $0, supposing: yes) }.min() ?? .yes
    case .some(let parts):
      parts.lazy.map { truth(of: $0, supposing: yes) }.max() ?? .no
    case .unless(let excuse):
      Truth(truth(of: excuse) != .yes)
    }
  }

  /// What speaks for a criterion, in plain words.
  func reasons(for criterion: Criterion) -> [String] {
    var reasons: [String] = []
    collect(criterion, into: &reasons)
    return reasons
  }

  private func truth(of sign: Sign, _ yes: Supposition) -> Truth {
    switch answer(to: sign) {
    case .yes: .yes
    case .no: .no
    case .dontKnow: yes == .whatIsNotKnown || yes == .sign(sign) ? .yes : .unknown
    case .notAsked: yes == .sign(sign) ? .yes : .unknown
    }
  }

  private func injury(_ yes: Supposition) -> Truth {
    if report.trauma == Trauma.none { return .no }
    let began = truth(of: Sign(Onset.traumatic), yes)
    return began == .unknown && report.trauma != nil ? .yes : began
  }

  private func collect(_ criterion: Criterion, into reasons: inout [String]) {
    func add(_ reason: String) {
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    switch criterion {
    case .anySign(let signs):
      for sign in signs where answer(to: sign) == .yes { add(sign.plainName) }
    case .every(let parts), .some(let parts):
      for part in parts { collect(part, into: &reasons) }
    case .onlyAt, .injury, .age, .days, .painNow, .painWorst:
      guard truth(of: criterion) == .yes else { return }
      switch criterion {
      case .onlyAt(let region): add("only \(region.plainName)")
      case .injury: add(report.trauma?.plainName ?? Onset.traumatic.plainName)
      case .age: report.age.map { add("age \($0)") }
      case .days: report.durationDays.map { add($0 == 1 ? "since 1 day" : "since \($0) days") }
      case .painNow: report.painNow.map { add("pain now \($0.value) of 10") }
      case .painWorst: report.painWorst.map { add("worst pain \($0.value) of 10") }
      default: break
      }
    case .allDenied, .tooLittleSaid, .unless:
      break
    }
  }
}
