import KneeDomain

extension ExperimentDesk {
  /// What the row of the page says.
  var state: String { latest?.state ?? "none yet" }

  /// All there is to say, a paragraph each.
  package func paragraphs(beginKey: String) -> [String] {
    guard let latest else {
      let invitation =
        "No experiment yet. \(beginKey) lays one out: two ways to run that ask as much, such as usual and 5 percent "
        + "quicker steps, in a drawn order over twelve runs or more."
      return [invitation] + [reasonNotToBegin].compactMap(\.self)
    }
    return ["\(latest.title): \(latest.state)."] + [line].compactMap(\.self) + [latest.answer]
  }

  /// The pairs with the pain of their runs, a line each.
  package var pairLines: [String] {
    guard let latest else { return [] }
    return latest.pairs.enumerated().map { index, pair in
      let runs = pair.runs.map { run in
        "\(latest.entry.name(of: run.condition)) \(run.pain.map { "pain \($0)" } ?? "no score"), \(run.day.shortWords)"
      }
      return "Pair \(index + 1): \(runs.joined(separator: "; "))."
    }
  }

  /// What it rests on; nil where there is none.
  var basis: Basis? {
    latest.map { latest in
      Basis(
        sentence: "\(latest.title): \(latest.state). \(latest.answer)",
        rule: ([Experiment.method] + pairLines).joined(separator: "\n"),
        source: "Your own runs. " + Experiment.cautions.joined(separator: " "), records: latest.runs.map(\.id)
      )
    }
  }
}
