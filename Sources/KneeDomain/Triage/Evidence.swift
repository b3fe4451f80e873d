/// A report prepared for judging criteria.
struct Evidence {
  let report: SymptomReport
  private let given: [SymptomReport.Key: Set<String>]
  private var supposed: Sign?

  init(_ report: SymptomReport) {
    self.report = report
    given = Dictionary(uniqueKeysWithValues: SymptomReport.Key.allCases.map { ($0, report.tokens(of: $0)) })
  }

  /// The same report with one more sign answered with a yes.
  func supposing(_ sign: Sign) -> Evidence {
    var copy = self
    copy.supposed = sign
    return copy
  }

  /// How true a criterion is. With `assumingYes`, "don't know" is taken as a yes, but never as an excuse.
  func truth(of criterion: Criterion, assumingYes: Bool = false) -> Truth {
    switch criterion {
    case .anySign(let signs):
      signs.lazy.map { truth(of: $0, assumingYes) }.max() ?? .no
    case .allDenied(let signs):
      Truth(signs.allSatisfy { answer(to: $0) == .no })
    case .onlyAt(let region):
      report.regions.isEmpty ? truth(of: Sign(region), assumingYes) : Truth(report.regions == [region])
    case .injury:
      injury(assumingYes)
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
          && !SafetyCheck.isAnswered(report))
    case .every(let parts):
      parts.lazy.map { truth(of: $0, assumingYes: assumingYes) }.min() ?? .yes
    case .some(let parts):
      parts.lazy.map { truth(of: $0, assumingYes: assumingYes) }.max() ?? .no
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

  /// The signs of a criterion that were asked and are not known.
  func unknowns(of criterion: Criterion) -> [Sign] {
    var seen = Set<Sign>()
    return criterion.signs.filter { answer(to: $0) == .dontKnow && seen.insert($0).inserted }
  }

  func answer(to sign: Sign) -> Answer {
    sign == supposed ? .yes : report.answer(to: sign, given: given[sign.key] ?? [])
  }

  private func truth(of sign: Sign, _ assumingYes: Bool) -> Truth {
    switch answer(to: sign) {
    case .yes: .yes
    case .no: .no
    case .dontKnow: assumingYes ? .yes : .unknown
    case .notAsked: .unknown
    }
  }

  private func injury(_ assumingYes: Bool) -> Truth {
    if report.trauma == Trauma.none { return .no }
    let began = truth(of: Sign(Onset.traumatic), assumingYes)
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
