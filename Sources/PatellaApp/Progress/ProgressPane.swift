import KneeDomain
import KneeStore
import TerminalKit

/// The Progress pane: the pages of what the log tells over time, of which one is shown.
///
/// A new page is a case of `ProgressPage`, a value here, and a line in `shown` and `with`.
package struct ProgressPane: Pane {
  private(set) var page = ProgressPage.pain
  private(set) var pain = PainPage()
  private(set) var places = PlacesPage()
  private(set) var calendar = CalendarPage()
  private(set) var volume = VolumePage()
  private(set) var tests = TestsAndScoresPage()
  private(set) var body = BodyPage()
  private(set) var links = LinksPage()

  package init() {}

  /// Shows the pain of a day.
  package mutating func show(_ day: Day) {
    page = .pain
    pain.show(day)
  }

  private var shown: any Pane {
    switch page {
    case .pain: pain
    case .places: places
    case .calendar: calendar
    case .volume: volume
    case .tests: tests
    case .body: body
    case .links: links
    }
  }

  private mutating func withShown<Result>(_ change: (inout any Pane) -> Result) -> Result {
    with(page, change)
  }

  private mutating func with<Result>(_ page: ProgressPage, _ change: (inout any Pane) -> Result) -> Result {
    func apply<P: Pane>(_ page: inout P) -> Result {
      var any: any Pane = page
      defer { if let changed = any as? P { page = changed } }
      return change(&any)
    }
    switch page {
    case .pain: return apply(&pain)
    case .places: return apply(&places)
    case .calendar: return apply(&calendar)
    case .volume: return apply(&volume)
    case .tests: return apply(&tests)
    case .body: return apply(&body)
    case .links: return apply(&links)
    }
  }

  /// What the page that is shown keeps of the journal is made anew.
  mutating func renew(in context: AppContext) {
    withShown { page in
      guard var kept = page as? any KeptPage else { return }
      kept.renew(in: context)
      page = kept
    }
  }

  private func names(in rect: Rect) -> PageNames<ProgressPage> {
    PageNames(shown: page, in: rect)
  }

  /// Where the page is drawn: below the names where there are rows enough.
  private func content(of rect: Rect) -> Rect {
    rect.height < 16 ? rect : rect.splitTop(1).rest
  }

  private mutating func turn(to page: ProgressPage, in context: AppContext) -> [Request] {
    self.page = page
    return appear(in: context)
  }

  // MARK: Pane

  package func scopes(in context: AppContext) -> [Scope] {
    shown.scopes(in: context) + [.progress]
  }

  package func prompt(in context: AppContext) -> String? { shown.prompt(in: context) }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    shown.reasonDisabled(action, in: context)
  }

  package mutating func appear(in context: AppContext) -> [Request] { withShown { $0.appear(in: context) } }

  package mutating func wake(in context: AppContext) -> [Request] { withShown { $0.wake(in: context) } }

  package mutating func loaded(_ records: [Record], of day: Day) {
    for page in ProgressPage.allCases { with(page) { $0.loaded(records, of: day) } }
  }

  package mutating func type(_ key: Key, in context: AppContext) -> [Request]? {
    withShown { $0.type(key, in: context) }
  }

  package mutating func paste(_ text: String, in context: AppContext) -> Bool {
    withShown { $0.paste(text, in: context) }
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    switch action {
    case .nextPage: turn(to: page.turned(by: 1), in: context)
    case .previousPage: turn(to: page.turned(by: -1), in: context)
    default: withShown { $0.perform(action, in: context) }
    }
  }

  package mutating func mouse(_ event: MouseEvent, in rect: Rect, context: AppContext) -> [Request] {
    let content = content(of: rect)
    guard event.at.y < content.y else { return withShown { $0.mouse(event, in: content, context: context) } }
    guard event.kind == .press, let page = names(in: rect).page(at: event.at) else { return [] }
    return turn(to: page, in: context)
  }

  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    let content = content(of: rect)
    if content != rect { names(in: rect).draw(into: &buffer) }
    let cursor = buffer.cursor
    buffer.clipped(to: content) { buffer in
      shown.draw(into: &buffer, in: content, focused: focused, context: context)
    }
    if !focused || buffer.cursor.map(content.contains) == false { buffer.cursor = cursor }
  }
}
