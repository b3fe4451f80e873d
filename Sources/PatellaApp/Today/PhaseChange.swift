import KneeDomain
import KneeStore

extension Checklist {
  /// Why the question that opens phase 2 is not asked now; nil when it is.
  func reasonAgainstPhaseChange(in context: AppContext) -> String? {
    guard phase == .settle else { return nil }
    if let limit = lock.limits.first { return "Phase 2 waits: \(limit.plainName.lowercased())" }
    guard let morning = CheckInRecord(on: context.today, in: context.journal) else {
      return "First the check-in of this morning: \(context.key(.checkIn, in: [.today]))."
    }
    if morning.checkIn.pain.value > StarterProgram.highestPainForBuild {
      return "Phase 2 waits: this morning's pain is \(morning.checkIn.pain.value), more than 3."
    }
    if let swelling = morning.checkIn.swelling, swelling != .none {
      return "Phase 2 waits: there is new swelling this morning."
    }
    return nil
  }
}
