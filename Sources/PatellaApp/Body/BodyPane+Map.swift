import KneeDomain
import KneeStore

/// What the keys do on the drawn knee and in the list of places that are not on it.
extension BodyPane {
  mutating func performOnMap(_ action: Action, in context: AppContext) -> [Request] {
    var cursor = cursor(in: context)
    switch action {
    case .moveLeft: cursor.move(.left)
    case .moveRight: cursor.move(.right)
    case .moveUp: cursor.move(.up)
    case .moveDown: cursor.move(.down)
    case .nextView: cursor.turn(to: Self.view(after: cursor.view))
    case .switchSide: cursor = cursor.onOtherKnee
    case .open: field = ScoreField()
    case .placesList: mode = .places
    case .heatMap: showsHeat.toggle()
    default:
      openReport(action, in: context)
      return []
    }
    moved = cursor
    return []
  }

  mutating func performInPlaces(_ action: Action, in context: AppContext) -> [Request] {
    let last = Self.unplaced.count - 1
    switch action {
    case .moveUp: selectedPlace = max(0, selectedPlace - 1)
    case .moveDown: selectedPlace = min(last, selectedPlace + 1)
    case .pageUp, .moveStart: selectedPlace = 0
    case .pageDown, .moveEnd: selectedPlace = last
    case .switchSide: moved = cursor(in: context).onOtherKnee
    case .open: field = ScoreField()
    case .back, .placesList: mode = .map
    default: openReport(action, in: context)
    }
    return []
  }

  private mutating func openReport(_ action: Action, in context: AppContext) {
    switch action {
    case .symptoms: openSymptoms(in: context)
    case .correctReport: correct(Reports(in: context).last)
    case .result: read(Reports(in: context).last, in: context)
    default: break
    }
  }

  mutating func record(_ score: Score, in context: AppContext) -> [Request] {
    let cursor = cursor(in: context)
    let site = site(in: context)
    if mode == .map { moved = cursor }
    let pain = PainEntry(side: cursor.side.side, sites: [site], pain: score)
    return [
      .record([Draft(at: context.now, entry: .pain(pain))], name: "pain \(score.value), \(site.plainName)")
    ]
  }

  private static func view(after view: KneeView) -> KneeView {
    let views = KneeView.allCases
    return views[((views.firstIndex(of: view) ?? 0) + 1) % views.count]
  }
}
