import KneeDomain

extension Journal {
  /// Shows a record before it is in a file. It holds against what is there unless that was written later.
  public mutating func apply(_ record: Record) {
    let number = ids.intern(record.id)
    if number < all.count, record.recorded != .unwritten, all[number].recorded > record.recorded.milliseconds
    {
      return
    }
    put(record, number: number)
  }

  /// Takes back what `apply` showed: to the record that was there before, or to none.
  public mutating func takeBack(_ id: String, to old: Record?) {
    guard let number = ids.find(id), number < all.count else { return }
    if let old {
      put(old, number: number)
    } else {
      var row = all[number]
      row.flags = .deleted
      row.recorded = .min
      replace(number, with: row, record: nil)
    }
  }

  /// Keeps a record whole that `JournalFolder` decoded since, so that it can be shown, edited and taken back.
  /// One that has changed meanwhile is not kept.
  public mutating func hold(_ record: Record) {
    guard let row = row(id: record.id), row.recorded == record.recorded.milliseconds,
      recordIndex(at: row.at, id: record.id) == nil
    else { return }
    held.insert(record, at: firstRecord(notBefore: row.at, id: record.id))
  }

  /// Takes in the whole records of the days from one on to those that are kept whole already.
  mutating func widen(to day: Day, with older: [Record]) {
    decodedFrom = day
    let records = (older + records).sorted {
      ($0.at.instant.milliseconds, $0.id) < ($1.at.instant.milliseconds, $1.id)
    }
    held = HeldRecords(records, dayStart: dayStart)
  }

  /// Takes in the lines of another journal, later ones winning.
  ///
  /// - Returns: false when two different lines of one record bear the same time: only reading the folder again
  ///   puts them in order.
  @discardableResult
  public mutating func merge(_ other: Journal) -> Bool {
    var isSettled = true
    for row in other.all {
      let id = other.id(of: row)
      let number = ids.intern(id)
      if number < all.count {
        let known = all[number]
        if known.recorded > row.recorded { continue }
        if known.recorded == row.recorded, let place = known.place {
          if place != row.place { isSettled = false }
          continue
        }
      }
      var copy = row
      copy.subject = other.subject(of: row).map { UInt32(subjects.intern($0) + 1) } ?? 0
      replace(number, with: copy, record: row.flags.contains(.deleted) ? nil : other.record(id: id))
    }
    unreadable.append(contentsOf: other.unreadable.filter { !unreadable.contains($0) })
    return isSettled
  }

  /// Becomes the journal read from the folder, keeping what was applied and is not in a file yet.
  public mutating func adopt(_ loaded: Journal) {
    let pending = all.filter { $0.place == nil && !($0.flags.contains(.deleted) && $0.recorded == .min) }
    let old = self
    self = loaded
    // What the folder keeps whole anyway need not be looked up.
    for record in old.records
    where !record.entry.kind.isAlwaysDecoded && record.day(startingAt: dayStart) < decodedFrom {
      hold(record)
    }
    for row in pending {
      let id = old.id(of: row)
      // What was written since is in the folder, with a later time.
      if let number = ids.find(id), all[number].recorded > row.recorded { continue }
      if let record = old.record(id: id) {
        apply(record)
      } else if let record = self.record(id: id), row.flags.contains(.deleted) {
        apply(record.deletion)
      }
    }
  }

  private mutating func put(_ record: Record, number: Int) {
    var row = JournalRow(record, dayStart: dayStart)
    row.subject = record.subject.map { UInt32(subjects.intern($0) + 1) } ?? 0
    replace(number, with: row, record: record.isDeleted ? nil : record)
  }
}

extension Journal {
  /// Puts a row in the place of what its number has now, keeping every order.
  private mutating func replace(_ number: Int, with row: JournalRow, record: Record?) {
    var row = row
    row.number = UInt32(number)
    if number < all.count {
      if !all[number].flags.contains(.deleted) {
        if let index = recordIndex(at: all[number].at, id: ids[number]) { held.remove(at: index) }
        order.remove(at: orderIndex(number, at: all[number].at))
      }
      all[number] = row
    } else {
      all.append(row)
    }
    if row.flags.contains(.deleted) { return }
    order.insert(row.number, at: orderIndex(number, at: row.at))
    // What is not in a file yet can be had nowhere else.
    if let record, row.place == nil || keepsWhole(row) {
      held.insert(record, at: firstRecord(notBefore: row.at, id: record.id))
    }
  }

  /// Where a number stands in the order, or belongs.
  private func orderIndex(_ number: Int, at: Int64) -> Int {
    firstIndex(in: order.count) { index in
      let other = Int(order[index])
      return all[other].at < at || (all[other].at == at && ids.isBefore(other, number))
    }
  }

  func recordIndex(at: Int64, id: String) -> Int? {
    let index = firstRecord(notBefore: at, id: id)
    return index < records.count && records[index].id == id ? index : nil
  }

  private func firstRecord(notBefore at: Int64, id: String) -> Int {
    firstIndex(in: records.count) { index in
      let other = records[index].at.instant.milliseconds
      return other < at || (other == at && records[index].id < id)
    }
  }

  private func firstIndex(in count: Int, before isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
