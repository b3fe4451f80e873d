import KneeDomain

/// An exercise shown in full in the place of the list.
struct ExerciseSheet: Hashable, Sendable {
  let item: ChecklistItem.ID
  private(set) var top = 0

  init(_ item: ChecklistItem.ID) {
    self.item = item
  }

  mutating func scroll(by lines: Int) {
    top = min(max(0, top + lines), 200)
  }
}

extension TodayPane {
  mutating func performOnSheet(_ action: Action, in context: AppContext) -> [Request] {
    let items = checklist(in: context).items
    guard let sheet, let index = items.firstIndex(where: { $0.id == sheet.item }) else {
      self.sheet = nil
      return []
    }
    switch action {
    case .back: self.sheet = nil
    case .open: return [.show(.guide(topic: sheet.item.exercise))]
    case .moveUp: self.sheet?.scroll(by: -1)
    case .moveDown: self.sheet?.scroll(by: 1)
    case .pageUp: self.sheet?.scroll(by: -10)
    case .pageDown: self.sheet?.scroll(by: 10)
    case .moveLeft, .moveRight:
      let next = index + (action == .moveLeft ? -1 : 1)
      guard items.indices.contains(next) else { break }
      select(next, of: items.count)
      self.sheet = ExerciseSheet(items[next].id)
    case .easier: focus = swap(.easier, in: context).map(TodayFocus.swap)
    case .harder: focus = swap(.harder, in: context).map(TodayFocus.swap)
    default: return perform(action, on: items[index], in: context)
    }
    return []
  }

  /// The nearest exercise of the chain that the program takes in the place of the one shown; nil for none.
  func swap(_ way: ExerciseSwap.Way, in context: AppContext) -> ExerciseSwap? {
    guard chosenDay == nil, let from = sheet?.item.exercise else { return nil }
    return ExerciseSwap(way, of: from, in: context.program)
  }

  mutating func record(_ swap: ExerciseSwap, in context: AppContext) -> [Request] {
    let side = sheet?.item.side
    let takesSides = ExerciseLibrary.exercise(swap.to)?.side == .each
    sheet = ExerciseSheet(
      ChecklistItem.ID(exercise: swap.to, side: takesSides ? side ?? context.side : nil))
    let change = swap.change
    return [.record([Draft(at: context.now, entry: .plan(change))], name: change.change)]
  }
}
