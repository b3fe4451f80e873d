/// A scale that follows the knee (facts.md, section i).
///
/// The questions of most belong to their authors: only their totals are entered. Two are plain ideas that the program
/// asks in its own words.
///
///     OutcomeMeasure.measure("akps")?.reading(from: 70, to: 83)  // .better
public struct OutcomeMeasure: Hashable, Sendable, Identifiable {
  /// How its value comes into the journal.
  public enum Entering: Hashable, Sendable {
    /// Asked in the program's own words.
    case asked(String)
    /// Filled in elsewhere; the total is entered.
    case total
  }

  /// What a change means.
  public enum Reading: Hashable, Sendable {
    case better
    case worse
    /// Less than people notice.
    case tooSmallToTell
    /// No figure says how much counts.
    case unknown
  }

  /// The word in files.
  public let id: String
  /// The name it is shown under.
  public let name: String
  /// What a total can be.
  public let range: ClosedRange<Double>
  /// Whether a higher total is the better one.
  public let moreIsBetter: Bool
  /// The smallest change that people notice, in points; nil where no figure is known.
  public let importantChange: Double?
  /// The same as part of where it began; whichever of the two is smaller counts.
  public let importantShare: Double?
  /// How its value comes into the journal.
  public let entering: Entering
  /// What the figures rest on.
  public let source: String

  init(
    _ id: String, _ name: String, _ range: ClosedRange<Double>, moreIsBetter: Bool = true, change: Double?,
    share: Double? = nil, entering: Entering = .total, source: String
  ) {
    self.id = id
    self.name = name
    self.range = range
    self.moreIsBetter = moreIsBetter
    importantChange = change
    importantShare = share
    self.entering = entering
    self.source = source
  }

  /// How much a total must change from where it began to be more than people fail to notice; nil where no figure is known.
  public func importantChange(from before: Double) -> Double? {
    importantChange.map { change in
      // Less than a whole point is never a change, however little there was to begin with.
      importantShare.map { min(change, max(1, $0 * abs(before))) } ?? change
    }
  }

  /// What the step from one total to another means.
  public func reading(from before: Double, to after: Double) -> Reading {
    guard let needed = importantChange(from: before) else { return .unknown }
    let difference = moreIsBetter ? after - before : before - after
    if difference >= needed { return .better }
    return difference <= -needed ? .worse : .tooSmallToTell
  }

  /// The measure of an id; nil for an unknown one.
  public static func measure(_ id: String) -> OutcomeMeasure? {
    all.first { $0.id == id }
  }

  /// Every measure.
  public static let all: [OutcomeMeasure] = [
    OutcomeMeasure(
      "nprs", "Pain, 0 to 10 (NPRS)", 0...10, moreIsBetter: false, change: 2, share: 0.3,
      entering: .asked("How strong was the pain on average over the last week, 0 none to 10 the worst?"),
      source: "Farrar, Pain, 2001: 2 points or 30 percent"),
    OutcomeMeasure(
      "psfs", "Your own tasks (PSFS)", 0...10, change: 2,
      entering: .asked(
        "How well does each thing that you chose go today, 0 not at all to 10 as before? The mean counts."),
      source:
        "Abbott, Journal of Orthopaedic & Sports Physical Therapy, 2014: 1.3 small, 2.3 medium, 2.7 large"),
    OutcomeMeasure(
      "akps", "Kneecap scale (Kujala, AKPS)", 0...100, change: 10,
      source: "Crossley, Archives of Physical Medicine and Rehabilitation, 2004"),
    OutcomeMeasure("koos_pf", "KOOS-PF", 0...100, change: 16.4, source: "Crossley, 2018"),
    OutcomeMeasure("koos_pain", "KOOS, pain", 0...100, change: 10, source: koos),
    OutcomeMeasure("koos_symptoms", "KOOS, symptoms", 0...100, change: 10, source: koos),
    OutcomeMeasure("koos_adl", "KOOS, daily life", 0...100, change: 10, source: koos),
    OutcomeMeasure("koos_sport", "KOOS, sport", 0...100, change: 10, source: koos),
    OutcomeMeasure("koos_qol", "KOOS, quality of life", 0...100, change: 10, source: koos),
    OutcomeMeasure("koos_12", "KOOS-12", 0...100, change: nil, source: "no figure known here"),
    OutcomeMeasure("koos_ps", "KOOS-PS", 0...100, change: nil, source: "no figure known here"),
    OutcomeMeasure(
      "visa_p", "Tendon scale (VISA-P)", 0...100, change: 13,
      source: "Hernandez-Sanchez, British Journal of Sports Medicine, 2014: 13 points or 15 to 27 percent"),
    OutcomeMeasure(
      "lefs", "Leg function (LEFS)", 0...80, change: 9,
      source:
        "Binkley, Physical Therapy, 1999; Abbott, Journal of Orthopaedic & Sports Physical Therapy, 2014: 9 to 16"
    ),
    OutcomeMeasure(
      "uwri", "Runner's index (UWRI)", 0...36, change: 5, source: "Nelson, 2020: 5 to 8 points"),
    OutcomeMeasure(
      "ostrc", "Overuse questionnaire (OSTRC-O2)", 0...100, moreIsBetter: false, change: nil,
      source: "Clarsen, British Journal of Sports Medicine, 2020: followed, no fixed figure"),
    OutcomeMeasure("kos_adls", "Daily life scale (KOS-ADLS)", 0...100, change: 7.1, source: "Piva, 2009"),
    OutcomeMeasure(
      "groc", "Overall change (GROC)", -7...7, change: 3,
      entering: .asked(
        "Compared with the beginning, how is the knee, -7 very much worse to 7 very much better?"),
      source: "Jaeschke, 1989; Kamper, 2009: 3 small, 5 large; it is itself a change and is read from 0"),
  ]

  private static let koos =
    "8 to 10 points are often quoted; 12.5 to 17.5 in 146 people with arthritis (Mostafaee, 2021)"
}
