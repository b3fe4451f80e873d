import Testing

@testable import KneeDomain

@Suite struct AnatomyTests {
  @Test func everyRegionHasAPlaceButTheTwoThatNobodyCanPointAt() {
    let drawn = Set(KneeView.allCases.flatMap { KneeDrawing.of($0).regions })
    #expect(Set(Region.allCases).subtracting(drawn) == [.deep, .diffuse])
  }

  @Test(arguments: KneeView.allCases, KneeSide.allCases)
  func arrowKeysReachEveryRegion(view: KneeView, side: KneeSide) {
    let regions = Set(KneeDrawing.of(view).regions)
    for start in regions {
      var reached: Set<Region> = [start]
      var open = [start]
      while let region = open.popLast() {
        for direction in KneeCursor.Direction.allCases {
          if let next = KneeCursor.neighbor(of: region, to: direction, in: view, side: side),
            reached.insert(next).inserted
          {
            open.append(next)
          }
        }
      }
      #expect(reached == regions, "from \(start)")
    }
  }

  @Test(arguments: KneeView.allCases)
  func theTableOfArrowKeysFitsTheDrawing(view: KneeView) {
    #expect(Set(RegionNeighbors.table(of: view).keys) == Set(KneeDrawing.of(view).regions))
  }

  @Test(arguments: KneeView.allCases)
  func arrowKeysGoWhereTheyPoint(view: KneeView) {
    let patches = KneeDrawing.of(view).patches
    func reach(_ region: Region) -> (x: ClosedRange<Double>, y: ClosedRange<Double>) {
      let points = patches.filter { $0.region == region }.flatMap(\.outline)
      let (x, y) = (points.map(\.x).sorted(), points.map(\.y).sorted())
      return ((x.first ?? 0)...(x.last ?? 0), (y.first ?? 0)...(y.last ?? 0))
    }
    for (region, row) in RegionNeighbors.table(of: view) {
      let here = reach(region)
      if let left = row.left { #expect(reach(left).x.lowerBound < here.x.upperBound, "\(region) left") }
      if let right = row.right { #expect(reach(right).x.upperBound > here.x.lowerBound, "\(region) right") }
      if let up = row.up { #expect(reach(up).y.lowerBound < here.y.upperBound, "\(region) up") }
      if let down = row.down { #expect(reach(down).y.upperBound > here.y.lowerBound, "\(region) down") }
    }
  }

  @Test(arguments: KneeView.allCases)
  func pathsAreReadWholeAndStayInTheBox(view: KneeView) {
    let drawing = KneeDrawing.of(view)
    for structure in drawing.structures {
      #expect(structure.path.count > 1, "\(structure.id)")
      #expect(structure.path.allSatisfy { (-0.1...1.1).contains($0.x) && (-0.1...1.1).contains($0.y) })
    }
    for patch in drawing.patches {
      #expect(patch.outline.count > 2)
      for point in patch.outline + [patch.anchor] {
        #expect((0...1).contains(point.x) && (0...1).contains(point.y), "\(patch.region)")
      }
    }
    let ids = drawing.structures.map(\.id)
    #expect(Set(ids).count == ids.count)
    for label in drawing.labels { #expect(ids.contains(label.structure), "\(label.text)") }
  }

  @Test func pathTextIsReadInTenthsOfAMillimeter() {
    let path = KneePoint.path("0,0 780,1300\n-156,2600 1560,-26")
    let expected = [(0, 0), (0.5, 0.5), (-0.1, 1), (1, -0.01)].map { KneePoint(x: $0.0, y: $0.1) }
    #expect(path == expected)
  }

  @Test func skinIsDrawnAtEveryDetail() {
    for view in KneeView.allCases {
      for detail in KneeDetail.allCases {
        let drawn = KneeDrawing.of(view).structures.filter { $0.detail.contains(detail) }
        #expect(
          drawn.filter { $0.tissue == .skin && $0.id.hasPrefix("skin") }.count == 2, "\(view) \(detail)")
      }
    }
  }

  @Test func theLeftKneeIsTheMirrorOfTheRight() {
    for view in KneeView.allCases {
      for region in KneeDrawing.of(view).regions {
        func next(_ direction: KneeCursor.Direction, _ side: KneeSide) -> Region? {
          KneeCursor.neighbor(of: region, to: direction, in: view, side: side)
        }
        #expect(next(.left, .left) == next(.right, .right))
        #expect(next(.right, .left) == next(.left, .right))
        #expect(next(.up, .left) == next(.up, .right))
      }
      #expect(view.edges(of: .left).left == view.edges(of: .right).right)
    }
    #expect(KneeView.front.edges(of: .left) == ("inner", "outer"))
    #expect(KneePoint(x: 0.25, y: 0.5).mirrored == KneePoint(x: 0.75, y: 0.5))
  }

  @Test func theOppositeArrowGoesBack() {
    for view in KneeView.allCases {
      for region in KneeDrawing.of(view).regions {
        for direction in KneeCursor.Direction.allCases {
          var cursor = KneeCursor(side: .left, view: view)
          cursor.place(on: region)
          cursor.move(direction)
          guard cursor.region != region else { continue }
          cursor.move(direction.opposite)
          #expect(cursor.region == region, "\(view) \(region) \(direction)")
        }
      }
    }
  }

  @Test func turningKeepsTheRegionWhereItCan() {
    var cursor = KneeCursor(side: .left)
    cursor.place(on: .medialJointLine)
    cursor.turn(to: .inner)
    #expect(cursor.region == .medialJointLine)
    cursor.turn(to: .back)
    #expect(KneeDrawing.of(.back).regions.contains(cursor.region))
    let found = cursor.place(on: .gerdy)
    #expect(found)
    #expect(cursor.view == .front && cursor.region == .gerdy)
    let isDeepFound = cursor.place(on: .deep)
    #expect(!isDeepFound)
    #expect(cursor.onOtherKnee.side == .right && cursor.onOtherKnee.region == .gerdy)
  }
}
