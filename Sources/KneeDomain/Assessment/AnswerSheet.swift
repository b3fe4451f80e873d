/// The answers of a report laid out for adding up, cheap to copy and to change one by one.
struct AnswerSheet: Sendable {
  var age: Int?
  var sex: Sex?
  var days: Int?
  private var answers: [Answer]

  init(_ report: SymptomReport) {
    age = report.age
    sex = report.sex
    days = report.durationDays
    answers = Evidence(report).answers
    guard self[.noSwelling] == .yes else { return }
    // "No swelling" stands for the denial of each kind; when it is taken back nothing has been said of them.
    for sign in Sign.of(.swelling) where self[sign] == .no && !report.denied.contains(sign.token) {
      answers[sign.index] = .notAsked
    }
  }

  subscript(_ sign: Sign) -> Answer { answers[sign.index] }

  /// Whether there is anything to rank: something that is so and that the evidence reads. From what is not so alone
  /// nothing follows but the base rates.
  var saysSomething: Bool {
    Sign.all.contains { self[$0] == .yes && EvidenceTable.reads($0) }
  }

  /// Whether a sign can still be asked.
  func isOpen(_ sign: Sign) -> Bool {
    let isAnswered = sign.key == .swelling && self[.noSwelling] == .yes
    return !isAnswered && (self[sign] == .notAsked || self[sign] == .dontKnow)
  }

  /// The same answers with one changed, as `SymptomReport.setPresent` and `deny` change them.
  func changing(_ sign: Sign, to answer: Answer) -> AnswerSheet {
    var changed = self
    if answer == .yes {
      let isAlone = !sign.key.takesSeveral || sign == .noSwelling
      for other in Sign.of(sign.key) where isAlone || other == .noSwelling {
        changed.answers[other.index] = .no
      }
    } else {
      // The word is denied in every meaning that is not present.
      for other in Sign.named(sign.token) where self[other] != .yes { changed.answers[other.index] = .no }
    }
    changed.answers[sign.index] = answer
    return changed
  }

  /// An answer that counts: what it says, and what part of it is taken.
  struct Counted {
    let sign: Sign
    let answer: Answer
    let verdicts: [Verdict]
    let part: Double
  }

  /// The answers under a key that bear on some condition.
  ///
  /// Several places of one pain hang together: each counts less, all together more than one. "No swelling" stands
  /// for the denial of each kind, which is then not counted again.
  func counted(under key: SymptomReport.Key) -> [Counted] {
    let signs = Sign.of(key)
    let places = key == .regions ? signs.reduce(0) { $0 + (self[$1] == .yes ? 1 : 0) } : 1
    let part = 1 / Double(max(places, 1)).squareRoot()
    let countsDenials = key != .swelling || self[.noSwelling] != .yes
    var counted: [Counted] = []
    for sign in signs {
      let answer = self[sign]
      switch answer {
      case .yes:
        counted.append(
          Counted(sign: sign, answer: answer, verdicts: EvidenceTable.said[sign.index], part: part))
      case .no where countsDenials:
        counted.append(
          Counted(sign: sign, answer: answer, verdicts: EvidenceTable.denied[sign.index], part: 1))
      case .no, .dontKnow, .notAsked: break
      }
    }
    return counted
  }
}

extension Sign {
  static let noSwelling = Sign(Swelling.none)
}
