/// A page that reads many days at once and keeps what it read: made anew when it is shown and when the journal or the
/// day has changed, never for a frame.
package protocol KeptPage: Pane {
  mutating func renew(in context: AppContext)
}

extension KeptPage {
  package mutating func appear(in context: AppContext) -> [Request] {
    renew(in: context)
    return []
  }
}
