/// A part of a run, or of a session of another sport, as it is typed: in one line, or in the fields of a form.
public enum RunPart: String, CaseIterable, Hashable, Sendable {
  case day
  case sport
  case distance
  case time
  case pain
  case after
  case surface
  case downhill
  case shoe
  case effort
  case cadence
  case descent
  case ladder

  /// The parts of a run, in the order of its form.
  public static let ofRun = allCases.filter { $0 != .sport }

  /// The parts of a session of another sport, in the order of its form.
  public static let ofSport: [RunPart] = [.day, .sport, .time, .effort, .pain]

  /// What it is called in the form and in errors.
  public var plainName: String {
    switch self {
    case .day: "day"
    case .sport: "sport"
    case .distance: "distance"
    case .time: "time"
    case .pain: "pain during it"
    case .after: "pain within the hour"
    case .surface: "surface"
    case .downhill: "downhill"
    case .shoe: "shoe"
    case .effort: "effort"
    case .cadence: "steps a minute"
    case .descent: "meters down"
    case .ladder: "level of the ladder"
    }
  }

  /// How it is typed.
  public var example: String {
    switch self {
    case .day: "today, yesterday or 2026-11-20"
    case .sport: "cycling, swimming, your own word"
    case .distance: "5.2"
    case .time: "31, 31:20 or 1:05:00"
    case .pain: "0 to 10"
    case .after: "0 to 10, worst of the hour after"
    case .surface: "road, trail, or your own word"
    case .downhill: "yes or no"
    case .shoe: "its name"
    case .effort: "0 very easy to 10 all out"
    case .cadence: "both feet, such as 168"
    case .descent: "such as 120"
    case .ladder: "0 to 12, of a ladder session"
    }
  }

  /// The words that stand before its value in the line; none where the value speaks for itself.
  var keywords: [String] {
    switch self {
    case .pain: ["pain", "p"]
    case .after: ["after", "hour"]
    case .shoe: ["shoe", "shoes"]
    case .surface: ["on", "surface"]
    case .effort: ["effort", "rpe"]
    case .cadence: ["cadence", "spm", "steps"]
    case .descent: ["descent", "down"]
    case .ladder: ["level", "ladder"]
    case .day, .sport, .distance, .time, .downhill: []
    }
  }
}

/// What is wrong with a line.
public enum RunLineProblem: Error, Hashable, Sendable {
  case noDistance
  case noTime
  /// A word that says nothing here, and the nearest one that would.
  case unknown(String, nearest: String?)
  /// A value that a part cannot take.
  case unusable(RunPart, String)
  /// A keyword without its value.
  case missing(RunPart)
  case twice(RunPart)
  /// A day that is still to come.
  case future(Day)
  case noSport
  /// Running is no other sport.
  case isRun

  /// It in one sentence.
  public var sentence: String {
    switch self {
    case .noDistance: "Say how far, such as 5.2."
    case .noTime: "Say how long, in minutes such as 31, or 31:20."
    case .unknown(let word, let nearest?): "\"\(word)\" is not understood; did you mean \(nearest)?"
    case .noSport: "Say which sport, such as cycling."
    case .isRun: "A run has a line of its own, which begins with its distance."
    case .unknown(let word, nil):
      "\"\(word)\" is not understood; known are pain 2, after 1, effort 5, cadence 168, shoe NAME, downhill and "
        + "surfaces such as trail."
    case .unusable(let part, let text): "\"\(text)\" cannot be the \(part.plainName): \(part.example)."
    case .missing(let part):
      "After \"\(part.keywords.first ?? "")\" comes the \(part.plainName): \(part.example)."
    case .twice(let part): "The \(part.plainName) is said twice."
    case .future(let day): "\(day.shortWords) is still to come."
    }
  }
}
