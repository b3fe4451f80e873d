import FoundationEssentials
import PackagePlugin

/// Compiles the files of `Themes/` into the binary, so that it works alone.
///
/// Package resources would lie beside the binary and trap when it is moved. Each file is an input of its
/// own, so that adding or changing one is noticed; after removing one, touch Package.swift.
@main
struct EmbedThemesPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Themes")
    let themes = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "yaml" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedThemes.swift")
    return [
      .buildCommand(
        displayName: "Embed \(themes.count) themes",
        executable: try context.tool(named: "EmbedThemesTool").url,
        arguments: [output.path(percentEncoded: false)] + themes.map { $0.path(percentEncoded: false) },
        inputFiles: themes, outputFiles: [output])
    ]
  }
}
