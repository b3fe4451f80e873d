import ArgumentParser

/// The program: without a subcommand the full screen, else one task in plain text.
struct Patella: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "patella",
    abstract: "From the first ache in the knee back to full distance.",
    discussion: "It informs; it does not diagnose. Everything stays on this machine, in text that is yours.",
    version: "0.1.0",
    subcommands: [
      CheckInCommand.self, PainCommand.self, DoneCommand.self, RunCommand.self,
      HistoryCommand.self, EditCommand.self, DeleteCommand.self, ClearCommand.self, UndoCommand.self,
      ThemesCommand.self, DoctorCommand.self,
    ])

  @OptionGroup var options: Options
}
