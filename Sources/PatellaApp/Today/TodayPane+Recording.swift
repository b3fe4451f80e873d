import KneeDomain
import KneeStore

// Ticking off. Recording what was done is never refused.
extension TodayPane {
  /// When something recorded on the day shown happened.
  func moment(in context: AppContext) -> (at: Moment, dayOnly: Bool) {
    guard let chosenDay else { return (context.now, false) }
    return (context.localTime.moment(date: chosenDay, second: 43_200), true)
  }

  mutating func perform(_ action: Action, on item: ChecklistItem, in context: AppContext) -> [Request] {
    switch action {
    case .tick: return tick(item, in: context)
    case .tickAll: return tickAll(item, in: context)
    case .painDuring: focus = .pain(row: item.id, ScoreField())
    case .startRowTimer:
      let open = max(1, item.dose.sets - item.done.count)
      let plan = TimerPlan(for: item.exercise, dose: item.dose, sets: open)
      return [.startTimer(plan, label: item.title)]
    default: return adjust(item, by: action, in: context)
    }
    return []
  }

  private mutating func tick(_ item: ChecklistItem, in context: AppContext) -> [Request] {
    guard !item.isComplete else {
      moveOn(from: item.id, in: context)
      return [.say("All sets of \(item.name) are done. \(context.key(.undo)) takes the last one back.")]
    }
    let sets = item.done + [item.dose.oneSet]
    if sets.count >= item.dose.sets { focus = .pain(row: item.id, ScoreField()) }
    return [record(sets, item, name: "\(item.name), set \(sets.count)", in: context)]
  }

  private mutating func tickAll(_ item: ChecklistItem, in context: AppContext) -> [Request] {
    if item.isComplete, let id = item.record?.id {
      return [.delete(id: id, name: item.name)]
    }
    focus = .pain(row: item.id, ScoreField())
    return [record(item.allSets, item, name: "\(item.name), all sets", in: context)]
  }

  /// Every set of every exercise in one step; then the pain of the session as a whole.
  mutating func tickSession(in context: AppContext) -> [Request] {
    let open = checklist(in: context).items.filter { !$0.isComplete }
    guard !open.isEmpty else { return [.say("Everything of this list is done.")] }
    focus = .question(.duringSession(day(in: context)), ScoreField())
    let drafts = open.map { draft($0.allSets, $0, in: context) }
    return [.record(drafts, name: "the whole session")]
  }

  func recordPain(_ score: Score, row: ChecklistItem.ID, in context: AppContext) -> [Request] {
    guard let item = checklist(in: context).items.first(where: { $0.id == row }) else { return [] }
    return [
      record(item.done, item, pain: score, name: "pain \(score.value) during \(item.name)", in: context)
    ]
  }

  private func record(
    _ sets: [ExerciseSet], _ item: ChecklistItem, pain: Score? = nil, name: String, in context: AppContext
  ) -> Request {
    .record([draft(sets, item, pain: pain, in: context)], name: name)
  }

  private func draft(
    _ sets: [ExerciseSet], _ item: ChecklistItem, pain: Score? = nil, in context: AppContext
  ) -> Draft {
    let entry = Entry.exercise(
      ExerciseEntry(
        day: day(in: context), exercise: item.id.exercise, side: item.id.side, sets: sets,
        painDuring: pain ?? item.painDuring))
    if let record = item.record { return record.draft(entry) }
    let now = moment(in: context)
    return Draft(at: now.at, dayOnly: now.dayOnly, entry: entry)
  }
}

extension ChecklistItem {
  /// What was done, and what is missing as asked.
  fileprivate var allSets: [ExerciseSet] {
    done + Array(repeating: dose.oneSet, count: max(0, dose.sets - done.count))
  }
}

extension Record {
  /// The next version of the record, with another content.
  func draft(_ entry: Entry) -> Draft {
    Draft(id: id, at: at, dayOnly: dayOnly, note: note, entry: entry)
  }
}
