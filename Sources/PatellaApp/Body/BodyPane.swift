import KneeDomain
import KneeStore
import TerminalKit

/// The drawn knee, on which pain is logged, beside symptom entry with its live advice.
package struct BodyPane: Pane {
  /// What has the focus.
  enum Mode: Hashable, Sendable {
    case map, places, symptoms
  }

  var mode = Mode.map
  /// The score that is being entered for the place under the cursor.
  var field: ScoreField?
  /// The report that is being filled in; it waits when one goes back to the map.
  var entry: SymptomEntry?
  private(set) var showsHeat = false
  /// Index into `unplaced`.
  private(set) var selectedPlace = 0
  /// Nil until the cursor was moved; then it no longer follows the profile.
  var moved: KneeCursor?

  package init() {}

  /// Places that are not on the drawing.
  static let unplaced: [BodySite] =
    [Region.deep, .diffuse].map(BodySite.region) + ContextSite.allCases.map(BodySite.context)

  func cursor(in context: AppContext) -> KneeCursor {
    moved ?? KneeCursor(side: context.side == .left ? .left : .right)
  }

  /// The place that a score would be for.
  func site(in context: AppContext) -> BodySite {
    mode == .places ? Self.unplaced[selectedPlace] : .region(cursor(in: context).region)
  }

  package func scopes(in context: AppContext) -> [Scope] {
    switch mode {
    case .map: [.bodyMap]
    case .places: [.bodyPlaces]
    case .symptoms: [.symptoms]
    }
  }

  package func prompt(in context: AppContext) -> String? {
    if field != nil { return ScoreField.prompt(context.glyphs) }
    guard mode == .symptoms, case .note = entry?.selectedRow else { return nil }
    let dot = context.glyphs == .ascii ? "|" : "·"
    return "type a note \(dot) Enter save the report \(dot) Shift-Tab step before \(dot) Esc back"
  }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    if action == .correctReport, Self.lastReport(in: context) == nil {
      return "There is no symptom report yet."
    }
    guard mode == .symptoms, action == .saveReport || action == .open, let entry else { return nil }
    guard action == .saveReport || entry.step == .note else { return nil }
    return entry.report.isEmpty ? "There is nothing in the report yet." : nil
  }

  package mutating func type(_ key: Key, in context: AppContext) -> [Request]? {
    if var typing = field {
      switch typing.type(key) {
      case .editing: field = typing
      case .cancelled: field = nil
      case .entered(let score):
        field = nil
        return record(score, in: context)
      case .passed:
        field = nil
        return nil
      }
      return []
    }
    guard mode == .symptoms, var entry else { return nil }
    guard entry.type(key) else { return nil }
    self.entry = entry
    return []
  }

  package mutating func paste(_ text: String, in context: AppContext) -> Bool {
    guard mode == .symptoms, var entry, entry.paste(text) else { return false }
    self.entry = entry
    return true
  }

  package mutating func perform(_ action: Action, in context: AppContext) -> [Request] {
    switch mode {
    case .map: performOnMap(action, in: context)
    case .places: performInPlaces(action, in: context)
    case .symptoms: performInSymptoms(action, in: context)
    }
  }

  /// Opens the report at a question of the safety check or at its beginning.
  package mutating func openSymptoms(in context: AppContext) {
    mode = .symptoms
    if entry == nil {
      entry = SymptomEntry(BodyPane.knownReport(in: context, side: cursor(in: context).side))
    }
  }

  /// Opens the last saved report, to be saved again under its name.
  private mutating func openLastReport(in context: AppContext) {
    guard let last = Self.lastReport(in: context), case .report(let report) = last.entry else { return }
    mode = .symptoms
    entry = SymptomEntry(report, correcting: last)
  }

  static func lastReport(in context: AppContext) -> Record? {
    context.journal.records.last { record in
      if case .report = record.entry { true } else { false }
    }
  }

  private mutating func performOnMap(_ action: Action, in context: AppContext) -> [Request] {
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
    case .symptoms: openSymptoms(in: context)
    case .correctReport: openLastReport(in: context)
    case .heatMap: showsHeat.toggle()
    default: return []
    }
    moved = cursor
    return []
  }

  private mutating func performInPlaces(_ action: Action, in context: AppContext) -> [Request] {
    let last = Self.unplaced.count - 1
    switch action {
    case .moveUp: selectedPlace = max(0, selectedPlace - 1)
    case .moveDown: selectedPlace = min(last, selectedPlace + 1)
    case .moveStart, .pageUp: selectedPlace = 0
    case .moveEnd, .pageDown: selectedPlace = last
    case .open, .tick: field = ScoreField()
    case .switchSide: moved = cursor(in: context).onOtherKnee
    case .symptoms: openSymptoms(in: context)
    case .correctReport: openLastReport(in: context)
    case .back, .placesList, .nextView: mode = .map
    default: break
    }
    return []
  }

  private mutating func performInSymptoms(_ action: Action, in context: AppContext) -> [Request] {
    guard var entry else {
      mode = .map
      return []
    }
    var requests: [Request] = []
    switch action {
    case .moveUp: entry.move(-1)
    case .moveDown: entry.move(1)
    case .pageUp: entry.move(-8)
    case .pageDown: entry.move(8)
    case .moveStart: entry.moveToStart()
    case .moveEnd: entry.moveToEnd()
    case .tick: entry.tick()
    case .dontKnow: entry.answerDontKnow()
    case .noneOfThese:
      let step = entry.step
      let count = entry.answerNone()
      if count > 0 {
        let what = step == .safety ? "questions" : "of these"
        requests.append(.say("\(step.title): answered no to \(count) \(what)."))
      }
    case .saveReport: return save(entry, in: context)
    case .open, .nextField:
      guard let next = entry.step.next else { return action == .open ? save(entry, in: context) : [] }
      entry.go(to: next)
    case .previousField: if let previous = entry.step.previous { entry.go(to: previous) }
    case .back:
      if let previous = entry.step.previous { entry.go(to: previous) } else { mode = .map }
    default: break
    }
    self.entry = entry
    follow(entry, in: context)
    return requests
  }

  /// The cursor of the map stands on the place that the list names.
  private mutating func follow(_ entry: SymptomEntry, in context: AppContext) {
    guard case .sign(let sign) = entry.selectedRow, let region = Region(rawValue: sign.token),
      sign.key == .regions
    else { return }
    var cursor = cursor(in: context)
    if cursor.place(on: region) { moved = cursor }
  }

  private mutating func record(_ score: Score, in context: AppContext) -> [Request] {
    let cursor = cursor(in: context)
    let site = site(in: context)
    if mode == .map { moved = cursor }
    let pain = PainEntry(side: cursor.side.side, sites: [site], pain: score)
    return [
      .record([Draft(at: context.now, entry: .pain(pain))], name: "pain \(score.value), \(site.plainName)")
    ]
  }

  private mutating func save(_ entry: SymptomEntry, in context: AppContext) -> [Request] {
    self.entry = nil
    mode = .map
    let note = entry.note.text.isEmpty ? nil : entry.note.text
    let draft =
      if let old = entry.corrects {
        Draft(id: old.id, at: old.at, dayOnly: old.dayOnly, note: note, entry: .report(entry.report))
      } else {
        Draft(at: context.now, note: note, entry: .report(entry.report))
      }
    return [.record([draft], name: entry.corrects == nil ? "symptom report" : "corrected symptom report")]
  }

  private static func view(after view: KneeView) -> KneeView {
    let views = KneeView.allCases
    return views[((views.firstIndex(of: view) ?? 0) + 1) % views.count]
  }

  /// What is known before anything is asked: the person, the knee, since when, and where it hurt today.
  static func knownReport(in context: AppContext, side: KneeSide) -> SymptomReport {
    var report = SymptomReport(profile: context.profile, on: context.today)
    report.side = side.side
    if let since = context.profile?.since, since <= context.today {
      report.durationDays = context.today.number - since.number
    }
    for mark in PainMarks(in: context, days: 1).marks where mark.entry.side == side.side {
      for site in mark.entry.sites {
        switch site {
        case .region(let region): report.regions.insert(region)
        case .context(let place): report.contextSites.insert(place)
        }
      }
    }
    return report
  }
}

extension SymptomReport {
  /// Whether it says nothing at all of how the knee is.
  var isEmpty: Bool {
    var bare = SymptomReport()
    bare.age = age
    bare.sex = sex
    bare.side = side
    bare.durationDays = durationDays
    return bare == self
  }
}
