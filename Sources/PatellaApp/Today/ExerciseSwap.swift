import KneeDomain

/// One exercise of a chain in the place of another.
struct ExerciseSwap: Hashable, Sendable {
  /// Which way along the chain.
  enum Way: Hashable, Sendable {
    case easier, harder
  }

  let from: String
  let to: String
  /// What it does, in one sentence.
  let sentence: String

  /// The nearest exercise of the chain that the program takes in the place of one; nil for none.
  init?(_ way: Way, of from: String, in program: ProgramBook) {
    for to in Self.chain(of: from, way) {
      let decision = program.decision(on: Self.change(from, to))
      guard let decision, decision.kind == .change else { continue }
      self.from = from
      self.to = to
      sentence = decision.sentence
      return
    }
    return nil
  }

  /// The change of the plan that makes it.
  var change: PlanChange { Self.change(from, to) }

  private static func change(_ from: String, _ to: String) -> PlanChange {
    func name(_ id: String) -> String { ExerciseLibrary.exercise(id)?.name.lowercased() ?? id }
    return PlanChange(
      change: "\(name(to)) in place of \(name(from))", reason: "your choice", action: .swap(from, with: to))
  }

  /// The exercises before or after one in its chain, the nearest first.
  private static func chain(of id: String, _ way: Way) -> [String] {
    let exercise = ExerciseLibrary.exercise(id)
    let named = (way == .easier ? exercise?.easier : exercise?.harder) ?? []
    var ids: [String] = named.compactMap { if case .exercise(let id) = $0 { id } else { nil } }
    for chain in ExerciseLibrary.chains {
      let steps = way == .harder ? chain.steps : chain.steps.reversed()
      guard let place = steps.firstIndex(of: id) else { continue }
      ids += steps[(place + 1)...].filter { !ids.contains($0) }
    }
    return ids
  }
}
