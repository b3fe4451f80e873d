/// What is taken for granted although it was not said.
enum Supposition: Equatable {
  case nothing
  /// A yes to every sign that was asked and is not known.
  case whatIsNotKnown
  /// A yes to this sign.
  case sign(Sign)
  /// That this answer had not been given.
  case without(Ground)
}

/// A report prepared for judging criteria.
struct Evidence {
  let report: SymptomReport
  let answers: [Answer]

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

  /// How true a criterion is under a supposition; what excuses is never supposed.
  func truth(of criterion: Criterion, supposing: Supposition = .nothing) -> Truth {
    switch criterion {
    case .anySign(let signs):
      signs.lazy.map { truth(of: $0, supposing) }.max() ?? .no
    case .allDenied(let signs):
      Truth(signs.allSatisfy { answer(to: $0) == .no })
    case .onlyAt(let region):
      report.regions.isEmpty
        ? truth(of: Sign(region), supposing)
        : Truth(report.regions == [region] && supposing != .without(.onlyAt(region)))
    case .injury:
      injury(supposing)
    case .age(let range):
      truth(of: report.age.map { ($0, .age($0)) }, in: range, supposing)
    case .days(let range):
      truth(of: report.durationDays.map { ($0, .days($0)) }, in: range, supposing)
    case .within(let limit):
      Truth(report.durationDays.map { $0 <= limit && supposing != .without(.days($0)) } ?? true)
    case .painNow(let range):
      truth(of: report.painNow.map { ($0.value, .painNow($0)) }, in: range, supposing)
    case .painWorst(let range):
      truth(of: report.painWorst.map { ($0.value, .painWorst($0)) }, in: range, supposing)
    case .tooLittleSaid:
      Truth(
        report.regions.isEmpty && report.contextSites.isEmpty && report.onset == nil
          && report.durationDays == nil && report.painNow == nil && report.painWorst == nil
          && !SafetyCheck.isAnswered(self))
    case .every(let parts):
      parts.lazy.map { truth(of: $0, supposing: supposing) }.min() ?? .yes
    case .some(let parts):
      parts.lazy.map { truth(of: $0, supposing: supposing) }.max() ?? .no
    case .unless(let excuse):
      Truth(truth(of: excuse) != .yes)
    }
  }

  /// The answers that speak for a criterion, each once, in the order of the criterion.
  func grounds(for criterion: Criterion) -> [Ground] {
    var seen = Set<Ground>()
    return collected(criterion).filter { seen.insert($0).inserted }
  }

  private func truth(of sign: Sign, _ supposing: Supposition) -> Truth {
    switch answer(to: sign) {
    case .yes: Truth(supposing != .without(.sign(sign)))
    case .no: .no
    case .dontKnow: supposing == .whatIsNotKnown || supposing == .sign(sign) ? .yes : .unknown
    case .notAsked: supposing == .sign(sign) ? .yes : .unknown
    }
  }

  private func truth(
    of number: (value: Int, ground: Ground)?, in range: ClosedRange<Int>, _ supposing: Supposition
  ) -> Truth {
    guard let number, supposing != .without(number.ground) else { return .unknown }
    return Truth(range.contains(number.value))
  }

  private func injury(_ supposing: Supposition) -> Truth {
    guard let trauma = report.trauma else { return truth(of: Sign(Onset.traumatic), supposing) }
    if trauma == Trauma.none || supposing == .without(.sign(Sign(trauma))) { return .no }
    return max(truth(of: Sign(Onset.traumatic), supposing), report.onset == nil ? .yes : .no)
  }

  private func collected(_ criterion: Criterion) -> [Ground] {
    switch criterion {
    case .anySign(let signs):
      return signs.filter { answer(to: $0) == .yes }.map(Ground.sign)
    case .every(let parts), .some(let parts):
      return parts.flatMap(collected)
    case .onlyAt, .injury, .age, .days, .within, .painNow, .painWorst:
      guard truth(of: criterion) == .yes else { return [] }
      switch criterion {
      case .onlyAt(let region): return [.onlyAt(region)]
      case .injury: return [.sign(report.trauma.map { Sign($0) } ?? Sign(Onset.traumatic))]
      case .age: return report.age.map { [.age($0)] } ?? []
      case .days, .within: return report.durationDays.map { [.days($0)] } ?? []
      case .painNow: return report.painNow.map { [.painNow($0)] } ?? []
      case .painWorst: return report.painWorst.map { [.painWorst($0)] } ?? []
      default: return []
      }
    case .allDenied, .tooLittleSaid, .unless:
      return []
    }
  }
}
