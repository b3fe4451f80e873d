import KneeDomain

extension Topic {
  static let anatomy = Topic(
    .page(.anatomy), title: Page.anatomy.title, clinical: "Anatomy of the knee; glossary",
    alsoCalled: [
      "glossary", "anatomy", "words", "muscles", "gluteus medius", "terms", "patella", "femur", "tibia",
      "fibula", "meniscus", "ligament",
    ],
    summary: "The parts of the knee, and the words that clinicians use for them.",
    regions: [.patellaFront, .patellarTendon, .medialJointLine, .mcl, .lateralEpicondyle, .lcl],
    sections: [
      .init(
        "The parts",
        [
          .rows([
            .init(
              "Thigh bone (femur)",
              "Ends in two rounded knobs, the condyles, with a groove between them in front."),
            .init("Shin bone (tibia)", "Its flat top, the plateau, carries the knobs of the thigh bone."),
            .init("Fibula", "The thin outer bone. Its head is the knob on the outer shin."),
            .init("Kneecap (patella)", "Slides in the groove: \(condition: .pfp)."),
            .init(
              "Quadriceps",
              "The big muscle of the front thigh. Its tendon ends on the kneecap: \(condition: .quadTendinopathy)."
            ),
            .init(
              "Patellar tendon",
              "From the kneecap to the bump on the shin: \(condition: .patellarTendinopathy)."),
            .init("Tuberosity", "The bump on the shin: \(condition: .osgoodSchlatter)."),
            .init("Fat pad (Hoffa)", "Behind the patellar tendon: \(condition: .hoffaImpingement)."),
            .init(
              "Menisci",
              "Two half-moons between the bones: \(condition: .medialMeniscusTear), \(condition: .lateralMeniscusTear)."
            ),
            .init(
              "Cartilage",
              "The smooth cover of the bones inside the joint: \(condition: .chondromalacia), \(condition: .kneeOa)."
            ),
            .init(
              "ACL and PCL",
              "Cruciate ligaments, crossed in the middle: \(condition: .aclInjury), \(condition: .pclInjury)."
            ),
            .init(
              "MCL and LCL",
              "Collateral ligaments at the sides: \(condition: .mclInjury), \(condition: .lclPlcInjury)."),
            .init("IT band", "The sheet of tendon down the outer thigh: \(condition: .itbs)."),
            .init(
              "Hamstrings",
              "Behind the thigh; their cords frame the hollow of the knee: \(condition: .hamstringTendinopathy)."
            ),
            .init(
              "Goose foot (pes anserinus)", "Three tendons on the inner shin: \(condition: .pesAnserine)."),
            .init(
              "Bursa",
              "A slippery cushion between skin or tendon and bone: \(condition: .prepatellarBursitis)."),
            .init("Popliteal fossa", "The hollow behind the knee: \(condition: .bakersCyst)."),
          ])
        ]),
      .init(
        "Muscles that carry the knee",
        [
          .rows([
            .init(
              "Gluteus maximus",
              "The big muscle of the buttock. It straightens the hip: \(exercise: .gluteBridge)."),
            .init(
              "Gluteus medius",
              """
              At the side of the hip. An abductor, one of the muscles that lift the leg outward; it keeps the pelvis \
              level: \(exercise: .sideLyingHipAbduction).
              """),
            .init("Hip abductors", "All muscles that lift the leg outward."),
            .init("Adductors", "The inner thigh. They pull the leg inward: \(exercise: .copenhagenPlank)."),
            .init(
              "TFL",
              "A small muscle at the front of the hip that pulls on the IT band: \(exercise: .itbStretch)."),
            .init(
              "Hip flexors", "In front of the hip; they lift the thigh: \(exercise: .hipFlexorStretch)."),
            .init(
              "Gastrocnemius", "The outer calf muscle; it begins above the knee: \(exercise: .calfRaise)."),
            .init("Soleus", "The calf muscle beneath; it works with a bent knee: \(exercise: .soleusRaise)."),
          ])
        ]),
      .init(
        "Words of place",
        [
          .rows([
            .init("Medial, lateral", "Toward the other leg, away from it: inner, outer."),
            .init("Anterior, posterior", "Front, back."),
            .init("Proximal, distal", "Nearer the hip, nearer the foot."),
            .init("Joint line", "The crease at the side, where thigh bone and shin meet."),
            .init("Valgus, varus", "Knee pushed inward, knee pushed outward."),
          ])
        ]),
      .init(
        "Words of trouble",
        [
          .rows([
            .init("Effusion", "Fluid inside the joint. The whole knee looks fuller."),
            .init("Hemarthrosis", "Blood inside the joint: quick, tight swelling."),
            .init("Tendinopathy", "A painful tendon, whatever it looks like inside."),
            .init("Bursitis", "An irritated bursa."),
            .init("Degenerative", "Changed with the years."),
            .init("Isometric", "Holding without moving."),
            .init("Eccentric", "Braking on the way down."),
            .init("Plyometric", "Jumping and hopping."),
            .init("Cadence", "Steps a minute: \(page: .form)."),
            .init("REDs", "Too little energy for the training; harms bone, hormones, mood."),
            .init("Red flag", "A sign that needs somebody soon: \(page: .seekHelp)."),
          ])
        ]),
    ] + KneeView.allCases.map(places) + [
      .init("Places without a spot", [.rows([Region.deep, .diffuse].map { row($0) })])
    ],
    sources: [.teaching])

  /// The drawn knee from a side, and what hurts at each of its places.
  private static func places(_ view: KneeView) -> Section {
    let regions = KneeDrawing.of(view).regions
    return Section(
      view == .front || view == .back ? "The knee from the \(view.rawValue)" : "The \(view.rawValue) side",
      [.figure(.map(view)), .rows(regions.enumerated().map { row($1, letter: Block.Figure.letter($0)) })])
  }

  /// A place by its plain and its clinical name, with the conditions felt there most.
  private static func row(_ region: Region, letter: String? = nil) -> Block.Row {
    let felt = Condition.allCases.filter { $0.article.sites.first == region }
    let name = (letter.map { "\($0)) " } ?? "") + region.plainName
    let links = felt.isEmpty ? [] : [Span(": ")] + Prose.list(of: felt.map(TopicID.condition)).spans
    return Block.Row(
      Prose([Span(name)]), Prose([Span(region.clinicalName + (felt.isEmpty ? "." : ""))] + links))
  }
}
