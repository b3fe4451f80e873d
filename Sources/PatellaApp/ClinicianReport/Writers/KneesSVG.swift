import KneeDomain

/// Draws the knee from its sides, with the marked places hatched and numbered.
struct KneesSVG {
  let figure: KneesFigure

  init(_ figure: KneesFigure) {
    self.figure = figure
  }

  private static let columnsOfRow = 4
  private static let column = 180.0
  private static let width = 112.0
  private static let top = 16.0
  private static var height: Double { width * KneeDrawing.aspect }
  private static var row: Double { top + height + 22 }

  func add(to page: inout Markup) {
    let rows = (figure.views.count + Self.columnsOfRow - 1) / Self.columnsOfRow
    let box = "0 0 \(svg(Self.column * Double(Self.columnsOfRow))) \(svg(Self.row * Double(rows)))"
    page.within(
      "svg", ["viewBox": box, "role": "img", "aria-label": "The drawn knee with the marked places"]
    ) {
      page in
      page.within("defs") { page in
        page.within(
          "pattern",
          [
            "id": "hatch", "width": "4", "height": "4", "patternUnits": "userSpaceOnUse",
            "patternTransform": "rotate(45)",
          ]
        ) { page in
          page.element("rect", ["width": "4", "height": "4", "style": "fill:var(--paper);fill-opacity:.35"])
          page.element(
            "line",
            ["x1": "0", "y1": "0", "x2": "0", "y2": "4", "style": "stroke:var(--bad);stroke-width:1.6"])
        }
      }
      for (index, view) in figure.views.enumerated() {
        let left = Double(index % Self.columnsOfRow) * Self.column + (Self.column - Self.width) / 2
        let top = Double(index / Self.columnsOfRow) * Self.row + Self.top
        add(view, at: (left, top), to: &page)
      }
    }
  }

  private func add(_ view: KneesFigure.View, at origin: (x: Double, y: Double), to page: inout Markup) {
    func place(_ point: KneePoint) -> (x: Double, y: Double) {
      let point = view.side == .right ? point : point.mirrored
      return (origin.x + point.x * Self.width, origin.y + point.y * Self.height)
    }
    func path(_ points: [KneePoint], isClosed: Bool) -> String {
      let steps = points.map(place).map { "\(svg($0.x)) \(svg($0.y))" }
      return "M" + steps.joined(separator: "L") + (isClosed ? "Z" : "")
    }
    func text(_ content: String, _ x: Double, _ y: Double, _ anchor: String, in page: inout Markup) {
      page.element("text", ["x": svg(x), "y": svg(y), "text-anchor": anchor, "class": "small"], content)
    }
    let drawing = KneeDrawing.of(view.view)
    text(
      "\(view.view.title), \(view.side.rawValue) knee", origin.x + Self.width / 2, origin.y - 5, "middle",
      in: &page)
    let drawn = drawing.structures.filter { $0.detail.contains(.large) }
    // What is drawn later hides what lies behind it; the skin is never hidden.
    for structure in drawn.filter({ $0.tissue != .skin }) + drawn.filter({ $0.tissue == .skin }) {
      let fill =
        structure.isShaded
        ? "var(--tint)" : structure.occludes && structure.isClosed ? "var(--paper)" : "none"
      let stroke = structure.tissue == .soft ? "var(--muted)" : "var(--ink)"
      let width = structure.tissue == .skin ? "1.2" : structure.tissue == .bone ? ".9" : ".7"
      let dash = structure.stroke == .light ? ";stroke-dasharray:2 2" : ""
      page.element(
        "path",
        [
          "d": path(structure.path, isClosed: structure.isClosed),
          "style": "fill:\(fill);stroke:\(stroke);stroke-width:\(width);stroke-linejoin:round\(dash)",
        ])
    }
    let marked = drawing.patches.filter { view.marks[$0.region] != nil }
    for patch in marked {
      page.element(
        "path",
        [
          "d": path(patch.outline, isClosed: true),
          "style": "fill:url(#hatch);stroke:var(--bad);stroke-width:1;stroke-linejoin:round",
        ])
    }
    for patch in marked {
      let (x, y) = place(patch.anchor)
      page.element(
        "circle",
        [
          "cx": svg(x), "cy": svg(y), "r": "6.5",
          "style": "fill:var(--paper);stroke:var(--bad);stroke-width:1",
        ])
      page.element(
        "text",
        [
          "x": svg(x), "y": svg(y + 3.4), "text-anchor": "middle", "style": "font-size:9.5px;font-weight:700",
        ],
        "\(view.marks[patch.region] ?? 0)")
    }
    let edges = view.view.edges(of: view.side)
    let below = origin.y + Self.height + 12
    text(edges.left, origin.x, below, "start", in: &page)
    text(edges.right, origin.x + Self.width, below, "end", in: &page)
  }
}
