import KneeGuide

/// The topics read, with a way back and forward, and the place in each.
package struct GuideHistory: Hashable, Sendable {
  /// Where one was in a topic.
  package struct Position: Hashable, Sendable {
    /// The first line shown.
    package var top = 0
    /// The number of the link under the cursor.
    package var link: Int?

    package init() {}
  }

  private var visits: [TopicID]
  private var current = 0
  private var positions: [TopicID: Position] = [:]

  /// A history that begins with a topic.
  package init(_ topic: TopicID) {
    visits = [topic]
  }

  package var topic: TopicID { visits[current] }
  package var canGoBack: Bool { current > 0 }
  package var canGoForward: Bool { current + 1 < visits.count }

  /// The place in the topic that is open.
  package var position: Position {
    get { positions[topic] ?? Position() }
    set { positions[topic] = newValue }
  }

  /// Opens a topic; what lay ahead is forgotten. The topic that is open already stays.
  package mutating func open(_ topic: TopicID) {
    guard topic != self.topic else { return }
    visits.removeSubrange((current + 1)...)
    visits.append(topic)
    current += 1
  }

  package mutating func goBack() {
    if canGoBack { current -= 1 }
  }

  package mutating func goForward() {
    if canGoForward { current += 1 }
  }
}
