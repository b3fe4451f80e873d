/// How long it has lasted (the **course** of section b).
enum DurationEvidence {
  struct Line: Sendable {
    let days: ClosedRange<Int>
    let verdicts: [Verdict]
  }

  static let source = String.teaching

  static let lines: [Line] = [
    Line(
      days: 0...7,
      verdicts: Verdict.all([.moderate: [.loadFlare]], sign: 1)
        + Verdict.all(
          [
            .weak: [
              .kneeOa, .chondromalacia, .patellarTendinopathy, .quadTendinopathy, .tumour, .ocd,
              .poplitealEntrapment,
            ]
          ], sign: -1)),
    Line(
      days: 8...42,
      verdicts: Verdict.all(
        [.moderate: [.loadFlare], .weak: [.compartmentSyndrome, .septicArthritis]], sign: -1)),
    Line(
      days: 43...Int.max,
      verdicts: Verdict.all(
        [
          .strong: [
            .loadFlare, .septicArthritis, .dvt, .compartmentSyndrome, .kneeDislocation, .caudaEquina,
          ],
          .moderate: [
            .fracture, .muscleStrain, .extensorRupture, .lockedKnee, .patellarDislocation, .sifk,
            .boneStressHip,
          ],
          .weak: [.boneStressKnee, .popliteusTendinopathy],
        ], sign: -1)),
  ]
}
