/// The way of the arrow keys between the regions of a view, as written for a right knee.
///
/// The shapes do not fit a grid, so the table is written by hand. Each row names what lies to the left, to the
/// right, above and below; nil where the figure ends.
struct RegionNeighbors: Sendable {
  let left: Region?
  let right: Region?
  let up: Region?
  let down: Region?

  private init(_ left: Region?, _ right: Region?, _ up: Region?, _ down: Region?) {
    self.left = left
    self.right = right
    self.up = up
    self.down = down
  }

  static func table(of view: KneeView) -> [Region: RegionNeighbors] {
    switch view {
    case .front: front
    case .back: back
    case .inner: inner
    case .outer: outer
    }
  }

  private static let front: [Region: RegionNeighbors] = [
    .distalThigh: .init(nil, nil, nil, .quadTendon),
    .quadTendon: .init(.lateralEpicondyle, .medialCondyle, .distalThigh, .peripatellar),
    .peripatellar: .init(.lateralEpicondyle, .medialCondyle, .quadTendon, .patellaFront),
    .patellaFront: .init(.lateralPatella, .medialPatella, .peripatellar, .retropatellar),
    .retropatellar: .init(.lateralPatella, .medialPatella, .patellaFront, .inferiorPole),
    .lateralPatella: .init(.lateralEpicondyle, .patellaFront, .peripatellar, .lateralJointLine),
    .medialPatella: .init(.patellaFront, .medialCondyle, .peripatellar, .medialJointLine),
    .inferiorPole: .init(.lateralEpicondyle, .medialCondyle, .retropatellar, .patellarTendon),
    .hoffa: .init(.lateralJointLine, .medialJointLine, .inferiorPole, .patellarTendon),
    .patellarTendon: .init(.hoffa, .hoffa, .inferiorPole, .tibialTuberosity),
    .tibialTuberosity: .init(.gerdy, .pesAnserine, .patellarTendon, nil),
    .lateralEpicondyle: .init(nil, .lateralPatella, .distalThigh, .lcl),
    .lcl: .init(nil, .lateralJointLine, .lateralEpicondyle, .fibularHead),
    .lateralJointLine: .init(.lcl, .hoffa, .lateralEpicondyle, .gerdy),
    .gerdy: .init(.fibularHead, .patellarTendon, .lateralJointLine, .tibialTuberosity),
    .fibularHead: .init(nil, .gerdy, .lcl, nil),
    .medialCondyle: .init(.medialPatella, nil, .distalThigh, .mcl),
    .mcl: .init(.medialJointLine, nil, .medialCondyle, .pesAnserine),
    .medialJointLine: .init(.hoffa, .mcl, .medialCondyle, .medialPlateau),
    .medialPlateau: .init(.patellarTendon, .mcl, .medialJointLine, .pesAnserine),
    .pesAnserine: .init(.tibialTuberosity, nil, .medialPlateau, nil),
  ]

  private static let back: [Region: RegionNeighbors] = [
    .distalThigh: .init(nil, nil, nil, .poplitealFossa),
    .medialCondyle: .init(nil, .poplitealFossa, .distalThigh, .posteromedial),
    .poplitealFossa: .init(.posteromedial, .posterolateral, .distalThigh, .upperCalf),
    .lateralEpicondyle: .init(.poplitealFossa, nil, .distalThigh, .posterolateral),
    .mcl: .init(nil, .posteromedial, .medialCondyle, .medialPlateau),
    .posteromedial: .init(.mcl, .poplitealFossa, .medialCondyle, .medialPlateau),
    .posterolateral: .init(.poplitealFossa, .lcl, .lateralEpicondyle, .fibularHead),
    .lcl: .init(.posterolateral, nil, .lateralEpicondyle, .fibularHead),
    .medialPlateau: .init(nil, .upperCalf, .posteromedial, .upperCalf),
    .fibularHead: .init(.upperCalf, nil, .lcl, .upperCalf),
    .upperCalf: .init(.medialPlateau, .fibularHead, .poplitealFossa, nil),
  ]

