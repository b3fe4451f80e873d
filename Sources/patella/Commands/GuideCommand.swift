import ArgumentParser
import KneeDomain
import KneeGuide
import PatellaApp

/// `patella guide`
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Read the guide: its contents, a topic, or what a search finds.")

  @OptionGroup var options: Options

  @Argument(help: "What to read, such as \"runner's knee\" or wall_sit.")
  var topic: [String] = []

  @Option(help: ArgumentHelp("Search for words instead.", valueName: "words"))
  var search: String?

  func validate() throws {
    if search != nil, !topic.isEmpty { throw ValidationError("give a topic or --search, not both") }
  }

  func run() throws {
    let text: String
    let width = PlainText.terminalSize?.columns ?? 80
    if let search {
      let context = try CommandContext(options)
      text = GuidePlainText.search(search, width: width, glyphs: context.glyphs(options))
      if text.isEmpty { StandardError.say("nothing in the guide has the words \"\(search)\"") }
    } else if topic.isEmpty {
      text = GuidePlainText.contents()
    } else {
      let name = topic.joined(separator: " ")
      guard let id = Guide.named(name) else { throw Self.unknown(name) }
      let context = try CommandContext(options)
      text = GuidePlainText.topic(id, width: width, glyphs: context.glyphs(options))
    }
    var output = Output()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      output.add(line.utf8)
    }
    try output.finish()
  }

  private static func unknown(_ name: String) -> Failure {
    let names = Guide.topics.flatMap { [$0.id.slug, $0.title.lowercased()] }
    let near =
      Vocabulary.suggestion(for: name, among: names).flatMap(Guide.named)?.slug
      ?? Guide.search(name, limit: 1).first?.topic.slug
    let hint = near.map { "did you mean `patella guide \($0)`?" } ?? "`patella guide` lists the topics"
    return Failure(.missingInput, "the guide has no topic \"\(name)\"; \(hint)")
  }
}
