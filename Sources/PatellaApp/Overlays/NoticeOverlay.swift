import KneeDomain
import TerminalKit

/// The notice on the whole screen: how soon, what to do now, what not to do, what is left, why. Acknowledged with a
/// key; read again at any time.
package struct NoticeOverlay: Hashable, Sendable {
  var place = ReadingPlace()

  package init() {}
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

  /// The red-flag strip: whatever was recorded, a notice that it gives rise to takes the screen there and then.
  mutating func raiseNotice(since before: PlanLock) {
    if !lock.reasons.isSubset(of: before.reasons) { overlay = .notice(NoticeOverlay()) }
  }

  /// Records a clinician's all-clear for every notice that stands.
  mutating func recordAllClear(by: String, _ tick: Tick) -> [Effect] {
    let standing = lock.standing
    let drafts = standing.map { Draft(at: now, entry: .clearance(Clearance(notice: $0.id, by: by))) }
    return record(drafts, name: "all-clear by \(by)", tick)
  }

  mutating func noticeKey(_ key: Key, _ notice: NoticeOverlay, _ tick: Tick) -> [Effect] {
    var notice = notice
    let area = ReaderPage.text(in: size)
    let lines = NoticeView(lock: lock).body(width: area.width).count
    if notice.place.scroll(key, lines: lines, height: area.height) {
      overlay = .notice(notice)
      return []
    }
    switch key {
    case .enter, .escape, .character("q"), .character("!"): return closeOverlay(tick)
    case .character("m"): return readMore(.page(.seekHelp), tick)
    case .character("C"): overlay = .allClear(AllClearOverlay())
    default: break
    }
    return []
  }

  func drawNotice(_ notice: NoticeOverlay, into buffer: inout Buffer) {
    let view = NoticeView(lock: lock)
    let page = ReaderPage(
      title: view.title, ground: view.ground, lines: view.body(width: ReaderPage.textWidth(size.width)),
      keys: [
        ("Enter", "I have read this"), ("m", "read more"), ("C", "all-clear"),
        (context.key(.readNotice), "reads it again"),
      ])
    page.draw(notice.place, into: &buffer, glyphs: settings.glyphs)
  }
}

extension PlanLock {
  /// What holds the plan, and which record said so.
  fileprivate var reasons: Set<[String]> {
    Set(standing.flatMap { notice in notice.rules.map { [notice.source, $0] } })
  }
}
