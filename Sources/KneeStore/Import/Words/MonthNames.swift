/// Names of months, whole or short, in English, German, French, Spanish, Dutch, Italian and Portuguese.
enum MonthNames {
  /// The beginnings that tell the months apart, January first.
  private static let beginnings: [[String]] = [
    ["jan", "jän", "ene", "gen"], ["feb", "fév", "fev"], ["mar", "mär", "maa", "mrt", "mrz"],
    ["apr", "avr", "abr"], ["may", "mai", "mei", "mag"], ["jun", "juin", "giu"], ["jul", "juil", "lug"],
    ["aug", "aoû", "aou", "ago"], ["sep", "set"], ["oct", "okt", "ott", "out"], ["nov"],
    ["dec", "déc", "dez", "dic"],
  ]

  /// The month, 1 to 12, of a word in lower case.
  static func month(_ word: String) -> Int? {
    beginnings.firstIndex { $0.contains { word.hasPrefix($0) } }.map { $0 + 1 }
  }
}
