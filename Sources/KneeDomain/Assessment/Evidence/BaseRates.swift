import Glibc

/// How common each condition is among runners who come with a sore knee, per thousand.
///
/// Orders of magnitude (facts.md, section c8): patellofemoral pain 20 to 25%, iliotibial band about 10%, patellar
/// tendon about 5%, meniscus about 5%, bone stress 1 to 2%; the others are our own estimate. The weights of the
/// answers are coarse and smaller than the truth, so the base rates count by their square root: else a rare picture
/// that fits in everything could never outweigh a common one that fits in nothing.
enum BaseRates {
  static let source = "Esculier, British Journal of Sports Medicine, 2018; rare ones are our own estimate"

  static let perThousand: KeyValuePairs<Condition, Double> = [
    .pfp: 225, .itbs: 100, .patellarTendinopathy: 50, .medialMeniscusTear: 30, .lateralMeniscusTear: 20,
    .degenerativeMeniscus: 30, .kneeOa: 40, .loadFlare: 30, .chondromalacia: 25, .pesAnserine: 25,
    .quadTendinopathy: 20, .hoffaImpingement: 20, .medialPlica: 20, .hamstringTendinopathy: 20,
    .muscleStrain: 25, .referredPain: 20, .popliteusTendinopathy: 15, .boneStressKnee: 15, .bakersCyst: 15,
    .osgoodSchlatter: 15, .slj: 8, .prepatellarBursitis: 15, .infrapatellarBursitis: 10, .proxTibfib: 10,
    .nerveEntrapment: 8, .poplitealEntrapment: 6, .aclInjury: 20, .mclInjury: 20, .pclInjury: 6,
    .lclPlcInjury: 6, .patellarDislocation: 8, .patellarInstability: 12, .boneStressHip: 5, .sifk: 5, .ocd: 6,
    .crystalInflammatory: 8, .fracture: 8, .lockedKnee: 4, .extensorRupture: 4, .dvt: 4, .septicArthritis: 2,
    .tumour: 2, .paediatricHip: 3, .kneeDislocation: 1, .compartmentSyndrome: 1, .caudaEquina: 1,
  ]

  /// Natural-log units, 0 for the most common.
  static let weights: [Double] = {
    var rates = Array(repeating: 1.0, count: Condition.allCases.count)
    for (condition, rate) in perThousand { rates[condition.index] = rate }
    let highest = rates.max() ?? 1
    return rates.map { log($0 / highest) / 2 }
  }()
}

extension Condition {
  /// Its place among all conditions.
  var index: Int { Condition.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
