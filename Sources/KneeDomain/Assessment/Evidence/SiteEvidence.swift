import Glibc

/// Where each condition hurts (facts.md, section a and the **sites** of section b).
///
/// The shares say how often a person with the condition would point there. They are our own estimates: where
/// somebody points is the best single discriminator at home, but nobody has counted it for all conditions.
enum SiteEvidence {
  /// Share by place, and the share that may be anywhere.
  struct Sites: Sendable {
    let places: KeyValuePairs<Region, Double>
    let anywhere: Double

    init(_ places: KeyValuePairs<Region, Double>, anywhere: Double = 0.1) {
      self.places = places
      self.anywhere = anywhere
    }
  }

  static let source = "general clinical teaching; how often each place is named is our own estimate"

  static let table: KeyValuePairs<Condition, Sites> = [
    .pfp: Sites([
      .peripatellar: 4, .retropatellar: 4, .medialPatella: 1, .lateralPatella: 1.2, .patellaFront: 0.5,
      .inferiorPole: 0.2, .diffuse: 0.6,
    ]),
    .itbs: Sites([.lateralEpicondyle: 7, .gerdy: 1, .lateralJointLine: 0.8, .lcl: 0.5, .lateralPatella: 0.3]),
    .patellarTendinopathy: Sites([
      .inferiorPole: 5, .patellarTendon: 4, .hoffa: 0.4, .tibialTuberosity: 0.5, .peripatellar: 0.3,
    ]),
    .quadTendinopathy: Sites([.quadTendon: 7, .peripatellar: 0.7, .distalThigh: 0.7, .patellaFront: 0.4]),
    .pesAnserine: Sites([.pesAnserine: 6, .medialPlateau: 1.5, .medialJointLine: 0.6, .posteromedial: 0.5]),
    .prepatellarBursitis: Sites([.patellaFront: 8, .peripatellar: 0.7, .patellarTendon: 0.4]),
    .infrapatellarBursitis: Sites([
      .patellarTendon: 4, .tibialTuberosity: 3, .hoffa: 1, .patellaFront: 0.5, .inferiorPole: 0.5,
    ]),
    .hoffaImpingement: Sites([.hoffa: 5, .inferiorPole: 2, .peripatellar: 1.2, .patellarTendon: 1]),
    .chondromalacia: Sites([.retropatellar: 6, .peripatellar: 2, .medialPatella: 0.5, .lateralPatella: 0.5]),
    .medialPlica: Sites([.medialPatella: 5, .medialCondyle: 2, .peripatellar: 1.2, .medialJointLine: 0.4]),
    .medialMeniscusTear: Sites([
      .medialJointLine: 6, .posteromedial: 2, .deep: 1, .mcl: 0.5, .diffuse: 0.3, .medialPlateau: 0.3,
    ]),
    .lateralMeniscusTear: Sites([
      .lateralJointLine: 6, .posterolateral: 1.5, .deep: 1, .diffuse: 0.3, .lcl: 0.3,
    ]),
    .degenerativeMeniscus: Sites([
      .medialJointLine: 5, .posteromedial: 1.5, .lateralJointLine: 1, .deep: 0.7, .diffuse: 0.5,
    ]),
    .kneeOa: Sites([
      .medialJointLine: 3, .diffuse: 2.5, .retropatellar: 1, .lateralJointLine: 1, .peripatellar: 1,
      .deep: 0.7,
      .medialPlateau: 0.5,
    ]),
    .osgoodSchlatter: Sites([.tibialTuberosity: 8, .patellarTendon: 0.8]),
    .slj: Sites([.inferiorPole: 8, .patellarTendon: 0.8, .patellaFront: 0.4]),
    .popliteusTendinopathy: Sites([
      .posterolateral: 5, .lateralEpicondyle: 1, .lateralJointLine: 1.2, .poplitealFossa: 0.8, .lcl: 0.4,
    ]),
    .hamstringTendinopathy: Sites([
      .posterolateral: 3, .posteromedial: 4, .poplitealFossa: 1, .fibularHead: 0.4, .pesAnserine: 0.4,
    ]),
    .bakersCyst: Sites([.poplitealFossa: 7, .posteromedial: 1.5, .upperCalf: 1]),
    .proxTibfib: Sites([
      .fibularHead: 6, .lateralJointLine: 0.9, .lcl: 0.6, .posterolateral: 0.6, .gerdy: 0.5,
    ]),
    .nerveEntrapment: Sites(
      [.fibularHead: 4, .pesAnserine: 1.5, .medialPatella: 0.6, .medialPlateau: 0.6, .medialJointLine: 0.5],
      anywhere: 0.25),
    .poplitealEntrapment: Sites([.upperCalf: 5, .poplitealFossa: 3.5]),
    .muscleStrain: Sites([
      .upperCalf: 3, .distalThigh: 3, .posteromedial: 1.2, .posterolateral: 1.2, .poplitealFossa: 1,
      .quadTendon: 0.6,
    ]),
    .loadFlare: Sites([.diffuse: 4, .peripatellar: 1.5, .quadTendon: 0.4], anywhere: 0.4),
    .referredPain: Sites([.diffuse: 4, .distalThigh: 1.5, .deep: 1], anywhere: 0.5),
    .aclInjury: Sites([.deep: 5, .diffuse: 3, .lateralJointLine: 0.7, .poplitealFossa: 0.5], anywhere: 0.15),
    .pclInjury: Sites([.poplitealFossa: 4, .deep: 3, .diffuse: 1, .tibialTuberosity: 0.4]),
    .mclInjury: Sites([.mcl: 6, .medialJointLine: 2, .medialCondyle: 1.2, .medialPlateau: 0.3]),
    .lclPlcInjury: Sites([
      .lcl: 4, .posterolateral: 3, .fibularHead: 1.2, .lateralJointLine: 0.8, .lateralEpicondyle: 0.6,
    ]),
    .patellarDislocation: Sites([
      .medialPatella: 4, .lateralPatella: 1.5, .peripatellar: 2, .diffuse: 1.5, .medialCondyle: 0.6,
      .patellaFront: 0.4,
    ]),
    .patellarInstability: Sites(
      [
        .medialPatella: 3, .lateralPatella: 2.5, .peripatellar: 2.5, .retropatellar: 1,
      ], anywhere: 0.2),
    .boneStressKnee: Sites([
      .medialPlateau: 4, .pesAnserine: 1, .gerdy: 0.8, .medialCondyle: 1.2, .distalThigh: 1.5,
      .patellaFront: 0.8,
      .fibularHead: 1, .medialJointLine: 0.7, .diffuse: 0.6, .deep: 0.4,
    ]),
    .boneStressHip: Sites([.distalThigh: 1.5, .diffuse: 1.5, .deep: 1], anywhere: 0.4),
    .sifk: Sites([.medialCondyle: 4, .medialPlateau: 2, .medialJointLine: 2.5, .deep: 0.5]),
    .ocd: Sites([
      .medialCondyle: 4, .deep: 2.5, .medialJointLine: 0.8, .diffuse: 1.5, .lateralJointLine: 0.4,
      .peripatellar: 0.7,
    ]),
    .crystalInflammatory: Sites([.diffuse: 6, .deep: 1], anywhere: 0.25),
    .fracture: Sites(
      [
        .patellaFront: 3, .diffuse: 1.5, .fibularHead: 0.8, .medialPlateau: 1, .gerdy: 0.8,
        .tibialTuberosity: 0.8,
        .inferiorPole: 0.8, .distalThigh: 0.8,
      ], anywhere: 0.2),
    .kneeDislocation: Sites([.diffuse: 6, .deep: 1, .poplitealFossa: 1], anywhere: 0.25),
    .compartmentSyndrome: Sites([.upperCalf: 5, .diffuse: 1], anywhere: 0.25),
    .septicArthritis: Sites([.diffuse: 6, .deep: 1], anywhere: 0.25),
    .dvt: Sites([.upperCalf: 5, .poplitealFossa: 4]),
    .extensorRupture: Sites([
      .quadTendon: 4, .patellarTendon: 3, .patellaFront: 1, .inferiorPole: 1, .peripatellar: 0.7,
    ]),
    .lockedKnee: Sites([.deep: 3, .medialJointLine: 3, .lateralJointLine: 1.5, .diffuse: 1], anywhere: 0.15),
    .tumour: Sites([.distalThigh: 3, .medialPlateau: 1.5, .diffuse: 2, .deep: 0.7], anywhere: 0.4),
    .paediatricHip: Sites([.diffuse: 4, .distalThigh: 3, .deep: 1], anywhere: 0.3),
    .caudaEquina: Sites([.diffuse: 3], anywhere: 0.6),
  ]

