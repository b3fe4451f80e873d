import TerminalKit

/// Where everything stands at a size: one pane, two side by side, or four.
package struct ScreenLayout: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    package var pane: PaneID
    /// The frame of the pane; with a border when several panes are visible.
    package var frame: Rect
    package var bordered: Bool

    /// Where the pane itself draws.
    package var content: Rect {
      bordered ? Panel.content(of: frame) : frame
    }
  }

  package var tabs: Rect
  package var status: Rect
  package var places: [Place]

  /// The smallest size at which panes are drawn.
  package static let smallest = Size(width: 40, height: 12)
  /// From here on two panes stand side by side.
  static let pair = Size(width: 120, height: 24)
  /// From here on four panes are visible.
  static let dashboard = Size(width: 180, height: 50)

  package static func isTooSmall(_ size: Size) -> Bool {
    size.width < smallest.width || size.height < smallest.height
  }

  package init(size: Size, active: PaneID) {
    let (tabs, below) = Rect(size).splitTop(1)
    let (area, status) = below.splitBottom(1)
    self.tabs = tabs
    self.status = status
    if size.width >= Self.dashboard.width && size.height >= Self.dashboard.height {
      places = Self.dashboard(area, active: active)
    } else if size.width >= Self.pair.width && size.height >= Self.pair.height {
      places = Self.pair(area, active: active)
    } else {
      places = [Place(pane: active, frame: area, bordered: false)]
    }
  }

  /// Where a pane draws; empty for one that is not visible.
  package func content(of pane: PaneID) -> Rect {
    places.first { $0.pane == pane }?.content ?? Rect(x: 0, y: 0, width: 0, height: 0)
  }

  /// The pane at a place of the screen.
  package func place(at point: Point) -> Place? {
    places.first { $0.frame.contains(point) }
  }

  /// Today stands beside Progress; Body and Guide stand beside Today.
  private static func pair(_ area: Rect, active: PaneID) -> [Place] {
    let panes: [PaneID]
    let share: Int
    switch active {
    case .today, .progress: (panes, share) = ([.today, .progress], area.width * 11 / 20)
    case .body: (panes, share) = ([.body, .today], area.width * 13 / 20)
    case .guide: (panes, share) = ([.guide, .today], area.width * 13 / 20)
    case .plan, .runs: (panes, share) = ([active, .today], area.width * 11 / 20)
    }
    let (left, right) = area.splitLeft(share)
    return zip(panes, [left, right]).map { Place(pane: $0, frame: $1, bordered: true) }
  }

  /// The plan or the runs take the place of the guide while they are the active pane.
  private static func dashboard(_ area: Rect, active: PaneID) -> [Place] {
    let (top, bottom) = area.splitTop(area.height / 2)
    let (today, body) = top.splitLeft(area.width / 2)
    let (progress, guide) = bottom.splitLeft(area.width / 2)
    return zip(
      [PaneID.today, .body, .progress, [.plan, .runs].contains(active) ? active : .guide],
      [today, body, progress, guide]
    )
    .map { Place(pane: $0, frame: $1, bordered: true) }
  }
}
