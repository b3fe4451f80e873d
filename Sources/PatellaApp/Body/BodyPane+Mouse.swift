import KneeDomain
import TerminalKit

extension BodyPane {
  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    let layout = BodyLayout(self, in: rect, context: context)
    switch event.kind {
    case .wheelUp, .wheelDown:
      let action: Action = event.kind == .wheelUp ? .moveUp : .moveDown
      return mode == .map ? [] : perform(action, in: context)
    case .release:
      return []
    case .press:
      if let hit = layout.map?.hitTest(event.at) { return click(hit.region, in: hit.view, context) }
      if mode == .places {
        let side = cursor(in: context).side
        if let place = layout.place(at: event.at, selected: selectedPlace, side: side) { click(place: place) }
        return []
      }
      guard mode == .symptoms, var entry, let row = layout.list(of: entry).row(at: event.at) else {
        return []
      }
      entry.select(row)
      entry.tick()
      self.entry = entry
      return []
    }
  }

  /// A click moves to a place of the list; a second one opens the score.
  private mutating func click(place: Int) {
    field = place == selectedPlace ? ScoreField() : nil
    selectedPlace = place
  }

  /// A click moves the cursor; a second one on the same region opens the score. While places are asked for it
  /// ticks the place.
  private mutating func click(_ region: Region, in view: KneeView, _ context: AppContext) -> [Request] {
    var cursor = cursor(in: context)
    let wasThere = cursor.region == region && cursor.view == view
    cursor.turn(to: view)
    cursor.place(on: region)
    moved = cursor
    if mode == .symptoms, var entry, entry.step == .place {
      entry.select(Sign(region))
      entry.toggle(Sign(region))
      self.entry = entry
      return []
    }
    if mode != .symptoms {
      mode = .map
      field = wasThere ? ScoreField() : nil
    }
    return []
  }
}
