/// The headings of tables, in the languages of the exports.
///
/// English, German, French and Dutch headings of both, Spanish ones of both, and Italian and Portuguese ones of Garmin
/// Connect were seen in public exports; where versions differ all of them stand here.
enum ColumnNames {
  /// A column that means something here.
  enum Column: CaseIterable {
    case id, date, sport, elapsed, moving, distance, gear, effort, cadence, descent
  }

  /// Headings of Strava's `activities.csv`.
  static let strava: [Column: [String]] = [
    .id: [
      "activity id", "id", "aktivitäts-id", "id der aktivität", "id de l'activité", "id de actividad",
      "id. de la actividad", "id de la actividad", "activiteits-id", "id attività", "id dell'attività",
    ],
    .date: [
      "activity date", "date", "aktivitätsdatum", "datum der aktivität", "date de l'activité",
      "fecha de la actividad",
      "fecha de actividad", "datum van activiteit", "data dell'attività", "data attività",
    ],
    .sport: [
      "activity type", "type", "aktivitätsart", "aktivitätstyp", "art der aktivität", "type d'activité",
      "tipo de actividad", "activiteitstype", "tipo di attività", "tipo attività",
    ],
    .elapsed: [
      "elapsed time", "elapsed_time", "verstrichene zeit", "temps écoulé", "tiempo transcurrido",
      "verstreken tijd",
      "tempo trascorso",
    ],
    .moving: [
      "moving time", "bewegungszeit", "durée de déplacement", "temps de déplacement", "tiempo en movimiento",
      "beweegtijd", "tempo in movimento",
    ],
    .distance: ["distance", "distanz", "distancia", "afstand", "distanza"],
    .gear: [
      "activity gear", "gear", "aktivitätsausrüstung", "ausrüstung für aktivität",
      "matériel utilisé pour l'activité",
      "equipamiento de la actividad", "uitrusting voor activiteit", "materiaal voor activiteit",
      "attrezzatura dell'attività",
    ],
    .effort: [
      "perceived exertion", "wahrgenommene anstrengung", "gefühlte anstrengung", "effort perçu",
      "esfuerzo percibido", "ervaren inspanning",
    ],
    .cadence: [
      "average cadence", "durchschnittliche trittfrequenz", "cadence moyenne", "cadencia media",
      "gemiddelde cadans",
    ],
    .descent: [
      "elevation loss", "höhenverlust", "höhenunterschied", "dénivelé négatif", "desnivel negativo",
      "hoogteverlies", "totale daling",
    ],
  ]

  /// Headings of the `Activities.csv` of Garmin Connect. Its duration is that of the timer, without pauses.
  static let garmin: [Column: [String]] = [
    .date: ["date", "datum", "fecha", "data"],
    .sport: [
      "activity type", "aktivitätstyp", "type d'activité", "tipo de actividad", "activiteittype",
      "activiteitstype", "tipo di attività", "tipo attività", "tipo de atividade",
    ],
    .elapsed: [
      "time", "activity time", "zeit", "durée", "temps", "tiempo", "duración", "tijd", "tempo", "durata",
      "tempo total",
    ],
    .distance: ["distance", "distanz", "distancia", "afstand", "distanza", "distância"],
    .cadence: [
      "avg run cadence", "ø schrittfrequenz (laufen)", "durchschnittliche schrittfrequenz (laufen)",
      "cadence de course moyenne", "cadencia de carrera media", "gem. loopcadans", "gemiddelde loopcadans",
      "cadenza di corsa media", "cadência de corrida média",
    ],
    .descent: [
      "total descent", "elev loss", "elevation loss", "negativer höhenunterschied", "abstieg gesamt",
      "descente totale", "descenso total", "totale daling", "discesa totale", "descida total",
    ],
  ]

  /// A heading or a name in lower case, with plain apostrophes and single spaces.
  static func plain(_ text: String) -> String {
    text.lowercased().replacing("’", with: "'").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Where the columns stand, each place of a heading that is there more than once.
  static func places(_ header: [String], _ names: [Column: [String]]) -> [Column: [Int]] {
    let plain = header.map(plain)
    return names.mapValues { names in plain.indices.filter { names.contains(plain[$0]) } }
      .filter { !$0.value.isEmpty }
  }
}
