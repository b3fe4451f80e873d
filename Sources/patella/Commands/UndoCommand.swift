import ArgumentParser

/// `patella undo`
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back what the command line recorded last, step by step.")

  @OptionGroup var options: Options

  func run() throws {
    var context = try CommandContext(options)
    let (record, words) = try context.undo()
    try context.confirm(record, "undone: \(words)")
  }
}
