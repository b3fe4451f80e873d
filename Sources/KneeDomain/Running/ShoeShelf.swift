/// The shoes with the distance they ran, and how the running is shared between them (facts.md, section g5).
///
///     ShoeShelf(shoes: shoes, runs: runs, today: today).worn.first?.kilometers
public struct ShoeShelf: Hashable, Sendable {
  /// A pair with what it ran.
  public struct Pair: Hashable, Sendable, Identifiable {
    /// The name.
    public let name: String
    /// The id of its record; nil for a name that only runs mention.
    public let record: String?
    /// The record itself; a plain one for a name that only runs mention.
    public let shoe: Shoe
    /// Kilometers in all, those before the log too.
    public let kilometers: Double
    /// Runs in the log.
    public let runs: Int
    /// The day of the last run in it.
    public let lastDay: Day?
    /// Its part of the kilometers of the last 30 days that name a shoe, 0 to 1; nil where none do.
    public let share: Double?

    /// The name.
    public var id: String { name }
    /// Whether it is no longer worn.
    public var isRetired: Bool { shoe.retired == true }

    /// Which distance it has passed: 500 or 800 km; nil below, and for a pair that is no longer worn.
    public var mark: Int? {
      isRetired ? nil : ShoeShelf.marks.last { kilometers >= Double($0) }
    }
  }

  /// Distances at which to look at a pair, in kilometers.
  public static let marks = [500, 800]
  /// Days that the sharing is counted over.
  public static let days = 30

  /// The pairs that are worn, the last worn first.
  public let worn: [Pair]
  /// Those that are not, the last worn first.
  public let retired: [Pair]
  /// Kilometers of the last 30 days that name no shoe.
  public let unnamed: Double

  /// What the rotation rests on.
  public static let rotationSource =
    "264 runners: those with more than one pair were hurt less often (hazard ratio 0.61, 95% interval 0.39 to 0.97). "
    + "They chose their pairs themselves, so other things may explain it (Malisoux, Scandinavian Journal of Medicine & "
    + "Science in Sports, 2015)."

  /// What the two distances rest on.
  public static func wearSource(_ words: DistanceWords) -> String {
    "Replacing at \(words.round(480)) to \(words.round(800)) is a custom; no trial shows a distance from which on shoes "
      + "hurt."
  }

  /// When a pair asks to be looked at.
  public static func wearRule(_ words: DistanceWords) -> String {
    "Look at a pair at \(marks.map { words.round(Double($0)) }.joined(separator: " and ")); comfort comes first."
  }

  /// Puts the shoes together with the runs.
  ///
  /// - Parameters:
  ///   - shoes: the records in order of time; of two with one name the later holds.
  ///   - runs: all runs that are known.
  public init(shoes: [Logged<Shoe>], runs: [PastRun], today: Day) {
    var names: [String: Int] = [:]
    var kept: [Logged<Shoe>] = []
    for shoe in shoes {
      if let index = names[ShoeShelf.key(shoe.value.name)] {
        kept[index] = shoe
      } else {
        names[ShoeShelf.key(shoe.value.name)] = kept.count
        kept.append(shoe)
      }
    }
    for (index, shoe) in kept.enumerated() {
      for name in shoe.value.formerNames where names[ShoeShelf.key(name)] == nil {
        names[ShoeShelf.key(name)] = index
      }
    }
    var ran: [Int: [PastRun]] = [:]
    for run in runs {
      guard let name = run.shoe else { continue }
      let index: Int
      if let known = names[ShoeShelf.key(name)] {
        index = known
      } else {
        index = kept.count
        names[ShoeShelf.key(name)] = index
        kept.append(Logged(Shoe(name: name), id: ""))
      }
      ran[index, default: []].append(run)
    }
    let recent = runs.filter { (0..<ShoeShelf.days).contains(today.number - $0.day.number) }
    let named = recent.filter { $0.shoe != nil }.reduce(0) { $0 + $1.kilometers }
    unnamed = recent.filter { $0.shoe == nil }.reduce(0) { $0 + $1.kilometers }
    var pairs = kept.enumerated().map { index, shoe -> Pair in
      let runs = ran[index] ?? []
      let last = runs.filter { (0..<ShoeShelf.days).contains(today.number - $0.day.number) }
      return Pair(
        name: shoe.value.name, record: shoe.id.isEmpty ? nil : shoe.id, shoe: shoe.value,
        kilometers: (shoe.value.kilometersBefore ?? 0) + runs.reduce(0) { $0 + $1.kilometers },
        runs: runs.count, lastDay: runs.map(\.day).max(),
        share: named > 0 ? last.reduce(0) { $0 + $1.kilometers } / named : nil)
    }
    pairs.sort { a, b in
      let (left, right) = (a.lastDay?.number ?? .min, b.lastDay?.number ?? .min)
      return left == right ? a.name < b.name : left > right
    }
    worn = pairs.filter { !$0.isRetired }
    retired = pairs.filter(\.isRetired)
  }

  /// The pair of a name, a former one too.
  public func pair(named name: String) -> Pair? {
    let key = ShoeShelf.key(name)
    let all = worn + retired
    return all.first { ShoeShelf.key($0.name) == key }
      ?? all.first { $0.shoe.formerNames.contains { ShoeShelf.key($0) == key } }
  }

  /// What a distance asks, comfort first; nil below 500 km.
  public static func prompt(for pair: Pair, _ words: DistanceWords) -> String? {
    switch pair.mark {
    case 500:
      "\(pair.name) has run \(words.whole(pair.kilometers)). Is it still comfortable, is the sole even? Then run on in it."
    case 800:
      "\(pair.name) has run \(words.whole(pair.kilometers)). If it no longer feels as it did, try a new pair beside it and "
        + "change over slowly; if it is comfortable, nothing says that it must go."
    default: nil
    }
  }

  /// How the running is shared, in one sentence; nil where no run of 30 days names a shoe.
  public var rotation: String? {
    let used = (worn + retired).filter { ($0.share ?? 0) > 0 }
      .sorted { ($0.share ?? 0) > ($1.share ?? 0) }
    guard let first = used.first else { return nil }
    if used.count == 1 {
      return "All runs of the last \(ShoeShelf.days) days that name a shoe were in one pair, \(first.name)."
    }
    let shares = used.map { "\($0.name) \(Int((($0.share ?? 0) * 100).rounded()))%" }
    return "\(used.count) pairs in the last \(ShoeShelf.days) days: \(shares.joined(separator: ", "))."
  }

  /// Names that differ only in case and blanks are one.
  static func key(_ name: String) -> String {
    name.lowercased().split(separator: " ").joined(separator: " ")
  }
}

extension Shoe {
  /// Gives the pair another name; runs that name the old one stay its runs.
  public mutating func rename(to new: String) {
    formerNames = formerNames.filter { $0 != new } + [name]
    name = new
  }
}
