import KneeDomain

extension Guide {
  /// A chapter of the contents.
  public struct Chapter: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// The topics, in reading order.
    public let topics: [TopicID]
  }

  /// The contents: every topic stands in it once.
  public static let contents: [Chapter] =
    [
      Chapter(title: "First", pages: [.start, .seekHelp, .firstDays, .painRules]),
      Chapter(
        title: "Front of the knee",
        conditions: [
          .pfp, .patellarTendinopathy, .quadTendinopathy, .prepatellarBursitis, .infrapatellarBursitis,
          .hoffaImpingement, .chondromalacia, .medialPlica, .osgoodSchlatter, .slj,
        ]),
      Chapter(
        title: "Outer and inner side", conditions: [.itbs, .popliteusTendinopathy, .proxTibfib, .pesAnserine]),
      Chapter(
        title: "Back of the knee",
        conditions: [
          .bakersCyst, .hamstringTendinopathy, .muscleStrain, .nerveEntrapment, .poplitealEntrapment,
        ]),
      Chapter(
        title: "Inside the joint",
        conditions: [.medialMeniscusTear, .lateralMeniscusTear, .degenerativeMeniscus, .kneeOa, .ocd]),
      Chapter(
        title: "After an injury",
        conditions: [
          .aclInjury, .pclInjury, .mclInjury, .lclPlcInjury, .patellarDislocation, .patellarInstability,
        ]),
      Chapter(title: "Bone", conditions: [.boneStressKnee, .boneStressHip, .sifk, .fracture]),
      Chapter(title: "From elsewhere", conditions: [.loadFlare, .referredPain, .crystalInflammatory]),
      Chapter(
        title: "Not for self-care",
        conditions: [
          .septicArthritis, .dvt, .extensorRupture, .lockedKnee, .kneeDislocation, .compartmentSyndrome,
          .paediatricHip, .tumour, .caudaEquina,
        ]),
      Chapter(
        title: "Running", pages: [.keepRunning, .returnToRun, .load, .form, .shoes, .warmUp, .prevention]),
      Chapter(title: "Care", pages: [.phases, .comfort, .medicines, .clinician]),
      Chapter(title: "Reference", pages: [.myths, .measures, .anatomy, .about]),
    ] + exerciseChapters
}

extension Guide.Chapter {
  fileprivate init(title: String, conditions: [Condition]) {
    self.init(title: title, topics: conditions.map(TopicID.condition))
  }

  fileprivate init(title: String, pages: [Page]) {
    self.init(title: title, topics: pages.map(TopicID.page))
  }
}
