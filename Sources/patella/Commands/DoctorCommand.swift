import ArgumentParser
import CursesTerminal
import KneeStore
import TerminalKit

/// `patella doctor`
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Say what was detected: paths, time, terminal, colors, glyphs.")

  @OptionGroup var options: Options

  func run() throws {
    let context = try CommandContext(options)
    var output = Output()
    func row(_ name: String, _ value: String) {
      let padding = String(repeating: " ", count: max(1, 10 - name.count))
      output.add("\(name)\(padding)\(Visible.text(value))")
    }
    let folder = context.folder
    row("version", Patella.configuration.version)
    row("data", folder.path + (folder.exists ? "" : " (no journal yet)"))
    row("config", context.configFolder)
    row("time", Self.time(context))
    switch Self.terminal(options, context) {
    case .success(let terminal): Self.describe(terminal, options, context, row)
    case .failure(let error): row("terminal", error.message)
    }
    try output.finish()
  }

  private static func time(_ context: CommandContext) -> String {
    let moment = context.clock.moment
    let minutes = abs(moment.offset) / 60
    let sign = moment.offset < 0 ? "-" : "+"
    let zone = context.environment.variables["TZ"].map { ", TZ=\($0)" } ?? ""
    return "\(moment.date.words), \(two(moment.secondOfDay / 3600)):\(two(moment.secondOfDay / 60 % 60)), "
      + "UTC\(sign)\(two(minutes / 60)):\(two(minutes % 60))\(zone); a day begins at "
      + "\(two(context.folder.dayStart / 3600)):\(two(context.folder.dayStart / 60 % 60))"
  }

  private static func terminal(_ options: Options, _ context: CommandContext) -> Result<
    TerminalCapabilities, TerminalError
  > {
    Result { () throws(TerminalError) in
      try TerminalCapabilities.detect(
        environment: context.environment.variables, color: options.color,
        configuredColor: context.configuration.color.flatMap(ColorOption.init(rawValue:)) ?? .auto)
    }
  }

  private static func describe(
    _ terminal: TerminalCapabilities, _ options: Options, _ context: CommandContext,
    _ row: (String, String) -> Void
  ) {
    row(
      "terminal",
      terminal.isFallback
        ? "\"\(terminal.requestedTerm)\" is not described here; taken for \(terminal.term)" : terminal.term)
    row("colors", "\(terminal.depth) (\(terminal.depthReason))")
    row(
      "locale",
      (terminal.locale.isEmpty ? "none set" : terminal.locale)
        + (terminal.isUTF8 ? "" : ", not UTF-8: text and drawings are ASCII"))
    let level = GlyphChoice.level(options, context.configuration, isUTF8: terminal.isUTF8)
    row("glyphs", level.rawValue)
    row("mouse", terminal.canReportMouse ? "clicks and wheel can be reported" : "none")
  }

  private static func two(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}
