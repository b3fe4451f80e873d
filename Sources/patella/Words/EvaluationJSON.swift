import KneeDomain
import KneeStore

/// The score over many cases for other programs; shares and intervals are fractions of 1.
struct EvaluationJSON {
  let evaluation: Evaluation

  var value: JSONValue {
    .object([
      "cases": .number(evaluation.cases.count),
      "condition": .object([
        "first": Self.json(evaluation.first),
        "amongThree": Self.json(evaluation.amongThree),
        "unsure": Self.json(evaluation.unsure),
        "medianListLength": evaluation.medianListLength.map { .number($0) } ?? .null,
      ]),
      "triage": .object([
        "caught": Self.json(evaluation.caught),
        "accepted": Self.json(evaluation.accepted),
        "under": Self.json(evaluation.underTriage),
        "over": Self.json(evaluation.overTriage),
        "overOfSelfAndRoutine": Self.json(evaluation.overTriageOfMild),
        "overOfSelf": Self.json(evaluation.overTriageOfSelfCare),
        "confusion": confusion,
      ]),
      "misses": .array(evaluation.misses.map(Self.json)),
    ])
  }

  /// For each right level how often each level was given.
  private var confusion: JSONValue {
    let levels = TriageLevel.allCases
    return .object(
      Dictionary(
        uniqueKeysWithValues: levels.map { right in
          let row = levels.map { ($0.rawValue, JSONValue.number(evaluation.count(right: right, given: $0))) }
          return (right.rawValue, .object(Dictionary(uniqueKeysWithValues: row)))
        }))
  }

  private static func json(_ proportion: Proportion) -> JSONValue {
    var object: [String: JSONValue] = [
      "count": .number(proportion.count), "of": .number(proportion.total),
    ]
    if let share = proportion.share, let interval = proportion.interval {
      object["share"] = .rounded(share, places: 3)
      object["interval"] = .array([
        .rounded(interval.lowerBound, places: 3), .rounded(interval.upperBound, places: 3),
      ])
    }
    return .object(object)
  }

  private static func json(_ scored: ScoredCase) -> JSONValue {
    let known = scored.known
    let given = scored.given
    return .object([
      "id": .string(known.id),
      "misses": .strings(scored.misses.map(\.rawValue)),
      "expected": .object([
        "condition": known.condition.map { .string($0.rawValue) } ?? .null,
        "acceptable": .strings(Condition.allCases.filter(known.acceptable.contains).map(\.rawValue)),
        "triage": .string(known.level.rawValue),
        "acceptableTriage": .strings(
          TriageLevel.allCases.filter(known.acceptedLevels.contains).map(\.rawValue)),
      ]),
      "given": .object([
        "triage": .string(given.level.rawValue), "rules": .strings(given.rules),
        "candidates": .strings(given.candidates.map(\.rawValue)), "unsure": .bool(given.isUnsure),
      ]),
    ])
  }
}
