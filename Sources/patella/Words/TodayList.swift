import KneeDomain
import KneeStore
import PatellaApp
import TerminalKit

/// Today's checklist and advice, for reading and for other programs.
struct TodayList {
  let day: Day
  let checklist: Checklist
  let checkIn: CheckIn?
  let glyphs: GlyphLevel

  private var lock: PlanLock { checklist.lock }

  /// The list in lines of 80 columns; a notice stands in its place.
  var lines: [String] {
    let head = "Today, \(day.words)"
    let morning = checkIn.map { $0.words } ?? "no check-in yet: patella check-in 3"
    if lock.replacesTheList {
      return [head, Visible.text(morning), ""] + NoticeView(lock: lock).lines(width: 76)
        + ["", "When a clinician has looked at it: patella clear --by NAME"]
    }
    var lines = [head, Visible.text(morning)]
    if let plan = checklist.plan {
      lines += PlainText.wrap(plan.headline, width: 78)
      lines.append("Phase \(plan.phase.number ?? 1): \(plan.phase.plainName)")
    }
    lines.append("")
    for limit in limits { lines += PlainText.wrap("! \(limit)", width: 78) }
    for caution in checklist.cautions { lines += PlainText.wrap("! \(caution)", width: 78) }
    if lines.last?.isEmpty == false { lines.append("") }
    let boxes = checklist.items.map(\.boxes.count).max() ?? 0
    let widest = checklist.items.map { $0.id.exercise.count }.max() ?? 0
    if !checklist.isSession, !checklist.items.isEmpty { lines.append("The next session:") }
    for item in checklist.items {
      lines.append(
        "\(PlainText.padded(item.boxes, to: boxes))  \(PlainText.padded(item.id.exercise, to: widest))  \(item.title), \(item.dose.text)"
      )
    }
    guard let next = checklist.items.first(where: { !$0.isComplete }) ?? checklist.items.first else {
      return lines
    }
    return lines + ["", "Tick one off: patella done \(next.id.exercise)"]
  }

  private var limits: [String] {
    Allowance.allCases.filter(lock.limits.contains).map(\.plainName)
  }

  /// The list as one object. `notice` is there when one stands; while it leaves nothing, `items` is empty.
  var json: JSONValue {
    var object: [String: JSONValue] = [
      "day": .string(day.iso),
      "items": .array(checklist.items.map(Self.json)), "limits": .array(limits.map(JSONValue.string)),
    ]
    if let checkIn { object["checkIn"] = .object(["pain": .number(checkIn.pain.value)]) }
    if let plan = checklist.plan {
      object["phase"] = .string(plan.phase.rawValue)
      object["headline"] = .string(plan.headline)
      object["session"] = .bool(checklist.isSession)
    }
    if !checklist.cautions.isEmpty { object["cautions"] = .array(checklist.cautions.map(JSONValue.string)) }
    if let level = lock.level {
      object["notice"] = .object([
        "level": .string(level.rawValue),
        "rules": .array(Self.rules(lock).map(JSONValue.string)),
        "advice": .string(Advice(for: level).text),
        "records": .array(lock.standing.map { .string($0.source) }),
      ])
    }
    return .object(object)
  }

  private static func rules(_ lock: PlanLock) -> [String] {
    var seen: Set<String> = []
    return lock.standing.flatMap(\.rules).filter { seen.insert($0).inserted }
  }

  private static func json(_ item: ChecklistItem) -> JSONValue {
    var object: [String: JSONValue] = [
      "exercise": .string(item.id.exercise), "name": .string(item.exercise.name),
      "sets": .number(item.dose.sets), "done": .number(item.done.count),
    ]
    object["side"] = item.id.side.map { .string($0.rawValue) }
    object["reps"] = item.dose.reps.map { .number($0) }
    object["holdSec"] = item.dose.holdSeconds.map { .number($0) }
    object["minutes"] = item.dose.minutes.map { .number($0) }
    object["pain"] = item.painDuring.map { .number($0.value) }
    return .object(object)
  }
}
