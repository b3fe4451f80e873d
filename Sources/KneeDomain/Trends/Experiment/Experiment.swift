/// An experiment with the runs that were done in it.
///
///     Experiment(entry, id: id, since: day, runs: runs).next  // .second
public struct Experiment: Hashable, Sendable, Identifiable {
  /// A run of the experiment.
  public struct Run: Hashable, Sendable, Identifiable {
    /// The id of the record.
    public let id: String
    /// The day of it.
    public let day: Day
    /// How it was to be run.
    public let condition: ExperimentEntry.Condition
    /// The worst that was said of it: during it, within the hour, the next morning; nil where nothing was said.
    public let pain: Int?
  }

  /// Two runs, one each way.
  public struct Pair: Hashable, Sendable {
    /// In the order they were run.
    public let runs: [Run]

    /// The pain of one way.
    public func pain(_ condition: ExperimentEntry.Condition) -> Int? {
      runs.first { $0.condition == condition }?.pain
    }

    /// How many points more the second way had; nil where one of the two is missing.
    public var difference: Int? {
      guard let first = pain(.first), let second = pain(.second) else { return nil }
      return second - first
    }
  }

  /// The id of the record.
  public let id: String
  /// What was laid out.
  public let entry: ExperimentEntry
  /// The day it began.
  public let since: Day
  /// The runs in it, oldest first.
  public let runs: [Run]

  /// Pairs that are laid out at least and at most; with fewer than six even the clearest difference would come by chance
  /// in more than one order of twenty.
  public static let pairs = 6...SignFlip.mostPairs

  /// The experiment of a record with the runs after it.
  ///
  /// - Parameters:
  ///   - since: the day of the record.
  ///   - runs: all runs from the record on, in order of time, with the worst pain that was said of each.
  public init(_ entry: ExperimentEntry, id: String, since: Day, runs: [(id: String, day: Day, pain: Int?)]) {
    self.id = id
    self.entry = entry
    self.since = since
    let leftOut = Set(entry.leftOut)
    let own = runs.filter { run in
      run.day >= since && !leftOut.contains(run.id) && (entry.stopped.map { run.day <= $0 } ?? true)
    }
    self.runs = zip(own, entry.order).map { run, condition in
      Run(id: run.id, day: run.day, condition: condition, pain: run.pain)
    }
  }

  /// The experiment of a record with the answers of the knee to the runs after it.
  public init(_ entry: ExperimentEntry, id: String, since: Day, runs: [RunResponse]) {
    self.init(
      entry, id: id, since: since,
      runs: runs.map { run in
        let said = [run.answer.during, run.answer.hourAfter, run.answer.nextMorning].compactMap(\.self)
        return (run.id, run.day, said.max()?.value)
      })
  }

  /// The pairs, the last of which may be half.
  public var pairs: [Pair] {
    stride(from: 0, to: runs.count, by: 2).map { Pair(runs: Array(runs[$0..<min($0 + 2, runs.count)])) }
  }

  /// The differences of the pairs of which both runs have their pain, in points.
  public var differences: [Int] { pairs.compactMap(\.difference) }

  /// Whether all its runs are done.
  public var isDone: Bool { runs.count == entry.order.count }

  /// Whether it goes on.
  public var isOpen: Bool { entry.stopped == nil && !isDone }

  /// How the next run is to be; nil when it is over.
  public var next: ExperimentEntry.Condition? { isOpen ? entry.order[runs.count] : nil }
}
