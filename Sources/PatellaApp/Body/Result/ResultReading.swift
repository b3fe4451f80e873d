import KneeDomain
import KneeStore

/// What the assessment says of a report, and where one is in reading it. Made once when it is opened.
struct ResultReading: Hashable, Sendable {
  let report: SymptomReport
  let assessment: Assessment
  /// The day of the report.
  let day: Day
  /// It is still being filled in.
  let isDraft: Bool
  /// What changed since the report before; nil for a first one.
  let comparison: ReportComparison?
  /// The day of the report before.
  let dayBefore: Day?
  /// The block that has the cursor.
  private(set) var selected = 0
  /// The first line that is shown.
  private(set) var top = 0

  init(
    _ report: SymptomReport, assessment: Assessment? = nil, on day: Day, isDraft: Bool, after before: Record?,
    dayStart: Int
  ) {
    self.report = report
    self.assessment = assessment ?? Assessment(of: report)
    self.day = day
    self.isDraft = isDraft
    if let before, case .report(let earlier) = before.entry {
      let earlierDay = before.day(startingAt: dayStart)
      dayBefore = earlierDay
      comparison = ReportComparison(
        from: earlier, to: report, daysBetween: day.number - earlierDay.number)
    } else {
      dayBefore = nil
      comparison = nil
    }
  }

  // MARK: Moving

  /// One step down (1) or up (-1): through a block that is longer than the screen line by line, else to the next.
  mutating func move(_ step: Int, in text: ResultText, height: Int) {
    let block = text.range(of: selected)
    top = shownTop(in: text, height: height)
    if step > 0, block.upperBound > top + height {
      top += 1
    } else if step < 0, block.lowerBound < top {
      top -= 1
    } else {
      selected = min(max(0, selected + step), max(0, text.blocks.count - 1))
      top = shownTop(in: text, height: height)
    }
  }

  mutating func move(to block: Int, in text: ResultText, height: Int) {
    selected = min(max(0, block), max(0, text.blocks.count - 1))
    top = shownTop(in: text, height: height)
  }

  /// The first line, so that the block with the cursor is seen, or its part that one has scrolled to.
  func shownTop(in text: ResultText, height: Int) -> Int {
    let block = text.range(of: selected)
    let lowest = min(block.lowerBound, block.upperBound - height)
    let highest = max(block.lowerBound, block.upperBound - height)
    let kept = min(max(top, lowest), highest)
    return max(0, min(kept, text.count - height))
  }
}
