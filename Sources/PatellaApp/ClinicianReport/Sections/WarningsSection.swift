import KneeDomain
import KneeStore

extension ReportSource {
  /// Warnings in full, and codes of rules, that are shown at most.
  private static let mostWarnings = 4
  private static let mostCodes = 8

  /// The warnings of these days and those that still stand: why, and what became of them.
  var warnings: ReportSection {
    var cleared: [String: (day: Day, by: String)] = [:]
    for record in journal.records {
      guard case .clearance(let clearance) = record.entry else { continue }
      cleared[clearance.notice] = (record.day(startingAt: journal.dayStart), plain(clearance.by))
    }
    let standing = Set(lock.standing.map(\.id))
    var earlier = 0
    var rows: [(stands: Bool, cells: [String])] = []
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
      let cells = [date(day), level?.rawValue ?? "not known", ruleWords(notice.rules, inFull: 1), outcome]
      rows.append((standing.contains(record.id), cells))
    }
    // Those that stand come before those that do not, the latest before earlier ones; shown in order of time.
    let chosen = Set(
      rows.indices.sorted { (rows[$0].stands ? 1 : 0, $0) > (rows[$1].stands ? 1 : 0, $1) }
        .prefix(Self.mostWarnings))
    let left = rows.indices.filter { !chosen.contains($0) }.map { rows[$0].stands }
    var blocks: [ReportBlock] = []
    if rows.isEmpty {
      blocks.append(.paragraph("No safety rule asked for a clinician in these days."))
    } else {
      let columns = ["Date", "How soon", "Why [rule]", "What became of it"].map {
        ReportTable.Column(title: $0, isWide: $0.contains(" ") && $0 != "How soon")
      }
      blocks.append(.table(ReportTable(columns: columns, rows: chosen.sorted().map { rows[$0].cells })))
    }
    if !left.isEmpty {
      let stand = left.count { $0 }
      blocks.append(
        .note(
          "\(left.count) more in these days, \(stand == 0 ? "none of which stands" : "of which \(stand) stand")."
        ))
    }
    if earlier > 0 {
      blocks.append(
        .note("\(earlier) earlier \(earlier == 1 ? "warning" : "warnings"), none of which stands."))
    }
    return ReportSection(heading: "Warnings by the safety rules", blocks: blocks)
  }

  /// What rules say: the first ones in full, and the codes of all.
  func ruleWords(_ codes: [String], inFull: Int = 2) -> String {
    var seen: Set<String> = []
    let codes = codes.filter { seen.insert($0).inserted }
    let texts = codes.prefix(inFull).map { TriageTable.rule($0)?.text ?? plain($0) }
    let named = codes.prefix(Self.mostCodes).map { plain($0, atMost: 20) }
    let more = codes.count - named.count
    return texts.joined(separator: " ")
      + " [\((named + (more > 0 ? ["\(more) more"] : [])).joined(separator: ", "))]"
  }
}
