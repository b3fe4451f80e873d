import KneeDomain
import TerminalKit

/// The notice on the whole screen: what fired, what to do now, what not to do. Acknowledged with a key.
package struct NoticeOverlay: Hashable, Sendable {
  private(set) var top = 0

  package init() {}

  /// False when the key acknowledges it.
  mutating func type(_ key: Key) -> Bool {
    switch key {
    case .up, .character("k"): top = max(0, top - 1)
    case .down, .character("j"): top += 1
    case .pageUp: top = max(0, top - 10)
    case .pageDown: top += 10
    case .enter, .escape, .character("q"), .character("!"): return false
    default: break
    }
    return true
  }
}

extension AppState {
  /// Shows the notice that stands, if one does.
  mutating func openNotice() {
    if lock.standing.isEmpty {
      message = "No notice stands."
    } else {
      overlay = .notice(NoticeOverlay())
    }
  }

  /// Records a clinician's all-clear for every notice that stands.
  mutating func recordAllClear(by: String, _ tick: Tick) -> [Effect] {
    let standing = lock.standing
    let drafts = standing.map { Draft(at: now, entry: .clearance(Clearance(notice: $0.id, by: by))) }
    return record(drafts, name: "all-clear by \(by)", tick)
  }
}

extension AppState {
  func drawNotice(_ notice: NoticeOverlay, into buffer: inout Buffer) {
    let (area, foot) = Rect(buffer.size).splitBottom(1)
    buffer.fill(Rect(buffer.size), Style(.text))
    NoticeView(lock: lock).draw(
      into: &buffer, in: area, top: notice.top)
    buffer.fill(foot, Style(.help, on: .surface))
    buffer.write(
      "Enter I have read this   Up Down scroll   \(context.key(.readNotice)) reads it again at any time",
      x: 1,
      y: foot.y, Style(.help, on: .surface))
  }
}
