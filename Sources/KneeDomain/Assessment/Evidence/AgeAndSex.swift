import Glibc

/// How age and sex multiply the base rates (facts.md, section c8; our own, on general clinical teaching).
enum AgeAndSex {
  /// The last age of each band of `byAge`.
  static let bands = [9, 15, 19, 39, 54, 69, 120]

  /// Multipliers for up to 9, 10–15, 16–19, 20–39, 40–54, 55–69, 70 and more; 1 where nothing is named.
  static let byAge: KeyValuePairs<Condition, [Double]> = [
    .pfp: [0.4, 1.2, 1.4, 1.2, 0.9, 0.5, 0.3],
    .itbs: [0.1, 0.4, 0.8, 1.2, 1.1, 0.6, 0.3],
    .patellarTendinopathy: [0.1, 0.4, 1.2, 1.2, 0.8, 0.4, 0.2],
    .quadTendinopathy: [0.1, 0.3, 0.6, 0.8, 1.5, 1.5, 1],
    .pesAnserine: [0.1, 0.3, 0.5, 0.7, 1.4, 1.6, 1.4],
    .hoffaImpingement: [0.4, 0.8, 1.2, 1.2, 0.9, 0.7, 0.5],
    .chondromalacia: [0.1, 0.6, 1.2, 1.2, 1.1, 0.8, 0.4],
    .medialPlica: [0.4, 1.2, 1.4, 1.2, 0.8, 0.5, 0.3],
    .medialMeniscusTear: [0.1, 0.5, 1, 1.2, 1.1, 0.7, 0.5],
    .lateralMeniscusTear: [0.5, 0.7, 1.1, 1.2, 1, 0.7, 0.5],
    .degenerativeMeniscus: [0.02, 0.02, 0.02, 0.15, 1.5, 2.2, 2],
    .kneeOa: [0.02, 0.02, 0.02, 0.1, 1.3, 3, 4],
    .osgoodSchlatter: [0.7, 6, 1.2, 0.05, 0.02, 0.02, 0.02],
    .slj: [1.5, 6, 0.5, 0.02, 0.02, 0.02, 0.02],
    .patellarInstability: [1, 1.8, 1.8, 1, 0.4, 0.2, 0.2],
    .patellarDislocation: [0.7, 2, 2.5, 1.2, 0.5, 0.3, 0.3],
    .ocd: [1, 4, 3, 0.7, 0.3, 0.1, 0.1],
    .sifk: [0.02, 0.02, 0.02, 0.1, 0.7, 3, 4],
    .bakersCyst: [0.5, 0.4, 0.4, 0.7, 1.3, 1.8, 2],
    .crystalInflammatory: [0.4, 0.5, 0.5, 0.7, 1.2, 2, 2.5],
    .aclInjury: [0.1, 0.7, 1.6, 1.4, 0.7, 0.3, 0.2],
    .extensorRupture: [0.05, 0.15, 0.5, 0.8, 1.5, 1.8, 1.5],
    .paediatricHip: [4, 8, 1, 0.02, 0.02, 0.02, 0.02],
    .fracture: [1, 1.2, 1, 0.8, 1, 1.8, 2.5],
    .septicArthritis: [1.5, 1, 0.8, 0.8, 1, 1.6, 2.2],
    .tumour: [1, 2.5, 2.5, 1, 0.7, 1.3, 1.3],
    .dvt: [0.05, 0.2, 0.5, 0.9, 1.1, 1.5, 1.8],
    .poplitealEntrapment: [0.2, 0.7, 1.5, 1.4, 0.7, 0.4, 0.3],
    .muscleStrain: [0.2, 0.5, 1, 1.1, 1.3, 1, 0.8],
    .loadFlare: [0.7, 0.8, 1, 1.1, 1, 0.8, 0.7],
    .hamstringTendinopathy: [0.1, 0.3, 0.8, 1.1, 1.2, 1, 0.7],
    .popliteusTendinopathy: [0.2, 0.4, 1, 1.2, 1.1, 0.8, 0.5],
    .boneStressHip: [0.1, 0.4, 1.2, 1.2, 1, 1, 0.8],
    .nerveEntrapment: [0.3, 0.6, 1, 1, 1, 1, 1],
    .referredPain: [0.3, 0.4, 0.6, 0.9, 1.2, 1.4, 1.4],
    .caudaEquina: [0.1, 0.3, 0.6, 1.2, 1.2, 1, 1],
    .proxTibfib: [0.6, 1.2, 1.4, 1.1, 0.9, 0.6, 0.5],
    .prepatellarBursitis: [0.5, 0.8, 0.9, 1, 1.2, 1.2, 1],
  ]

  /// Multipliers for women and for men; 1 where nothing is named.
  static let bySex: KeyValuePairs<Condition, (female: Double, male: Double)> = [
    .pfp: (1.4, 0.7), .chondromalacia: (1.3, 0.8), .patellarTendinopathy: (0.7, 1.3), .sifk: (1.5, 0.6),
    .pesAnserine: (1.4, 0.7), .aclInjury: (1.2, 0.9), .extensorRupture: (0.4, 1.4),
    .boneStressHip: (1.5, 0.6),
    .boneStressKnee: (1.2, 0.9), .crystalInflammatory: (0.8, 1.2), .patellarInstability: (1.3, 0.8),
    .patellarDislocation: (1.2, 0.9), .osgoodSchlatter: (0.8, 1.2), .slj: (0.8, 1.2), .ocd: (0.7, 1.3),
    .kneeOa: (1.2, 0.9), .quadTendinopathy: (0.8, 1.2), .hoffaImpingement: (1.2, 0.9),
    .paediatricHip: (0.8, 1.2),
    .degenerativeMeniscus: (0.9, 1.1), .poplitealEntrapment: (0.8, 1.2), .prepatellarBursitis: (0.7, 1.2),
  ]

  static let source = "general clinical teaching, multiplier our own choice"

  /// By condition, in natural-log units.
  static func weights(age: Int) -> [Double] {
    ageWeights[bands.firstIndex { age <= $0 } ?? bands.count - 1]
  }

  /// By condition, in natural-log units.
  static func weights(_ sex: Sex) -> [Double] {
    sex == .female ? femaleWeights : maleWeights
  }

  private static let ageWeights: [[Double]] = bands.indices.map { band in
    laidOut(byAge.map { ($0.key, $0.value[band]) })
  }
  private static let femaleWeights = laidOut(bySex.map { ($0.key, $0.value.female) })
  private static let maleWeights = laidOut(bySex.map { ($0.key, $0.value.male) })

  private static func laidOut(_ multipliers: [(Condition, Double)]) -> [Double] {
    var weights = [Double](repeating: 0, count: Condition.allCases.count)
    for (condition, multiplier) in multipliers { weights[condition.index] = log(multiplier) }
    return weights
  }
}
