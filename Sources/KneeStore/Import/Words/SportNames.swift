/// What the names of sports mean, in lower case and in the languages of the exports.
///
/// Of English, German, French, Spanish, Dutch, Italian and Portuguese the common words for running were seen in public
/// exports of Strava and Garmin Connect; those for treadmill, trail and track in other languages than English
/// were partly not. A name that is not here is left out and named in the report.
enum SportNames {
  /// The surface of a run, in words; empty where the name says none.
  private static let runs: [String: [String]] = [
    "": [
      "run", "running", "street running", "race", "indoor running", "ultra run", "ultra running",
      "lauf", "laufen", "straßenlauf", "strassenlauf", "laufen indoor",
      "course à pied", "course a pied", "course sur route", "carrera", "correr", "carrera en calle",
      "hardloopsessie", "hardlopen", "straatlopen", "corsa", "corsa su strada", "corrida",
    ],
    "treadmill": [
      "treadmill running", "treadmill run", "treadmill", "virtual run", "virtual running", "laufband",
      "laufbandtraining", "laufbandlaufen", "virtueller lauf", "virtuelles laufen", "tapis de course",
      "course à pied sur tapis", "course à pied sur tapis roulant", "course à pied virtuelle",
      "course virtuelle", "carrera en cinta", "cinta de correr", "carrera virtual", "loopband",
      "hardlopen op loopband", "hardlopen op de loopband", "virtuele hardloopsessie", "virtueel hardlopen",
      "corsa su tapis roulant", "tapis roulant", "corsa virtuale", "corrida em esteira",
    ],
    "trail": [
      "trail run", "trail running", "trailrun", "trailrunning", "traillauf", "trail", "course à pied trail",
      "course de trail", "carrera por montaña", "carrera de montaña", "trail hardlopen", "trailhardlopen",
      "trailloop", "corsa in montagna", "corsa su sentiero", "trail corsa",
    ],
    "track": [
      "track running", "track run", "bahnlauf", "bahnlaufen", "course sur piste", "carrera en pista",
      "hardlopen op de baan", "baanlopen", "corsa su pista",
    ],
  ]

  private static let surfaces: [String: String] = runs.reduce(into: [:]) { all, entry in
    for name in entry.value { all[name] = entry.key }
  }

  /// The sport that a name stands for.
  static func sport(_ name: String, runNames: [String]) -> ImportedActivity.Sport {
    let plain = ColumnNames.plain(name)
    if let surface = surfaces[plain] { return .run(surface: surface.isEmpty ? nil : surface) }
    if runNames.contains(where: { ColumnNames.plain($0) == plain }) { return .run(surface: nil) }
    return .other(name)
  }
}
