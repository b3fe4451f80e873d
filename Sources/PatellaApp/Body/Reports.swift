import KneeDomain
import KneeStore

/// The symptom reports of the journal, in their order.
struct Reports {
  private let records: [Record]

  init(in context: AppContext) {
    records = context.journal.records
  }

  var isEmpty: Bool { last == nil }
  var last: Record? { records.last(where: \.isReport) }

  /// The one before a report; the last one before a report that is not saved yet.
  func before(_ record: Record?) -> Record? {
    guard let record, let index = index(of: record) else { return last }
    return records[..<index].last(where: \.isReport)
  }

  func after(_ record: Record) -> Record? {
    index(of: record).flatMap { records[($0 + 1)...].first(where: \.isReport) }
  }

  /// The record that says this.
  func record(of report: SymptomReport) -> Record? {
    records.last { $0.entry == .report(report) }
  }

  private func index(of record: Record) -> Int? {
    records.lastIndex { $0.id == record.id }
  }
}

extension Record {
  fileprivate var isReport: Bool {
    if case .report = entry { true } else { false }
  }
}
