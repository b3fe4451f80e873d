import Glibc

/// What the process was started with, and the folders that follow from it.
struct Environment {
  let variables: [String: String]
  /// The home folder of the account, for where `HOME` is not set.
  let accountHome: String?

  /// The variables that the program reads.
  private static let names = [
    "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "PATELLA_DATA", "PATELLA_CONFIG", "TERM",
    "COLORTERM", "COLORFGBG", "NO_COLOR", "TMUX", "LC_ALL", "LC_CTYPE", "LANG", "TZ",
  ]

  /// The environment of this process.
  static func ofProcess() -> Environment {
    var variables: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    let account = variables["HOME"] == nil ? getpwuid(getuid())?.pointee.pw_dir : nil
    return Environment(variables: variables, accountHome: account.map { String(cString: $0) })
  }

  /// The folder that holds `journal/`.
  func dataFolder(option: String?) throws(Failure) -> String {
    try folder(option, "PATELLA_DATA", "XDG_DATA_HOME", ".local/share", remedy: "--data")
  }

  /// The folder of `config.json`, `state.json` and `themes/`.
  func configFolder(option: String?) throws(Failure) -> String {
    try folder(option, "PATELLA_CONFIG", "XDG_CONFIG_HOME", ".config", remedy: "--config")
  }

  /// Where messages go while the full screen is up.
  func logFile(configFolder: String) -> String {
    if let path = variables["XDG_STATE_HOME"], path.hasPrefix("/") { return path + "/patella/patella.log" }
    guard let home = variables["HOME"] ?? accountHome, !home.isEmpty else {
      return configFolder + "/patella.log"
    }
    return home + "/.local/state/patella/patella.log"
  }

  private func folder(
    _ option: String?, _ own: String, _ base: String, _ usual: String, remedy: String
  ) throws(Failure) -> String {
    if let option {
      if option.isEmpty { throw Failure(.wrongUsage, "\(remedy) needs the name of a folder") }
      return option
    }
    if let path = variables[own], !path.isEmpty { return path }
    // A path that is not absolute is to be ignored, says the XDG specification.
    if let path = variables[base], path.hasPrefix("/") { return path + "/patella" }
    guard let home = variables["HOME"] ?? accountHome, !home.isEmpty else {
      throw Failure(.missingInput, "there is no home folder; set HOME or name a folder with \(remedy)")
    }
    return "\(home)/\(usual)/patella"
  }
}
