import KneeDomain
import KneeStore

/// The answer to a symptom report, in the shape that other programs rely on (design section 7).
struct AssessmentJSON {
  let assessment: Assessment
  let ignored: [String]
  let saved: String?

  var value: JSONValue {
    var object: [String: JSONValue] = [
      "triage": triage, "candidates": .array(assessment.candidates.map(Self.json)),
      "unsure": .bool(assessment.isUnsure), "ask": .strings(assessment.ask.map(\.text)),
      "ignored": .strings(ignored),
    ]
    object["sameStep"] = assessment.cannotBeToldApart.map(JSONValue.string)
    object["saved"] = saved.map(JSONValue.string)
    return .object(object)
  }

  private var triage: JSONValue {
    let result = assessment.triage
    return .object([
      "level": .string(result.level.rawValue),
      "rules": .array(
        result.findings.map { finding in
          .object([
            "id": .string(finding.id), "text": .string(finding.text), "source": .string(finding.rule.source),
          ])
        }),
      "open": .strings(result.open.map(\.id)),
      "advice": .string(result.advice.text),
      "safetyNet": .string(result.safetyNet),
    ])
  }

  private static func json(_ candidate: Candidate) -> JSONValue {
    .object([
      "condition": .string(candidate.condition.rawValue),
      "name": .string(candidate.condition.name),
      "fit": .string(candidate.fit.rawValue),
      "share": .rounded(candidate.share, places: 2),
      "for": .strings(candidate.supporting.map(\.text)),
      "against": .strings(candidate.opposing.map(\.text)),
      "missing": .strings(candidate.missing.map { $0.words(.yes) }),
    ])
  }
}
