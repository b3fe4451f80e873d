import KneeDomain
import TerminalKit

/// Where the parts of the Body pane stand in its rectangle.
struct BodyLayout: Sendable {
  /// The whole width at the top, for advice that must not be missed.
  let banner: Rect
  let map: BodyMap?
  let panel: Rect
  /// The live result beside symptom entry; empty where it is not shown.
  let glance: Rect

  /// Columns that text needs beside the map.
  private static let panelColumns = 28
  private static let narrowPanelColumns = 22
  private static let widestPanel = 46
  /// Columns that the result needs beside the questions.
  private static let glanceColumns = 34
  private static let gap = 2

  init(_ pane: BodyPane, in rect: Rect, context: AppContext) {
    var bannerRows = 0
    if pane.mode == .symptoms, let triage = pane.entry?.triage, triage.level >= .urgent {
      bannerRows = min(TriageBanner(triage).rows(width: rect.width), rect.height / 2)
    }
    let (banner, area) = rect.splitTop(bannerRows)
    self.banner = banner
    let cursor = pane.cursor(in: context)
    var rest = area
    (rest, glance) = Self.splitGlance(area, for: pane)
    let mapArea: Rect?
    (mapArea, panel) = Self.split(rest, rows: rect.height, for: pane)
    map = mapArea.map { BodyMap(view: cursor.view, side: cursor.side, rect: $0, glyphs: context.glyphs) }
  }

  /// The result stands below where the pane is tall, at the right where it is wide, else in a few rows below.
  private static func splitGlance(_ area: Rect, for pane: BodyPane) -> (rest: Rect, glance: Rect) {
    let none = (area, Rect(x: area.x, y: area.maxY, width: 0, height: 0))
    // The safety check has the room for itself, also when an answer is grave.
    guard pane.mode == .symptoms, let entry = pane.entry, entry.isSafetyAnswered else { return none }
    if area.height >= 30 {
      let (rest, bottom) = area.splitBottom(area.height * 2 / 5)
      return (rest, bottom.inset(top: 1))
    }
    let mapColumns = entry.showsMap ? BodyMap.columns(views: 1, rows: area.height) + gap : 0
    if area.width >= mapColumns + 38 + gap + glanceColumns {
      let columns = max(glanceColumns, min(52, (area.width - mapColumns) * 9 / 20))
      let (rest, right) = area.splitLeft(area.width - columns)
      return (rest.inset(right: gap), right)
    }
    let (rest, bottom) = area.splitBottom(area.height >= 14 ? 5 : 1)
    return (rest, bottom.inset(top: bottom.height > 1 ? 1 : 0))
  }

  /// `rows` are those without a banner: a banner that appears must not change the arrangement.
  private static func split(_ area: Rect, rows: Int, for pane: BodyPane) -> (map: Rect?, panel: Rect) {
    let single = BodyMap.columns(views: 1, rows: min(rows, area.height))
    switch pane.mode {
    case .symptoms:
      guard pane.entry?.showsMap == true, area.width >= single + gap + panelColumns else {
        return (nil, area)
      }
      return beside(area, map: single)
    case .result:
      guard area.width >= single + gap + 64 else { return (nil, area) }
      return beside(area, map: single)
    case .map, .places:
      break
    }
    for views in [4, 2, 1] {
      let columns = BodyMap.columns(views: views, rows: rows)
      guard area.width >= columns + gap + (views == 1 ? narrowPanelColumns : panelColumns) else { continue }
      return beside(area, map: max(columns, area.width - gap - widestPanel))
    }
    let (map, panel) = area.splitBottom(max(4, area.height / 3))
    return (map, panel)
  }

  private static func beside(_ area: Rect, map columns: Int) -> (map: Rect?, panel: Rect) {
    let (map, rest) = area.splitLeft(columns)
    return (map, rest.inset(left: gap))
  }

  // MARK: What stands where

  /// The rows of symptom entry.
  func list(of entry: SymptomEntry) -> SymptomList {
    SymptomList(entry, in: SymptomView.listArea(panel, entry))
  }

  /// Where the list of the places that are not on the drawing stands.
  static func places(in panel: Rect, side: KneeSide) -> Rect {
    let head = TextWrap.lines(placesTitle(side), width: panel.width).count
    return panel.splitTop(head).rest.splitTop(min(BodyPane.unplaced.count, panel.height - head - 2)).top
  }

  static func placesTitle(_ side: KneeSide) -> String {
    "Places not on the drawing, \(side.rawValue) side"
  }

  /// Which of these places stands at a place of the screen.
  func place(at point: Point, selected: Int, side: KneeSide) -> Int? {
    let list = Self.places(in: panel, side: side)
    guard list.contains(point) else { return nil }
    let window = ListWindow(selected: selected, count: BodyPane.unplaced.count, height: list.height)
    let index = window.rows.lowerBound + point.y - list.y
    return window.rows.contains(index) ? index : nil
  }
}

extension SymptomEntry {
  /// Whether the drawing helps to answer what is asked now.
  var showsMap: Bool { step == .place && asking == nil }
}
