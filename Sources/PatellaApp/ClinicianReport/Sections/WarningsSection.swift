import KneeDomain
import KneeStore

extension ReportSource {
  /// The warnings of these days and those that still stand: why, and what became of them.
  var warnings: ReportSection {
    var cleared: [String: (day: Day, by: String)] = [:]
    for record in journal.records {
      guard case .clearance(let clearance) = record.entry else { continue }
      cleared[clearance.notice] = (record.day(startingAt: journal.dayStart), plain(clearance.by))
    }
    let standing = Set(lock.standing.map(\.id))
    var earlier = 0
    var rows: [[String]] = []
    for record in journal.records {
      guard case .notice(let notice) = record.entry else { continue }
      let day = record.day(startingAt: journal.dayStart)
      guard days.contains(day) || standing.contains(record.id) else {
        earlier += 1
        continue
      }
      let rules = notice.rules.map { TriageTable.rule($0) }
      let level = rules.compactMap { $0?.level }.max()
      let outcome =
        if standing.contains(record.id) {
          "STANDS"
        } else if let clearance = cleared[record.id] {
          "cleared on \(date(clearance.day))" + (clearance.by.isEmpty ? "" : " by \(clearance.by)")
        } else {
          "the entry was corrected"
        }
      rows.append([date(day), level?.rawValue ?? "not known", ruleWords(notice.rules), outcome])
    }
    var blocks: [ReportBlock] = []
    if rows.isEmpty {
      blocks.append(.paragraph("No safety rule asked for a clinician in these days."))
    } else {
      let columns = ["Date", "How soon", "Why [rule]", "What became of it"].map {
        ReportTable.Column(title: $0)
      }
      blocks.append(.table(ReportTable(columns: columns, rows: rows)))
    }
    if earlier > 0 {
      blocks.append(
        .note("\(earlier) earlier \(earlier == 1 ? "warning" : "warnings"), none of which stands."))
    }
    return ReportSection(heading: "Warnings by the safety rules", blocks: blocks)
  }

  /// What rules say: the first two in full, and the codes of all.
  func ruleWords(_ codes: [String]) -> String {
    var seen: Set<String> = []
    let codes = codes.filter { seen.insert($0).inserted }
    let texts = codes.prefix(2).map { TriageTable.rule($0)?.text ?? plain($0) }
    return texts.joined(separator: " ") + " [\(codes.map(plain).joined(separator: ", "))]"
  }
}
