import TerminalKit

/// Which parts of the chart a rectangle has room for, and their rows.
///
/// From 12 rows everything, from 6 without legend and event lanes, from 3 a strip of the last days under the
/// summary, below that the summary alone; narrower than 40 columns never more than the strip.
struct ChartLayout {
  let rect: Rect
  let summaryRow: Int
  let summaryLines: [String]
  private(set) var titleRow: Int?
  private(set) var frame: PlotFrame?
  private(set) var lanes = 0
  private(set) var legendRows: Range<Int> = 0..<0
  private(set) var readOutRows: Range<Int> = 0..<0
  private(set) var strip: Rect?

  init(_ rect: Rect, summary: String, hasCursor: Bool, lanes wanted: Int) {
    self.rect = rect
    let isFull = rect.height >= 12 && rect.width >= 40
    let hasPlot = rect.height >= 6 && rect.width >= 40
    let lines = TextWrap.lines(summary, width: rect.width)
    summaryRow = rect.y + (isFull ? 1 : 0)
    guard hasPlot else {
      let rows = rect.height >= 3 ? min(lines.count, rect.height - 2) : rect.height
      summaryLines = Array(lines.prefix(rows))
      if rect.height >= 3 {
        let height = min(rect.height - summaryLines.count, 8)
        strip = Rect(x: rect.x, y: rect.y + summaryLines.count, width: rect.width, height: height)
      }
      return
    }
    // Words come in two lines where one is short and the rows can be had.
    let canWrap = rect.height >= (rect.width < 60 ? 10 : 16)
    summaryLines = Array(lines.prefix(canWrap ? 2 : 1))
    let readOut = hasCursor ? rect.width < 60 && canWrap ? 2 : 1 : 0
    guard isFull else {
      readOutRows = rect.maxY - readOut..<rect.maxY
      let body = Rect(
        x: rect.x, y: rect.y + summaryLines.count, width: rect.width,
        height: rect.height - summaryLines.count - readOut)
      frame = PlotFrame(in: body, lanes: 0)
      return
    }
    titleRow = rect.y
    var top = summaryRow + summaryLines.count
    // What is left for plot, axis and lanes besides one line of legend and one of read-out.
    let free = rect.maxY - top - 1 - readOut
    lanes = free >= 13 + wanted ? wanted : free >= 14 ? min(1, wanted) : 0
    if free >= 17 + lanes, (free - 2 - lanes - 1) % 10 != 0 { top += 1 }
    let body = Rect(x: rect.x, y: top, width: rect.width, height: rect.maxY - top - 1 - readOut)
    let frame = PlotFrame(in: body, lanes: lanes)
    self.frame = frame
    // A second line of legend, and a blank one, where two lines of read-out remain.
    let below = rect.maxY - frame.endRow
    legendRows = frame.endRow..<frame.endRow + (below >= readOut + 4 ? 2 : 1)
    if hasCursor {
      let row = min(legendRows.upperBound + (legendRows.upperBound + 3 <= rect.maxY ? 1 : 0), rect.maxY - 1)
      readOutRows = row..<min(row + 2, rect.maxY)
    }
  }
}
