import KneeDomain

extension Record {
  /// The record with some of its fields replaced, named as the journal names them; `null` takes a field away.
  ///
  /// What other fields say stays, also what this version does not understand. A value that a field cannot take
  /// is an error, and so is a field that the kind does not have.
  public func replacing(_ fields: [String: JSONValue]) throws(StoreError) -> Record {
    if let fixed = ["id", "recorded", "v", "deleted"].first(where: { fields[$0] != nil }) {
      throw .unwritable(reason: "`\(fixed)` cannot be changed")
    }
    if let kind = fields["kind"]?.string, kind != entry.kindName {
      throw .kindChanged(id: id, from: entry.kindName, to: kind)
    }
    var written = self
    if recorded == .unwritten { written.recorded = at.instant }
    var object = RecordCoder.json(written).object ?? [:]
    for (field, value) in fields { object[field] = value == .null ? nil : value }
    let record: Record
    do throws(RecordCoder.Problem) {
      record = try RecordCoder.record(.object(object))
    } catch {
      throw .unwritable(reason: error.reason)
    }
    if let strange = fields.keys.sorted().first(where: { record.unknown[$0] != nil }) {
      throw .unwritable(
        reason: "a `\(entry.kindName)` has no `\(strange)` that could be \((fields[strange] ?? .null).text)")
    }
    var result = record
    result.recorded = recorded
    return result
  }
}