  private static let inner: [Region: RegionNeighbors] = [
    .distalThigh: .init(.quadTendon, nil, nil, .medialCondyle),
    .quadTendon: .init(nil, .distalThigh, nil, .peripatellar),
    .peripatellar: .init(nil, .medialCondyle, .quadTendon, .patellaFront),
    .patellaFront: .init(nil, .retropatellar, .peripatellar, .inferiorPole),
    .retropatellar: .init(.patellaFront, .medialPatella, .peripatellar, .inferiorPole),
    .medialPatella: .init(.retropatellar, .medialCondyle, .peripatellar, .medialJointLine),
    .medialCondyle: .init(.medialPatella, .poplitealFossa, .distalThigh, .mcl),
    .inferiorPole: .init(nil, .medialPatella, .patellaFront, .patellarTendon),
    .hoffa: .init(.patellarTendon, .medialJointLine, .inferiorPole, .medialPlateau),
    .patellarTendon: .init(nil, .hoffa, .inferiorPole, .tibialTuberosity),
    .tibialTuberosity: .init(nil, .medialPlateau, .patellarTendon, .pesAnserine),
    .medialJointLine: .init(.hoffa, .mcl, .medialCondyle, .medialPlateau),
    .mcl: .init(.medialJointLine, .posteromedial, .medialCondyle, .pesAnserine),
    .posteromedial: .init(.mcl, .poplitealFossa, .medialCondyle, .upperCalf),
    .medialPlateau: .init(.tibialTuberosity, .posteromedial, .medialJointLine, .pesAnserine),
    .pesAnserine: .init(.tibialTuberosity, .upperCalf, .medialPlateau, nil),
    .poplitealFossa: .init(.medialCondyle, nil, .distalThigh, .upperCalf),
    .upperCalf: .init(.pesAnserine, nil, .poplitealFossa, nil),
  ]

  private static let outer: [Region: RegionNeighbors] = [
    .distalThigh: .init(nil, .quadTendon, nil, .lateralEpicondyle),
    .quadTendon: .init(.distalThigh, nil, nil, .peripatellar),
    .peripatellar: .init(.lateralEpicondyle, nil, .quadTendon, .patellaFront),
    .patellaFront: .init(.retropatellar, nil, .peripatellar, .inferiorPole),
    .retropatellar: .init(.lateralPatella, .patellaFront, .peripatellar, .inferiorPole),
    .lateralPatella: .init(.lateralEpicondyle, .retropatellar, .peripatellar, .lateralJointLine),
    .lateralEpicondyle: .init(.poplitealFossa, .lateralPatella, .distalThigh, .lcl),
    .inferiorPole: .init(.lateralPatella, nil, .patellaFront, .patellarTendon),
    .hoffa: .init(.lateralJointLine, .patellarTendon, .inferiorPole, .gerdy),
    .patellarTendon: .init(.hoffa, nil, .inferiorPole, .tibialTuberosity),
    .tibialTuberosity: .init(.gerdy, nil, .patellarTendon, nil),
    .lateralJointLine: .init(.lcl, .hoffa, .lateralEpicondyle, .gerdy),
    .gerdy: .init(.fibularHead, .tibialTuberosity, .lateralJointLine, nil),
    .lcl: .init(.posterolateral, .lateralJointLine, .lateralEpicondyle, .fibularHead),
    .posterolateral: .init(.poplitealFossa, .lcl, .lateralEpicondyle, .upperCalf),
    .fibularHead: .init(.upperCalf, .gerdy, .lcl, .upperCalf),
    .poplitealFossa: .init(nil, .posterolateral, .distalThigh, .upperCalf),
    .upperCalf: .init(nil, .fibularHead, .poplitealFossa, nil),
  ]
}
