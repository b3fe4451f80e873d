import KneeDomain

extension SymptomReport {
  /// Takes the keys of a symptom report (design section 7). `"unknown"` says nothing, like a missing key.
  init(_ fields: inout FieldReader) {
    self.init()
    age = fields.known("age") { $0.int.flatMap { (0...120).contains($0) ? $0 : nil } }
    sex = fields.known("sex") { $0.string.flatMap(Sex.init(rawValue:)) }
    side = fields.known("side") { $0.string.flatMap(Side.init(rawValue:)) }
    pointing = fields.known("pointing") { $0.string.flatMap(Pointing.init(rawValue:)) }
    regions = fields.knownSet("regions", Region.init(rawValue:))
    contextSites = fields.knownSet("contextSites", ContextSite.init(rawValue:))
    onset = fields.known("onset") { $0.string.flatMap(Onset.init(rawValue:)) }
    trauma = fields.known("trauma") { $0.string.flatMap(Trauma.init(rawValue:)) }
    quality = fields.knownSet("quality", Quality.init(rawValue:))
    aggravators = fields.knownSet("aggravators", Aggravator.init(rawValue:))
    timing = fields.knownSet("timing", Timing.init(rawValue:))
    swelling = fields.knownSet("swelling", Swelling.init(rawValue:))
    mechanical = fields.knownSet("mechanical", MechanicalSign.init(rawValue:))
    systemic = fields.knownSet("systemic", SystemicSign.init(rawValue:))
    denied = fields.knownSet("denied", ReportVocabulary.sign)
    dontKnow = fields.knownSet("dontKnow", ReportVocabulary.sign)
    durationDays = fields.known("durationDays", FieldReader.count)
    trend = fields.known("trend") { $0.string.flatMap(Trend.init(rawValue:)) }
    painNow = fields.known("painNow", FieldReader.score)
    painWorst = fields.known("painWorst", FieldReader.score)
  }

  /// Adds the keys of a symptom report; what says nothing is left out.
  func write(to writer: inout FieldWriter) {
    writer.put("age", age)
    writer.put("sex", sex)
    writer.put("side", side)
    writer.put("pointing", pointing)
    writer.put("regions", list: ReportVocabulary.sorted(regions))
    writer.put("contextSites", list: ReportVocabulary.sorted(contextSites))
    writer.put("onset", onset)
    writer.put("trauma", trauma)
    writer.put("quality", list: ReportVocabulary.sorted(quality))
    writer.put("aggravators", list: ReportVocabulary.sorted(aggravators))
    writer.put("timing", list: ReportVocabulary.sorted(timing))
    writer.put("swelling", list: ReportVocabulary.sorted(swelling))
    writer.put("mechanical", list: ReportVocabulary.sorted(mechanical))
    writer.put("systemic", list: ReportVocabulary.sorted(systemic))
    writer.put("denied", list: denied.sorted())
    writer.put("dontKnow", list: dontKnow.sorted())
    writer.put("durationDays", durationDays)
    writer.put("trend", trend)
    writer.put("painNow", painNow)
    writer.put("painWorst", painWorst)
  }
}

extension FieldReader {
  fileprivate mutating func known<Value>(_ field: String, _ read: (JSONValue) -> Value?) -> Value? {
    dropUnknownMark(field)
    return take(field, read)
  }

  fileprivate mutating func knownSet<Token: Hashable>(_ field: String, _ read: (String) -> Token?) -> Set<
    Token
  > {
    dropUnknownMark(field)
    return Set(tokens(field, read))
  }
}
