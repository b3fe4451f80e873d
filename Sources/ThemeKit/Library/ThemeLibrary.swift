import FoundationEssentials

/// The themes there are: those compiled in, and the files of the user's `themes` folder.
///
/// A user's file takes the place of a built-in theme of the same slug; the listing then shows its path.
/// Nothing is read before it is asked for: a start reads one theme.
package struct ThemeLibrary: Sendable {
  /// The user's folder; nil if there is none.
  package let folder: String?

  package init(folder: String? = nil) {
    self.folder = folder
  }

  /// A theme as it is listed.
  package struct Entry: Hashable, Sendable {
    package let scheme: Scheme
    /// The path of the user's file; nil for a built-in theme.
    package let path: String?

    /// Roles whose color in the scheme is too weak to be read and is moved.
    package var adjusted: [Role] { scheme.usesTerminalColors ? [] : RolePalette(scheme).adjusted }

    /// Slug, name, dark or light, and built-in or the path, separated by tabs.
    package var line: String {
      let name = Visible.text(scheme.slug) + "\t" + scheme.name
      return "\(name)\t\(scheme.appearance.rawValue)\t\(path.map { Visible.text($0) } ?? "built-in")"
    }
  }

  /// The theme of a slug.
  package func scheme(_ slug: String) throws(ThemeError) -> Scheme {
    try entry(slug).scheme
  }

  /// All themes in the order of their slugs, and what is wrong with files that cannot be read.
  package func list() -> (themes: [Entry], problems: [ThemeError]) {
    var slugs = Set(EmbeddedThemes.all.map(\.slug))
    var themes: [Entry] = []
    var problems: [ThemeError] = []
    do {
      slugs.formUnion(try userSlugs())
    } catch {
      problems.append(error)
    }
    for slug in slugs.sorted() {
      do {
        themes.append(try entry(slug))
      } catch {
        problems.append(error)
      }
    }
    return (themes, problems)
  }

  private func entry(_ slug: String) throws(ThemeError) -> Entry {
    for ending in ThemeLibrary.endings {
      guard let folder, !slug.contains("/") else { break }
      let path = folder + "/" + slug + ending
      if let text = try ThemeFile.text(path) {
        return Entry(scheme: try SchemeReader.read(text, file: path, slug: slug), path: path)
      }
    }
    guard let (_, text) = EmbeddedThemes.all.first(where: { $0.slug == slug }) else {
      throw ThemeError(
        file: slug, problem: "there is no theme of this name",
        remedy: "\"patella themes\" lists those there are", isMissing: true)
    }
    return Entry(scheme: try SchemeReader.read(text, file: slug, slug: slug), path: nil)
  }

  private func userSlugs() throws(ThemeError) -> [String] {
    guard let folder, FileManager.default.fileExists(atPath: folder) else { return [] }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).compactMap { name in
        guard !name.hasPrefix("."), let ending = ThemeLibrary.endings.first(where: name.hasSuffix) else {
          return nil
        }
        return String(name.dropLast(ending.count))
      }
    } catch {
      throw ThemeError(
        file: folder, problem: "the folder cannot be read", remedy: "make it readable or remove it")
    }
  }

  private static let endings = [".yaml", ".yml"]
}
