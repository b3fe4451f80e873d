extension Experiment {
  /// What it is: `usual steps against 5 percent quicker steps, 6 pairs of runs from Mon 2 Nov`.
  public var title: String {
    "\(entry.first) against \(entry.second), \(entry.order.count / 2) pairs of runs from \(since.shortWords)"
  }

  /// How the next run is to be, in one line; nil when it is over.
  public var nextLine: String? {
    next.map {
      "Next run of your experiment (\(runs.count + 1) of \(entry.order.count)): \(entry.name(of: $0))."
    }
  }

  /// What is to be done about it in one line, the gate first; nil when it is over.
  public func line(_ gate: ExperimentGate) -> String? {
    guard let nextLine else { return nil }
    return switch gate {
    case .open: nextLine
    case .wait(let reason): "Your experiment waits: \(reason)"
    case .stop(let reason): "Stop your experiment: \(reason)"
    }
  }

  /// Where it stands, in a few words.
  public var state: String {
    if let day = entry.stopped {
      return "stopped on \(day.shortWords), \(runs.count) of \(entry.order.count) runs done"
    }
    return isDone
      ? "all \(entry.order.count) runs are done" : "\(runs.count) of \(entry.order.count) runs are done"
  }

  /// What came of it, in sentences. Nothing is said of a difference before its end and of too few pairs.
  public var answer: String {
    let differences = differences
    let count = differences.count
    if isOpen {
      return
        "\(count) of \(entry.order.count / 2) pairs are complete. Nothing is said before the last: who looks early "
        + "and stops when it pleases takes chance for more. \(atBest)"
    }
    guard count >= Experiment.pairs.lowerBound else {
      return "\(count) of \(entry.order.count / 2) pairs have a score of both runs, and "
        + "\(Experiment.pairs.lowerBound) are needed: nothing can be said. \(atBest)"
    }
    let flip = SignFlip(differences)
    let sum = differences.reduce(0, +)
    let held =
      sum == 0
      ? "had on average as much pain as"
      : "had on average \(points(sum, of: count)) \(sum > 0 ? "more" : "less") pain than"
    return
      "Runs with \(entry.second) \(held) those with \(entry.first): more in \(differences.count { $0 > 0 }) of "
      + "\(count) pairs, less in \(differences.count { $0 < 0 }), the same in \(differences.count { $0 == 0 }). By chance "
      + "alone a difference as large, either way, would come in \(flip.asLarge) of \(flip.orders) orders."
  }

  /// What the complete pairs could show if all of them went the same way.
  private var atBest: String {
    let count = min(differences.count, SignFlip.mostPairs)
    guard count > 0 else { return "" }
    return count == 1
      ? "One pair can show nothing: chance alone gives a difference either way."
      : "With \(count) pairs even the clearest difference would come by chance in 2 of \(1 << count) orders."
  }

  private func points(_ sum: Int, of count: Int) -> String {
    let tenths = Int((10 * abs(Double(sum)) / Double(count)).rounded())
    let words = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return words == "1" ? "1 point" : "\(words) points"
  }

  /// What to be careful about, a sentence or two each.
  public static let cautions = [
    "You know each time how you run, and nobody can be kept from knowing: what one expects moves a score of pain.",
    "It tells of you and of these weeks. A point up or down is noise; two points are a change one notices.",
    "Keep the runs alike in all else: distance, pace, ground. A run that was not run as laid out is best left out, "
      + "whatever its pain.",
    "It changes nothing in your program, and the program comes first: when pain rises, stop it.",
  ]

  /// How it is laid out and read.
  public static let method =
    "In each pair of runs one is run each way, the order drawn by lot. The figure goes through all orders that could "
    + "have been drawn and counts those with a mean difference as large (Fisher, The Design of Experiments, 1935)."
}
