import KneeDomain
import TerminalKit

/// The drawn knee with the places that were marked, each with the number of its row in the table.
package struct KneesFigure: Hashable, Sendable {
  package struct View: Hashable, Sendable {
    package var side: KneeSide
    package var view: KneeView
    package var marks: [Region: Int]
  }

  package var views: [View]

  /// Nil where nothing that can be drawn was marked. Of one knee all four sides are shown, of two as few as show every
  /// mark.
  init?(_ marks: [PlaceMark]) {
    var numbers: [KneeSide: [Region: Int]] = [:]
    for (index, mark) in marks.enumerated() {
      guard case .region(let region) = mark.site else { continue }
      // Where the knee was never said, the drawing is of a right one and the table says so.
      numbers[mark.knee == .left ? .left : .right, default: [:]][region] = index + 1
    }
    views = numbers.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { side, numbers in
      KneeView.allCases.map { view in
        let regions = Set(KneeDrawing.of(view).regions)
        return View(side: side, view: view, marks: numbers.filter { regions.contains($0.key) })
      }
    }
    if numbers.count > 1 {
      views = numbers.keys.sorted { $0.rawValue < $1.rawValue }.flatMap { side in
        Self.fewest(views.filter { $0.side == side })
      }
    }
    if views.allSatisfy(\.marks.isEmpty) { return nil }
  }

  /// As few of the views as show every mark: each time the one that shows most of what is left.
  private static func fewest(_ views: [View]) -> [View] {
    var left = Set(views.flatMap(\.marks.keys))
    var chosen: Set<KneeView> = []
    while !left.isEmpty {
      let counts = views.map { view in view.marks.keys.count(where: left.contains) }
      guard let index = counts.indices.max(by: { (counts[$0], $1) < (counts[$1], $0) }) else { break }
      chosen.insert(views[index].view)
      left.subtract(views[index].marks.keys)
    }
    return views.filter { chosen.contains($0.view) }
  }

  /// The same in characters, a row of figures a knee.
  func lines(isASCII: Bool) -> [String] {
    var lines: [String] = []
    for side in KneeSide.allCases {
      let own = views.filter { $0.side == side }
      guard !own.isEmpty else { continue }
      let marks = own.reduce(into: [:]) { $0.merge($1.marks) { first, _ in first } }
      var buffer = Buffer(Size(width: 78, height: 17))
      BodyMap(view: .front, side: side, rect: Rect(buffer.size), glyphs: isASCII ? .ascii : .braille)
        .draw(marks: marks, cursor: nil, into: &buffer)
      lines += buffer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
