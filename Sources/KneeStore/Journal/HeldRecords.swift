import KneeDomain

/// Whole records in their order, each with the day it counts for: a day is found without looking into the others.
struct HeldRecords: Sendable {
  private(set) var records: [Record]
  private var days: [Int32]
  private let dayStart: Int

  init(_ records: [Record] = [], dayStart: Int) {
    self.records = records
    self.dayStart = dayStart
    days = records.map { Int32(clamping: $0.day(startingAt: dayStart).number) }
  }

  mutating func insert(_ record: Record, at index: Int) {
    records.insert(record, at: index)
    days.insert(Int32(clamping: record.day(startingAt: dayStart).number), at: index)
  }

  mutating func remove(at index: Int) {
    records.remove(at: index)
    days.remove(at: index)
  }

  /// The records that count for a day.
  func on(_ day: Day) -> [Record] {
    days.indices.filter { days[$0] == day.number }.map { records[$0] }
  }
}
