import KneeDomain
import KneeGuide
import KneeStore

/// What the keys do while a result is read.
extension BodyPane {
  /// Reads the result of a saved report.
  mutating func read(_ record: Record?, in context: AppContext) {
    guard let record, case .report(let report) = record.entry else { return }
    let dayStart = context.localTime.dayStart
    result = ResultReading(
      report, on: record.day(startingAt: dayStart), isDraft: false,
      after: Reports(in: context).before(record), dayStart: dayStart)
    mode = .result
  }

  /// Reads the result of the report that is being filled in, so far.
  mutating func readDraft(_ entry: SymptomEntry, in context: AppContext) {
    result = ResultReading(
      entry.report, assessment: entry.assessment, on: context.today, isDraft: true,
      after: Reports(in: context).before(entry.corrects), dayStart: context.localTime.dayStart)
    mode = .result
  }

  mutating func performInResult(_ action: Action, in context: AppContext) -> [Request] {
    guard var reading = result else {
      mode = .map
      return []
    }
    let view = ResultView(reading, context: context)
    let height = ResultView.textArea(layout(in: context).panel).height
    let text = view.text(width: layout(in: context).panel.width)
    switch action {
    case .moveUp: reading.move(-1, in: text, height: height)
    case .moveDown: reading.move(1, in: text, height: height)
    case .pageUp: for _ in 1..<max(2, height) { reading.move(-1, in: text, height: height) }
    case .pageDown, .tick: for _ in 1..<max(2, height) { reading.move(1, in: text, height: height) }
    case .moveStart: reading.move(to: 0, in: text, height: height)
    case .moveEnd: reading.move(to: text.blocks.count - 1, in: text, height: height)
    case .earlierReport, .laterReport: return turn(to: action, from: reading, in: context)
    case .correctReport: correct(Reports(in: context).record(of: reading.report))
    case .saveReport: if let entry { return save(entry, in: context) }
    case .askNext: return askAbout(reading, in: context)
    case .readMore: return [.show(.guide(topic: reading.topic(in: text).slug))]
    case .open: return open(reading, in: text, context)
    case .back:
      mode = reading.isDraft ? .symptoms : .map
      result = nil
      return []
    default: break
    }
    if result != nil { result = reading }
    return []
  }

  private mutating func open(_ reading: ResultReading, in text: ResultText, _ context: AppContext)
    -> [Request]
  {
    switch reading.item(in: text) {
    case .finding(let index):
      return [.showArithmetic(ArithmeticText(finding: reading.assessment.triage.findings[index]))]
    case .candidate(let index):
      guard reading.assessment.candidates.indices.contains(index) else {
        return askAbout(reading, in: context)
      }
      return [.showArithmetic(ArithmeticText(candidate: reading.assessment.candidates[index]))]
    case .comparison:
      return turn(to: .earlierReport, from: reading, in: context)
    case .questions:
      return askAbout(reading, in: context)
    case .level, .closing, nil:
      return [.show(.guide(topic: TopicID.page(.seekHelp).slug))]
    }
  }

  /// Asks on: of a saved report the answers become a correction.
  private mutating func askAbout(_ reading: ResultReading, in context: AppContext) -> [Request] {
    if reading.isDraft, let entry { return ask(entry) }
    guard let record = Reports(in: context).record(of: reading.report) else {
      return [.say("This report is no longer there.")]
    }
    let asked = ask(SymptomEntry(reading.report, correcting: record))
    return asked
  }

  private mutating func turn(to action: Action, from reading: ResultReading, in context: AppContext)
    -> [Request]
  {
    let reports = Reports(in: context)
    let here = reading.isDraft ? nil : reports.record(of: reading.report)
    let other = action == .earlierReport ? reports.before(here) : here.flatMap(reports.after)
    guard let other else {
      return [.say(action == .earlierReport ? "There is no earlier report." : "This is the last report.")]
    }
    read(other, in: context)
    return []
  }
}

extension ResultReading {
  /// The block under the cursor.
  func item(in text: ResultText) -> ResultText.Item? {
    text.blocks.indices.contains(selected) ? text.blocks[selected].item : nil
  }

  /// What the guide says of the block under the cursor.
  func topic(in text: ResultText) -> TopicID {
    if case .candidate(let index) = item(in: text), assessment.candidates.indices.contains(index) {
      return assessment.candidates[index].topic
    }
    return .page(.seekHelp)
  }
}
