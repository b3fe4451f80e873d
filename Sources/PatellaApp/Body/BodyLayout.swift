import KneeDomain
import TerminalKit

/// Where the parts of the Body pane stand in its rectangle.
struct BodyLayout: Sendable {
  /// The whole width at the top, for advice that must not be missed.
  let banner: Rect
  let map: BodyMap?
  let panel: Rect

  /// Columns that text needs beside the map.
  private static let panelColumns = 28
  private static let narrowPanelColumns = 22
  private static let widestPanel = 46
  private static let gap = 2

  init(_ pane: BodyPane, in rect: Rect, context: AppContext) {
    var bannerRows = 0
    if pane.mode == .symptoms, let triage = pane.entry?.triage, triage.level >= .urgent {
      bannerRows = min(TriageBanner(triage).rows(width: rect.width), rect.height / 2)
    }
    let (banner, area) = rect.splitTop(bannerRows)
    self.banner = banner
    let cursor = pane.cursor(in: context)
    let mapArea: Rect?
    (mapArea, panel) = Self.split(area, rows: rect.height, for: pane)
    map = mapArea.map { BodyMap(view: cursor.view, side: cursor.side, rect: $0, glyphs: context.glyphs) }
  }

  /// `rows` are those without a banner: a banner that appears must not change the arrangement.
  private static func split(_ area: Rect, rows: Int, for pane: BodyPane) -> (map: Rect?, panel: Rect) {
    let single = BodyMap.columns(views: 1, rows: rows)
    if pane.mode == .symptoms {
      // The safety check has long lines; the place is chosen on the map too.
      let wanted = pane.entry?.step == .place ? panelColumns : 60
      guard area.width >= single + gap + wanted else { return (nil, area) }
      return beside(area, map: single)
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

  /// Which row of symptom entry stands at a place of the screen.
  func row(at point: Point, of entry: SymptomEntry) -> Int? {
    SymptomList(entry, in: SymptomView.listArea(panel, entry)).row(at: point)
  }
}
