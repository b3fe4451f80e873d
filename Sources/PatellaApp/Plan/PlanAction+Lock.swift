import KneeDomain

extension PlanAction {
  /// Whether it has to wait for a clinician's all-clear: every change while a notice takes the place of the list, and
  /// one that asks for more than the phase that holds while any notice stands.
  package func mustWait(under lock: PlanLock, in phase: Phase?) -> Bool {
    !lock.standing.isEmpty && (lock.replacesTheList || isStepForward(from: phase))
  }

  private func isStepForward(from phase: Phase?) -> Bool {
    let before = phase?.number ?? 1
    return switch self {
    case .start(let settings): (settings.phase?.number ?? 1) > before
    case .phase(let next, _): (next.number ?? 1) > before
    default: false
    }
  }
}
