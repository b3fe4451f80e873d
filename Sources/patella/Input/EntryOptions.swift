import ArgumentParser

/// What every command that records an entry takes.
struct EntryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Words of your own, 4000 characters at most.", valueName: "text"))
  var note: String?

  @Option(
    help: ArgumentHelp(
      "When it was: 2026-11-21, 2026-11-21T07:10, or with an offset. Now if left out.", valueName: "date"))
  var date: EntryDate?
}
