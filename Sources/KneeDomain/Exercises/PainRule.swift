/// How much pain an exercise may cause (facts.md, section e: PR-A, PR-5, PR-B, PR-0).
///
/// Tested in people with kneecap and Achilles pain (Silbernagel, American Journal of Sports Medicine, 2007; Esculier,
/// British Journal of Sports Medicine, 2018); for the rest an extension.
public enum PainRule: Hashable, Sendable, CaseIterable {
  /// Up to 3 during it, back to where it was the next morning.
  case standard
  /// Up to 5 for a tendon or arthritis, settled the next morning; as `standard` for everything else.
  case tendon
  /// Up to 2, settled within the hour.
  case running
  /// None at all.
  case painless

  /// The highest pain during it that still counts as going well, 0 to 10.
  public var highest: Int {
    switch self {
    case .standard: 3
    case .tendon: 5
    case .running: 2
    case .painless: 0
    }
  }

  /// The rule in one sentence.
  public var text: String {
    switch self {
    case .standard: "Pain up to 3 is all right if the knee is back to where it was the next morning."
    case .tendon:
      "For a tendon or arthritis pain up to 5 is all right if it has settled the next morning; otherwise up to 3."
    case .running: "Pain up to 2 is all right if it has settled within the hour."
    case .painless: "No pain at all."
    }
  }
}
