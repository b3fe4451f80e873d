import KneeDomain
import TerminalKit

/// The lines of the pages that are read: load, shoes, cadence, and a run that is planned.
struct RunsLines {
  let book: RunBook

  private var words: DistanceWords { book.words }

  private static let unread = RunsLine.muted("The records that this rests on are still being read.")

  func of(_ page: RunsPage) -> [RunsLine] {
    if !book.isComplete, page != .log { return [RunsLines.unread] }
    return switch page {
    case .log: []
    case .load: load
    case .shoes: shoes
    case .cadence: cadence
    }
  }

  // MARK: Load

  private var load: [RunsLine] {
    let load = book.load
    var lines: [RunsLine] = [.title("What there is to say")]
    if load.findings.isEmpty {
      lines.append(RunsLine(marker: "  ", text: RunsText(book).nothing))
    }
    lines += load.findings.map { finding in
      RunsLine(
        marker: finding.isWarning ? "! " : "- ", text: finding.text,
        style: Style(finding.isWarning ? .warning : .text),
        target: .basis(
          Basis(
            sentence: finding.text, rule: finding.kind.rule, source: finding.kind.source,
            records: finding.records)))
    }
    lines += [.blank, .title("The last seven days")]
    lines += RunsText(book).figures.map { RunsLine(marker: "  ", text: $0) }
    if let ratio = load.acuteToChronic {
      lines += [.blank, .title("Shown, not used")]
      lines.append(
        RunsLine(
          marker: "  ",
          text: "The week against the mean of four: \(tenths(ratio)). Nothing here is graded by it.",
          style: Style(.textMuted),
          target: .basis(
            Basis(
              sentence: "Acute to chronic: \(tenths(ratio)).",
              rule: "None: it is shown because many know it, and used for nothing.",
              source:
                "Of 5,205 runners those with a higher ratio were hurt less often, not more (Frandsen, British "
                + "Journal of Sports Medicine, 2025)."))))
    }
    lines += [.blank, .title("The rules")]
    lines += LoadGuard.Kind.allCases.map { kind in
      RunsLine(
        marker: "  ", text: kind.rule, target: .basis(Basis(sentence: kind.rule, source: kind.source)))
    }
    return lines + [
      .blank, RunsLine(marker: "  ", text: "Read about load in the guide.", target: .topic("load")),
    ]
  }

  // MARK: Shoes

  private var shoes: [RunsLine] {
    let shelf = book.shoes
    guard !shelf.worn.isEmpty || !shelf.retired.isEmpty else {
      return [.muted("No shoes yet. Press a to add a pair, or name one with a run: 5.2 31 shoe NAME.")]
    }
    var lines: [RunsLine] = []
    for pair in shelf.worn {
      lines.append(RunsLine(marker: "  ", text: text(of: pair), target: .shoe(pair.name)))
      if let prompt = ShoeShelf.prompt(for: pair, words) {
        lines.append(
          RunsLine(
            marker: "  ! ", text: prompt, style: Style(.warning),
            target: .basis(
              Basis(
                sentence: prompt, rule: ShoeShelf.wearRule(words),
                source: ShoeShelf.wearSource(words)))))
      }
    }
    if let rotation = shelf.rotation {
      lines += [.blank, .title("Taking turns")]
      lines.append(
        RunsLine(
          marker: "  ", text: rotation,
          target: .basis(
            Basis(
              sentence: rotation, rule: "More than one pair in turn may be kinder; it is no must.",
              source: ShoeShelf.rotationSource))))
      if shelf.unnamed > 0 {
        lines.append(
          RunsLine(marker: "  ", text: "\(words.text(shelf.unnamed)) name no shoe.", style: Style(.textMuted))
        )
      }
    }
    if !shelf.retired.isEmpty {
      lines += [.blank, .title("No longer worn")]
      lines += shelf.retired.map { pair in
        RunsLine(marker: "  ", text: text(of: pair), style: Style(.textMuted), target: .shoe(pair.name))
      }
    }
    return lines + [
      .blank, RunsLine(marker: "  ", text: "Read about shoes in the guide.", target: .topic("shoes")),
    ]
  }

  private func text(of pair: ShoeShelf.Pair) -> String {
    let parts = [
      "\(pair.name): \(words.text(pair.kilometers))", count(pair.runs, "run"),
      pair.lastDay.map { "last on \($0.shortWords)" },
      pair.shoe.kilometersBefore.map { "\(words.text($0)) of it before the log" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  // MARK: Cadence

  private var cadence: [RunsLine] {
    guard let log = book.cadence else {
      return [
        .muted(
          "No cadence yet. Count the steps of both feet for a minute, or read them off a watch, and log them:"
        ),
        RunsLine(marker: "  ", text: "5.2 31 cadence 164"),
      ]
    }
    let targets = log.targets
    let source = Basis(
      sentence: "Your usual cadence is \(log.current) steps a minute.",
      rule: "The middle one of the last \(CadenceLog.count) runs with a cadence; then 5 and 10 percent more.",
      source: CadenceLog.source, records: log.runs.map(\.id))
    let lines: [RunsLine] = [
      RunsLine(
        text: "Now \(log.current) steps a minute, the middle one of \(count(log.runs.count, "run")).",
        style: Style(.title).adding(.bold), target: .basis(source)),
      .blank, .title("To try"),
      RunsLine(
        marker: "  ", text: "5 percent more: \(targets.five). Enter starts the metronome.",
        target: .metronome(targets.five)),
      RunsLine(
        marker: "  ", text: "10 percent more: \(targets.ten). Enter starts the metronome.",
        target: .metronome(targets.ten)),
      .blank, RunsLine(text: CadenceLog.advice), .blank, .title("The last runs"),
    ]
    let runs = log.runs.reversed().map { run in
      RunsLine(
        marker: "  ",
        text: "\(run.day.shortWords): \(run.run.cadence ?? 0) a minute, \(words.text(run.run.kilometers))"
          + (words.pace(run.run.kilometers, minutes: run.run.minutes).map { ", \($0) /\(words.unit)" } ?? ""))
    }
    return lines + runs + [
      .blank, RunsLine(marker: "  ", text: "Read about running form in the guide.", target: .topic("form")),
    ]
  }

  // MARK: A planned run

  func of(_ plan: PlannedRun) -> [RunsLine] {
    let title =
      plan.verdict == .refused
      ? "A run today: not now" : "\(words.text(plan.kilometers)) today: \(plan.verdict.plainName)"
    var lines = [
      RunsLine(
        marker: plan.verdict == .within ? "(o) " : plan.verdict == .tooFar ? "(-) " : "(x) ", text: title,
        style: Style(plan.verdict == .within ? .success : plan.verdict == .tooFar ? .warning : .danger)
          .adding(.bold))
    ]
    if let most = plan.most, most > 0 {
      lines.append(RunsLine(marker: "    ", text: "Today's bound is \(words.text(most))."))
    }
    lines.append(.blank)
    lines += plan.points.map { point in
      RunsLine(
        marker: point.isAgainst ? "! " : "- ", text: point.text,
        style: Style(point.isAgainst ? .warning : .text),
        target: .basis(Basis(sentence: point.text, source: point.source, records: point.records)))
    }
    return lines
  }

  private func tenths(_ value: Double) -> String {
    let tenths = Int((min(value, 1e6) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
