/// The answers of a report laid out for adding up, cheap to copy and to change one by one.
struct AnswerSheet: Sendable {
  var age: Int?
  var sex: Sex?
  var days: Int?
  private(set) var all: [Answer]

  init(_ report: SymptomReport) {
    age = report.age
    sex = report.sex
    days = report.durationDays
    all = Evidence(report).answers
  }

  /// Whether there is anything to rank: an answer that the evidence reads.
  var saySomething: Bool {
    Sign.all.contains { (all[$0.index] == .yes || all[$0.index] == .no) && EvidenceTable.reads($0) }
  }

  subscript(_ sign: Sign) -> Answer { all[sign.index] }

  /// The same answers with one changed; where only one answer is taken, a yes takes the place of the other.
  func changing(_ sign: Sign, to answer: Answer) -> AnswerSheet {
    var changed = self
    if answer == .yes, !sign.key.takesSeveral {
      for other in Sign.of(sign.key) { changed.all[other.index] = .no }
    }
    if answer == .yes, sign.key == .swelling {
      changed.all[Sign(Swelling.none).index] = .no
    }
    if answer == .no {
      // The word is denied in every meaning that is not present.
      for other in Sign.named(sign.token) where changed.all[other.index] != .yes {
        changed.all[other.index] = .no
      }
    }
    changed.all[sign.index] = answer
    return changed
  }
}
