import KneeDomain
import KneeGuide
import TerminalKit

/// The Guide pane: contents, the open topic, search.
package struct GuidePane: Pane {
  /// What the keys act on.
  enum Focus: Hashable, Sendable {
    case contents, topic
  }

  var focus = Focus.contents
  var contents = GuideContents()
  var history = GuideHistory(.page(.start))
  /// The search while it is open.
  var search: GuideSearch?
  /// The words that are set off in the open topic.
  var query: Query?
  /// The line of the current match.
  var match: Int?

  package init() {}

  package func scopes(in context: AppContext) -> [Scope] {
    focus == .contents ? [.guideContents] : [.guideTopic]
  }

  package func prompt(in context: AppContext) -> String? {
    guard search != nil else { return nil }
    let dot = context.glyphs == .ascii ? "|" : "\u{00B7}"
    return "Enter read \(dot) Up Down choose \(dot) Esc close"
  }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    switch action {
    case .goBack where !history.canGoBack: "There is no topic to go back to."
    case .goForward where !history.canGoForward: "There is no topic to go forward to."
    case .nextMatch, .previousMatch:
      query == nil ? "Nothing was looked for; \(context.key(.search)) searches." : nil
    case .open where focus == .topic && history.position.link == nil:
      "No link is chosen; \(context.key(.nextLink, in: [.guideTopic])) goes to the next."
    default: nil
    }
  }

  /// Opens the topic of a slug or a name; an unknown one shows the contents.
  package mutating func open(_ name: String) {
    if let topic = TopicID(slug: name) ?? Guide.named(name) {
      open(topic)
    } else {
      focus = .contents
    }
  }

  /// Opens a topic for one who comes from another pane: no marks of an old search.
  mutating func openFromElsewhere(_ topic: TopicID) {
    query = nil
    match = nil
    open(topic)
  }

  /// Words that were looked for are set off; Esc takes the marks away first.
  var hasMarks: Bool { focus == .topic && query != nil }

  mutating func open(_ topic: TopicID) {
    if topic != history.topic { match = nil }
    history.open(topic)
    contents.move(to: topic)
    focus = .topic
    search = nil
  }

  package mutating func type(_ key: Key, in context: AppContext) -> [Request]? {
    guard var open = search else { return nil }
    let outcome = open.type(key)
    search = open
    switch outcome {
    case .typing: break
    case .closed: search = nil
    case .opened(let topic):
      query = Query(open.text.text)
      self.open(topic)
      let frame = GuideFrame(context.frame)
      let text = frame.text(of: topic, glyphs: context.glyphs)
      match = nil
      if let first = matches(in: text).first {
        match = first
        reveal(first...first, in: frame, text)
      }
    }
    return []
  }

  package mutating func paste(_ text: String, in context: AppContext) -> Bool {
    guard search != nil else { return false }
    search?.paste(text)
    return true
  }

  package mutating func wake(in context: AppContext) -> [Request] {
    if search != nil { Guide.prepareSearch() }
    return []
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    let frame = GuideFrame(context.frame)
    switch action {
    case .search:
      search = GuideSearch()
      // The index is made while the reader reaches for the first letter, after this frame is on the screen.
      return [.wake(Instant(milliseconds: context.now.instant.milliseconds + 30))]
    case .contents:
      focus = .contents
      contents.move(to: history.topic)
    case .goBack, .goForward:
      action == .goBack ? history.goBack() : history.goForward()
      match = nil
      focus = .topic
    case .back:
      goUp()
    default:
      return focus == .contents ? inContents(action, frame, context) : inTopic(action, frame, context)
    }
    return []
  }

  /// Esc: first the marks of a search go, then the text gives way to the contents.
  private mutating func goUp() {
    if focus == .topic, query != nil {
      query = nil
      match = nil
    } else {
      focus = .contents
    }
  }

  private mutating func inContents(_ action: Action, _ frame: GuideFrame, _ context: AppContext) -> [Request]
  {
    let height = listHeight(frame, context)
    switch action {
    case .moveUp: contents.move(by: -1, height: height)
    case .moveDown: contents.move(by: 1, height: height)
    case .moveLeft: contents.moveChapter(-1, height: height)
    case .moveRight: contents.moveChapter(1, height: height)
    case .pageUp: contents.move(by: 1 - height, height: height)
    case .pageDown: contents.move(by: height - 1, height: height)
    case .moveStart: contents.move(by: -GuideContents.lines.count, height: height)
    case .moveEnd: contents.move(by: GuideContents.lines.count, height: height)
    case .open, .tick: if let topic = contents.topic { open(topic) }
    default: break
    }
    return []
  }

  private mutating func inTopic(_ action: Action, _ frame: GuideFrame, _ context: AppContext) -> [Request] {
    let text = frame.text(of: history.topic, glyphs: context.glyphs)
    let page = max(1, frame.text.height - 2)
    switch action {
    case .moveUp: scroll(by: -1, in: frame, text)
    case .moveDown: scroll(by: 1, in: frame, text)
    case .pageUp: scroll(by: -page, in: frame, text)
    case .pageDown, .tick: scroll(by: page, in: frame, text)
    case .moveStart: scroll(to: 0, in: frame, text)
    case .moveEnd: scroll(to: text.lines.count, in: frame, text)
    case .moveLeft, .previousLink: return moveLink(-1, in: frame, text)
    case .moveRight, .nextLink: return moveLink(1, in: frame, text)
    case .nextMatch: return moveMatch(1, in: frame, text)
    case .previousMatch: return moveMatch(-1, in: frame, text)
    case .open:
      if let link = history.position.link, text.links.indices.contains(link) { open(text.links[link].topic) }
    default: break
    }
    return []
  }

  private func listHeight(_ frame: GuideFrame, _ context: AppContext) -> Int {
    frame.contents?.height ?? context.frame.height
  }
}
