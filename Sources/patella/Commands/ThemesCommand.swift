import ArgumentParser
import ThemeKit

/// `patella themes`
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes: name to choose it by, title, dark or light, where from.")

  @OptionGroup var options: Options

  func run() throws {
    let context = try CommandContext(options)
    let (themes, problems) = ThemeLibrary(folder: context.configFolder + "/themes").list()
    var output = Output()
    for theme in themes { output.add(theme.line) }
    try output.finish()
    for problem in problems { StandardError.say(problem.description) }
  }
}
