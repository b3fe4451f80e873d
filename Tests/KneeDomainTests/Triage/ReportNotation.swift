import Testing

@testable import KneeDomain

/// A report in one line: `age:30 days:3 pain:8 onset:traumatic mechanical:pop_heard,giving_way denied:fever`.
func report(_ line: String, _ location: SourceLocation = #_sourceLocation) -> SymptomReport {
  var report = SymptomReport()
  for part in line.split(separator: " ") {
    let pair = part.split(separator: ":", maxSplits: 1)
    let words = Set((pair.count == 2 ? pair[1] : "").split(separator: ",").map(String.init))
    switch pair[0] {
    case "age": report.age = words.first.flatMap { Int($0) }
    case "sex": report.sex = words.first.flatMap { Sex(rawValue: $0) }
    case "days": report.durationDays = words.first.flatMap { Int($0) }
    case "pain": report.painNow = words.first.flatMap { Int($0) }.flatMap { Score($0) }
    case "worst": report.painWorst = words.first.flatMap { Int($0) }.flatMap { Score($0) }
    case "denied": report.denied = words
    case "dontKnow": report.dontKnow = words
    default:
      guard let key = SymptomReport.Key(rawValue: String(pair[0])), words.isSubset(of: key.tokens) else {
        Issue.record("not a part of a report: \(part)", sourceLocation: location)
        continue
      }
      report.setTokens(words, of: key)
    }
  }
  return report
}

extension Triage {
  static func fired(_ report: SymptomReport) -> [String] {
    assess(report).findings.filter(\.notKnown.isEmpty).map(\.id)
  }
}
