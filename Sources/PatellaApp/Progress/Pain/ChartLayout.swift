import TerminalKit

/// Which parts of the chart a rectangle has room for, and their rows.
///
/// From 12 rows everything, from 6 without legend and event lanes, from 3 a strip of the last days under the
/// summary, below that the summary alone; narrower than 40 columns never more than the strip. Rows to spare go to
/// the most needful part first.
struct ChartLayout {
  let rect: Rect
  private(set) var titleRow: Int?
  /// The summary, and below it the answer whether it is really better.
  private(set) var summaryRow: Int
  private(set) var summaryLines: [String]
  private(set) var changeLines: [String] = []
  private(set) var frame: PlotFrame?
  private(set) var lanes = 0
  private(set) var legendRows: Range<Int> = 0..<0
  private(set) var readOutRows: Range<Int> = 0..<0
  private(set) var strip: Rect?

  /// What is to be laid out.
  struct Content {
    var summary: String
    /// The answer whether it is better, and its short form for one line.
    var change = ""
    var shortChange = ""
    var hasCursor = false
    var lanes = 0
  }

  init(_ rect: Rect, _ content: Content) {
    self.rect = rect
    summaryRow = rect.y
    summaryLines = TextWrap.lines(content.summary, width: rect.width)
    if rect.height >= 12, rect.width >= 40 {
      layOutAll(content)
    } else if rect.height >= 6, rect.width >= 40 {
      layOutPlot(content)
    } else {
      layOutStrip()
    }
  }

  private mutating func layOutStrip() {
    let rows = rect.height >= 3 ? min(summaryLines.count, rect.height - 2) : rect.height
    summaryLines = Array(summaryLines.prefix(rows))
    guard rect.height >= 3 else { return }
    let height = min(rect.height - summaryLines.count, 8)
    strip = Rect(x: rect.x, y: rect.y + summaryLines.count, width: rect.width, height: height)
  }

  /// A plot between one or two lines of summary and the read-out.
  private mutating func layOutPlot(_ content: Content) {
    // Words come in two lines where one is short and the rows can be had.
    let canWrap = rect.height >= 10 && rect.width < 60
    summaryLines = Array(summaryLines.prefix(canWrap ? 2 : 1))
    let readOut = content.hasCursor ? canWrap ? 2 : 1 : 0
    readOutRows = rect.maxY - readOut..<rect.maxY
    frame = PlotFrame(
      in: Rect(
        x: rect.x, y: rect.y + summaryLines.count, width: rect.width,
        height: rect.height - summaryLines.count - readOut), lanes: 0)
  }

  private mutating func layOutAll(_ content: Content) {
    titleRow = rect.y
    summaryRow = rect.y + 1
    var readOut = content.hasCursor ? 1 : 0
    let summary = summaryLines
    let change = content.change.isEmpty ? [] : TextWrap.lines(content.change, width: rect.width)
    var (summaryCount, changeCount, legend, above, below) = (1, 0, 1, 0, 0)
    // Title, axis with its labels, and the parts that always have a row.
    var plot = 11
    var spare = rect.height - 3 - summaryCount - legend - readOut - plot
    if spare < 0 {
      plot += spare
      spare = 0
      if rect.width < 60, plot > 7, summary.count > 1 { (plot, summaryCount) = (plot - 1, 2) }
    }
    func take(_ part: inout Int, upTo most: Int) {
      let rows = min(spare, max(0, most - part))
      part += rows
      spare -= rows
    }
    take(&lanes, upTo: min(2, content.lanes))
    take(&changeCount, upTo: min(1, change.count))
    take(&summaryCount, upTo: min(2, summary.count))
    take(&lanes, upTo: min(3, content.lanes))
    take(&readOut, upTo: content.hasCursor ? 2 : 0)
    take(&changeCount, upTo: min(2, change.count))
    take(&lanes, upTo: content.lanes)
    take(&legend, upTo: 2)
    if plot == 11 { take(&plot, upTo: 11 + spare / 10 * 10) }
    take(&legend, upTo: 3)
    take(&readOut, upTo: content.hasCursor ? 3 : 0)
    take(&above, upTo: 1)
    take(&below, upTo: 1)
    take(&changeCount, upTo: change.count)
    summaryLines = Array(summary.prefix(summaryCount))
    changeLines =
      changeCount < change.count
      ? Array(TextWrap.lines(content.shortChange, width: rect.width).prefix(changeCount)) : change
    let top = summaryRow + summaryCount + changeCount + above
    let body = Rect(x: rect.x, y: top, width: rect.width, height: plot + 2 + lanes)
    frame = PlotFrame(in: body, lanes: lanes)
    legendRows = body.maxY..<body.maxY + legend
    readOutRows = legendRows.upperBound + below..<legendRows.upperBound + below + readOut
  }
}
