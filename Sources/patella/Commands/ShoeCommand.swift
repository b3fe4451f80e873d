import ArgumentParser
import KneeDomain
import KneeStore
import PatellaApp

/// `patella shoe "blue road" --before 120`
struct ShoeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shoe", abstract: "Add a pair of shoes, or say what has become of it.",
    discussion: "Without a name all pairs are listed with the distance they ran.")

  @OptionGroup var options: Options

  @Argument(help: "The name of the pair.")
  var name: String?

  @Option(help: "Kilometers run in it before its runs were recorded.", transform: Arguments.amount)
  var before: Double?

  @Flag(inversion: .prefixedNo, help: "It is no longer worn.")
  var retire: Bool?

  @Option(help: ArgumentHelp("Another name for it; its runs stay its runs.", valueName: "name"))
  var rename: String?

  @OptionGroup var entry: EntryOptions

  func validate() throws {
    if name == nil, before != nil || retire != nil || rename != nil || entry.date != nil || entry.note != nil
    {
      throw ValidationError("say which pair, such as patella shoe \"blue road\"")
    }
    if let name, !ShoeCommand.isName(name) {
      throw ValidationError("a pair needs a name of at most 60 characters")
    }
    if let rename, !ShoeCommand.isName(rename) {
      throw ValidationError("a pair needs a name of at most 60 characters")
    }
  }

  private static func isName(_ text: String) -> Bool {
    text.count <= 60 && text.contains { !$0.isWhitespace }
  }

  func run() throws {
    var context = try CommandContext(options)
    guard let name else { return try list(&context) }
    let shelf = ShoeShelf(
      shoes: try context.shoeRecords().compactMap { record in
        if case .shoe(let shoe) = record.entry { Logged(shoe, id: record.id) } else { nil }
      }, runs: [], today: context.clock.today)
    let known = shelf.pair(named: name)
    var shoe = known?.shoe ?? Shoe(name: name)
    if let rename {
      if let other = shelf.pair(named: rename), other.name != shoe.name {
        throw Failure(.wrongUsage, "there is a pair called \(other.name) already; choose another name")
      }
      shoe.rename(to: rename)
    }
    if let before { shoe.kilometersBefore = before }
    if let retire { shoe.retired = retire ? true : nil }
    guard let id = known?.record else { return try context.record(.shoe(shoe), entry) }
    guard let old = try context.shoeRecords().first(where: { $0.id == id }) else { return }
    var changed = old
    changed.entry = .shoe(shoe)
    if let note = entry.note { changed.note = note.isEmpty ? nil : note }
    if entry.date != nil { (changed.at, changed.dayOnly) = try context.when(entry.date) }
    try context.write(changed, replacing: old)
  }

  private func list(_ context: inout CommandContext) throws {
    let (journal, book) = try context.loadRuns()
    var output = Output()
    for pair in book.shoes.worn + book.shoes.retired {
      let state = pair.isRetired ? "retired" : "worn"
      let last = pair.lastDay?.iso ?? "-"
      output.add(
        "\(Visible.text(pair.name))\t\(book.words.text(pair.kilometers))\t\(pair.runs) run\(pair.runs == 1 ? "" : "s")\t\(last)\t\(state)"
      )
    }
    try output.finish()
    context.complain(about: journal.unreadable)
  }
}
