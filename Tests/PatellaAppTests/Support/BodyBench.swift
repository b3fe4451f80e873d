import KneeDomain
import KneeStore
import TerminalKit
import Testing
import ThemeKit

@testable import PatellaApp

/// What the tests of the Body pane stand on: a journal of some pains, and keys as the shell would send them.
enum BodyBench {
  static let now = Moment(instant: Instant(milliseconds: 1_795_240_800_000), offset: 3600)

  static func moment(daysAgo: Int) -> Moment {
    Moment(
      instant: Instant(milliseconds: now.instant.milliseconds - Int64(daysAgo) * 86_400_000), offset: 3600)
  }

  /// A journal of a left knee, with pain at places as (days ago, place, score, side).
  static func context(
    _ pains: [(Int, BodySite, Int, Side)] = [], profile: Profile = Profile(side: .left, birthYear: 1990),
    glyphs: GlyphLevel = .braille
  ) -> AppContext {
    var journal = Journal(decodedFrom: now.day(startingAt: 4 * 3600).adding(days: -40))
    journal.apply(Record(id: "profile", at: moment(daysAgo: 39), entry: .profile(profile)))
    for (index, pain) in pains.enumerated() {
      guard let score = Score(pain.2) else { continue }
      let entry = PainEntry(side: pain.3, sites: [pain.1], pain: score)
      journal.apply(Record(id: "pain\(index)", at: moment(daysAgo: pain.0), entry: .pain(entry)))
    }
    return AppContext(
      journal: journal, now: now, localTime: .fixed(offset: 3600), glyphs: glyphs, keymap: Keymap())
  }

  static let someWeek: [(Int, BodySite, Int, Side)] = [
    (12, .region(.gerdy), 6, .left), (3, .region(.peripatellar), 3, .left),
    (2, .region(.medialJointLine), 5, .left), (1, .region(.patellarTendon), 7, .left),
    (1, .context(.hipGroin), 2, .left), (1, .region(.poplitealFossa), 2, .left),
    (1, .region(.gerdy), 9, .right), (0, .region(.medialJointLine), 4, .left),
  ]

  /// Presses keys as the shell would.
  @discardableResult
  static func press(_ keys: String..., on pane: inout BodyPane, in context: AppContext) -> [Request] {
    var requests: [Request] = []
    for name in keys {
      guard let key = KeyName.key(named: name) else {
        Issue.record("no key \(name)")
        continue
      }
      if let answer = pane.type(key, in: context) {
        requests += answer
      } else if let action = context.keymap.action(for: key, in: pane.scopes(in: context)) {
        requests += pane.perform(action, in: context)
      }
    }
    return requests
  }

  static func drawn(_ pane: BodyPane, _ width: Int, _ height: Int, _ context: AppContext) -> Buffer {
    var buffer = Buffer(Size(width: width, height: height))
    pane.draw(into: &buffer, in: Rect(buffer.size), focused: true, context: context)
    return buffer
  }

  static func report(_ requests: [Request]) -> SymptomReport? {
    for case .record(let drafts, _) in requests {
      for draft in drafts { if case .report(let report) = draft.entry { return report } }
    }
    return nil
  }
}