  /// Of what is felt at a place, this part is pointed out at a place beside it.
  private static let spill = 0.15

  /// Per condition the share of each place.
  static let shares: [[Double]] = {
    let uniform = 1 / Double(Region.allCases.count)
    var shares = Array(
      repeating: Array(repeating: uniform, count: Region.allCases.count), count: Condition.allCases.count)
    for (condition, sites) in table {
      let total = sites.places.reduce(0) { $0 + $1.value }
      var row = Array(repeating: uniform * sites.anywhere, count: Region.allCases.count)
      for (region, share) in sites.places {
        let part = share / total * (1 - sites.anywhere)
        let beside = neighbors[region] ?? []
        row[region.index] += beside.isEmpty ? part : part * (1 - spill)
        for other in beside { row[other.index] += part * spill / Double(beside.count) }
      }
      shares[condition.index] = row
    }
    return shares
  }()

  /// Pointing at a place counts its share against the average share. "It does not hurt there" counts only for the
  /// conditions that mostly hurt there.
  static let clues: [Clue] = Region.allCases.map { region in
    let average = shares.reduce(0) { $0 + $1[region.index] } / Double(shares.count)
    return Clue(
      Sign(region),
      said: shares.enumerated().map { condition, row in
        Verdict(condition: condition, weight: min(max(log(row[region.index] / average), -2.5), 2.5))
      },
      denied: shares.enumerated().filter { $0.element[region.index] > 0.2 }.map { condition, row in
        Verdict(condition: condition, weight: log(1 - row[region.index]))
      },
      source: source)
  }

  private static let neighbors: [Region: [Region]] = {
    var beside: [Region: Set<Region>] = [:]
    for view in KneeView.allCases {
      for (region, row) in RegionNeighbors.table(of: view) {
        for other in [row.left, row.right, row.up, row.down].compactMap(\.self) {
          beside[region, default: []].insert(other)
        }
      }
    }
    return beside.mapValues { beside in Region.allCases.filter(beside.contains) }
  }()
}

extension Region {
  /// Its place among all regions.
  var index: Int { Region.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
