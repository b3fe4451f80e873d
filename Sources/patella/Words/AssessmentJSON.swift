import KneeDomain
import KneeStore

/// The answer to a symptom report, in the shape that other programs rely on (design section 7).
struct AssessmentJSON {
  let result: TriageResult
  let ignored: [String]
  let saved: String?

  var value: JSONValue {
    var object: [String: JSONValue] = [
      "triage": triage, "candidates": .array([]), "unsure": .bool(true),
      "ask": strings(result.ask.map(\.text)), "ignored": strings(ignored),
    ]
    if let saved { object["saved"] = .string(saved) }
    return .object(object)
  }

  private var triage: JSONValue {
    .object([
      "level": .string(result.level.rawValue),
      "rules": .array(
        result.findings.map { finding in
          .object([
            "id": .string(finding.id), "text": .string(finding.text), "source": .string(finding.rule.source),
          ])
        }),
      "open": strings(result.open.map(\.id)),
      "advice": .string(result.advice.text),
      "safetyNet": .string(result.safetyNet),
    ])
  }

  private func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }
}
