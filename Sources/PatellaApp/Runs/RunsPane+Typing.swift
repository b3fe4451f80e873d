import KneeDomain
import KneeStore
import TerminalKit

/// What is typed in the Runs pane: a run or another sport, a distance to plan, the name of a pair.
extension RunsPane {
  package mutating func type(_ key: Key, in context: AppContext) -> [Request]? {
    if form != nil { return typeInForm(key, in: context) }
    guard var field else { return nil }
    switch key {
    case .escape: self.field = nil
    case .enter: return confirm(field, in: context)
    default:
      guard field.type(key) else { return [] }
      self.field = field
    }
    return []
  }

  package mutating func paste(_ text: String, in context: AppContext) -> Bool {
    if form != nil {
      form?.paste(text)
    } else if field != nil {
      field?.paste(text)
    } else {
      return false
    }
    return true
  }

  private mutating func typeInForm(_ key: Key, in context: AppContext) -> [Request] {
    guard var typed = form else { return [] }
    switch typed.type(key) {
    case .editing: form = typed
    case .cancelled: form = nil
    case .entered(let entry, let day, let name):
      form = nil
      return [.record([draft(of: entry, on: day, replacing: typed.record, in: context)], name: name)]
    }
    return []
  }

  /// What is of today happened now, what is of another day sometime on it; a changed record keeps its time unless its
  /// day changed.
  private func draft(of entry: Entry, on day: Day, replacing old: Record?, in context: AppContext) -> Draft {
    if let old, old.day(startingAt: context.journal.dayStart) == day {
      return Draft(id: old.id, at: old.at, dayOnly: old.dayOnly, note: old.note, entry: entry)
    }
    let isPast = day != context.today
    let at = isPast ? context.localTime.moment(date: day, second: 12 * 3600) : context.now
    return Draft(id: old?.id, at: at, dayOnly: isPast, note: old?.note, entry: entry)
  }

  private mutating func confirm(_ field: RunsField, in context: AppContext) -> [Request] {
    guard let book else { return [] }
    let text = field.text.text
    switch field.asking {
    case .distance:
      guard let kilometers = RunLine.distance(text, units: book.words.units) else {
        return [.say("That is no distance; type a number such as 8.")]
      }
      self.field = nil
      show(book.plan(kilometers))
      return []
    case .shoe: return add(text, to: book, in: context)
    case .name(let old): return rename(old, to: text, in: book, context)
    }
  }

  /// Adds a pair: its name, and after a comma what it ran before the log.
  private mutating func add(_ text: String, to book: RunBook, in context: AppContext) -> [Request] {
    var name = text
    var before: Double?
    if let comma = text.lastIndex(of: ",") {
      let said = text[text.index(after: comma)...].filter { !$0.isWhitespace }
      before = RunLine.distance(String(said), units: book.words.units)
      guard before != nil else {
        return [.say("After the comma comes the distance it ran before, such as 120.")]
      }
      name = String(text[..<comma])
    }
    name = name.split(separator: " ").joined(separator: " ")
    let shoe = Shoe(name: name, kilometersBefore: before)
    if shoe.name.isEmpty { return [.say("A pair needs a name.")] }
    if let known = book.shoes.pair(named: shoe.name), known.record != nil {
      return [.say("There is a pair called \(known.name) already.")]
    }
    field = nil
    return [.record([Draft(at: context.now, entry: .shoe(shoe))], name: "shoe \(shoe.name)")]
  }

  private mutating func rename(
    _ old: String, to text: String, in book: RunBook, _ context: AppContext
  ) -> [Request] {
    let name = text.split(separator: " ").joined(separator: " ")
    guard !name.isEmpty, let pair = book.shoes.pair(named: old) else { return [.say("A pair needs a name.")] }
    if let known = book.shoes.pair(named: name), known.name != pair.name {
      return [.say("There is a pair called \(known.name) already.")]
    }
    field = nil
    guard name != pair.name else { return [] }
    return change(pair, in: context, name: "\(pair.name) is now \(name)") { $0.rename(to: name) }
  }

  /// Says that a pair is no longer worn, or that it is again.
  mutating func retireShoe(in context: AppContext) -> [Request] {
    guard let pair = selectedPair else { return [] }
    let name = pair.isRetired ? "\(pair.name) is worn again" : "\(pair.name) is no longer worn"
    return change(pair, in: context, name: name) { $0.retired = pair.isRetired ? nil : true }
  }

  private func change(
    _ pair: ShoeShelf.Pair, in context: AppContext, name: String, _ change: (inout Shoe) -> Void
  ) -> [Request] {
    var shoe = pair.shoe
    change(&shoe)
    guard let record = pair.record.flatMap({ context.journal.record(id: $0) }) else {
      return [.record([Draft(at: context.now, entry: .shoe(shoe))], name: name)]
    }
    let draft = Draft(
      id: record.id, at: record.at, dayOnly: record.dayOnly, note: record.note, entry: .shoe(shoe))
    return [.record([draft], name: name)]
  }
}
