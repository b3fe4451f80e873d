import KneeGuide

/// Where one was when one asked to read more: the pane, and what stood before it.
struct WayBack: Sendable {
  var pane: PaneID
  var overlay: Overlay?
}

/// "Read more": from wherever a condition or an exercise is named to its topic in the guide, and back again.
extension AppState {
  mutating func readMore(_ topic: TopicID, _ tick: Tick) -> [Effect] {
    // From topic to topic the guide has its own history.
    let start = active == .guide && overlay == nil ? wayBack : WayBack(pane: active, overlay: overlay)
    overlay = nil
    guide.openFromElsewhere(topic)
    let effects = show(.guide, tick)
    wayBack = start
    if let start { message = message ?? "Esc goes back to \(start.pane.title)." }
    return effects
  }

  mutating func goBack(_ tick: Tick) -> [Effect] {
    guard let start = wayBack else { return [] }
    let effects = show(start.pane, tick)
    overlay = start.overlay
    return effects
  }
}
