import ArgumentParser
import PatellaApp

/// The program: without a subcommand the full screen, else one task in plain text.
struct Patella: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "patella",
    abstract: "From the first ache in the knee back to full distance.",
    discussion: "It informs; it does not diagnose. Everything stays on this machine, in text that is yours.",
    version: "0.1.0",
    subcommands: [
      CheckInCommand.self, PainCommand.self, TodayCommand.self, DoneCommand.self, SessionCommand.self,
      RunCommand.self, ActivityCommand.self, ShoeCommand.self, LoadCommand.self, TestCommand.self,
      ScoreCommand.self, PlanCommand.self, WhyCommand.self, LimitCommand.self,
      AssessCommand.self,
      EvaluateCommand.self, GuideCommand.self, ChartCommand.self, LinksCommand.self, ExperimentCommand.self,
      HistoryCommand.self,
      EditCommand.self,
      DeleteCommand.self, UndoCommand.self, ClearCommand.self, ReportCommand.self, CalendarCommand.self,
      PromptCommand.self, ExportCommand.self,
      ImportCommand.self,
      VerifyCommand.self, DemoCommand.self, ThemesCommand.self, DoctorCommand.self,
    ])

  @OptionGroup var options: Options

  @Option(help: "The pane to begin with.")
  var pane = PaneID.today

  func run() throws {
    let context = try CommandContext(options)
    try FullScreen.run(
      FullScreen.Launch(
        dataPath: context.folder.path, configPath: context.configFolder,
        logFile: context.environment.logFile(configFolder: context.configFolder),
        environment: context.environment.variables, color: options.color, glyphs: options.glyphs.level,
        pane: pane, configuration: context.configuration, localTime: context.clock.localTime,
        now: Clock.read))
  }
}

extension PaneID: ExpressibleByArgument {}
