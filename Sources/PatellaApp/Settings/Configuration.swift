import FoundationEssentials

/// `config.json`: the user's own file. The program never writes it.
package struct Configuration: Hashable, Sendable, Decodable {
  package var theme: String?
  package var glyphs: String?
  package var color: String?
  /// False lets the terminal's own background show through.
  package var paintBackground: Bool?
  package var mouse: Bool?
  package var bell: String?
  /// How the end of a timer is told: `bell`, `flash` or `off`.
  package var timerEnd: String?
  /// When a day begins, as `HH:MM`.
  package var dayStart: String?
  /// Action name to key names; an empty list unbinds.
  package var keys: [String: [String]]?

  package init() {}

  /// Reads the file's bytes.
  /// - Throws: `ConfigurationError` that names the file and what is wrong.
  package init(json: some Sequence<UInt8>, file: String) throws(ConfigurationError) {
    do {
      self = try JSONDecoder().decode(Configuration.self, from: Data(json))
    } catch let DecodingError.typeMismatch(_, context), let DecodingError.valueNotFound(_, context) {
      let key = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw ConfigurationError(file: file, problem: "\"\(key)\" has a value of the wrong type")
    } catch let DecodingError.dataCorrupted(context) {
      let detail = (context.underlyingError.map { String(describing: $0) } ?? context.debugDescription)
      throw ConfigurationError(file: file, problem: "it is not valid JSON (\(Self.short(detail)))")
    } catch {
      throw ConfigurationError(file: file, problem: String(describing: error))
    }
  }

  /// Seconds after midnight at which a day begins; nil when not set or not a time before noon.
  package var dayStartSeconds: Int? {
    guard let dayStart else { return nil }
    let parts = dayStart.split(separator: ":")
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0..<12).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return hour * 3600 + minute * 60
  }

  private static func short(_ text: String) -> String {
    String(text.prefix(120))
  }
}

/// The configuration cannot be used.
package struct ConfigurationError: Error, Hashable, CustomStringConvertible {
  package var file: String
  package var problem: String

  package var description: String {
    "\(file): \(problem); the built-in settings are used until it is mended."
  }
}
