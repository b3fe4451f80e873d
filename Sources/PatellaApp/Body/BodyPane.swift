import KneeDomain
import KneeStore
import TerminalKit

/// The drawn knee, on which pain is logged, beside symptom entry with its live result.
package struct BodyPane: Pane {
  /// What has the focus.
  enum Mode: Hashable, Sendable {
    case map, places, symptoms, result
  }

  var mode = Mode.map
  /// The score that is being entered for the place under the cursor.
  var field: ScoreField?
  /// The report that is being filled in; it waits when one goes back to the map.
  var entry: SymptomEntry?
  /// The result that is being read.
  var result: ResultReading?
  var showsHeat = false
  /// Index into `unplaced`.
  var selectedPlace = 0
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

  /// Where everything stands in the rectangle that the focused pane has.
  func layout(in context: AppContext) -> BodyLayout {
    BodyLayout(self, in: context.frame, context: context)
  }

  package func scopes(in context: AppContext) -> [Scope] {
    switch mode {
    case .map: [.bodyMap]
    case .places: [.bodyPlaces]
    case .symptoms: entry?.asking == nil ? [.symptoms] : [.asking]
    case .result: [.result]
    }
  }

  package func prompt(in context: AppContext) -> String? {
    if field != nil { return ScoreField.prompt(context.glyphs) }
    guard mode == .symptoms, case .note = entry?.selectedRow else { return nil }
    let dot = context.glyphs == .ascii ? "|" : "·"
    return "type a note \(dot) Enter save the report \(dot) Shift-Tab step before \(dot) Esc back"
  }

  package func reasonDisabled(_ action: Action, in context: AppContext) -> String? {
    switch (mode, action) {
    case (_, .correctReport), (.map, .result), (.places, .result):
      return Reports(in: context).isEmpty ? "There is no symptom report yet." : nil
    case (.symptoms, .saveReport):
      return entry?.report.isEmpty == true ? "There is nothing in the report yet." : nil
    case (.symptoms, .open) where entry?.step == .note && entry?.asking == nil:
      return entry?.report.isEmpty == true ? "There is nothing in the report yet." : nil
    case (.symptoms, .result), (.symptoms, .askNext):
      return entry?.shownLevel == nil ? "First the safety check: it decides how soon to be seen." : nil
    case (.result, .saveReport):
      return result?.isDraft == true ? nil : "This report is saved."
    default:
      return nil
    }
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
    case .symptoms where entry?.asking != nil: performInAsking(action, in: context)
    case .symptoms: performInSymptoms(action, in: context)
    case .result: performInResult(action, in: context)
    }
  }
}
