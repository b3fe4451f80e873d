/// How long it has lasted (the **course** of section b): what is over by then, and what takes longer to come.
enum DurationEvidence {
  static let lines: [(days: ClosedRange<Int>, verdicts: [Verdict])] = [
    (
      0...7,
      Verdict.all(
        [.moderate: [.loadFlare]],
        against: [
          .weak: [
            .kneeOa, .chondromalacia, .patellarTendinopathy, .quadTendinopathy, .tumour, .ocd,
            .poplitealEntrapment,
          ]
        ])
    ),
    (
      8...42,
      Verdict.all([:], against: [.moderate: [.loadFlare], .weak: [.compartmentSyndrome, .septicArthritis]])
    ),
    (
      181...Int.max,
      Verdict.all([:], against: [.moderate: .boneStress, .weak: [.tumour]])
    ),
    (
      43...Int.max,
      Verdict.all(
        [:],
        against: [
          .strong: [
            .loadFlare, .septicArthritis, .dvt, .compartmentSyndrome, .kneeDislocation, .caudaEquina,
          ],
          .moderate: [
            .fracture, .muscleStrain, .extensorRupture, .lockedKnee, .patellarDislocation, .sifk,
            .boneStressHip,
          ],
          .weak: [.boneStressKnee, .popliteusTendinopathy],
        ])
    ),
  ]

  /// By condition, in natural-log units.
  static func weights(days: Int) -> [Double] {
    var weights = [Double](repeating: 0, count: Condition.allCases.count)
    for line in lines where line.days.contains(days) {
      for verdict in line.verdicts { weights[verdict.condition] += verdict.weight }
    }
    return weights
  }
}
