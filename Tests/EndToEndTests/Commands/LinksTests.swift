import Testing

/// What `patella links` says.
struct LinksTests {
  @Test func anEmptyFolderIsSilentAboutEachFactor() throws {
    let outcome = try Home().patella("links")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("What went with pain, last 26 weeks."))
    for name in ["Downhill", "Distance", "Cadence", "Sleep", "Strength"] {
      #expect(outcome.output.contains("-     \(name): nothing is logged of it"))
    }
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
  }

  @Test func weeksOfALogAreHeldAgainstThemselves() throws {
    let home = try Home()
    let data = home.path + "/demo"
    #expect(try home.patella("demo --days 120 --seed 3 --data \(data)").status == 0)
    let outcome = try home.patella("links --data \(data)")
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("Longer sleep") || outcome.output.contains("Mornings after longer sleep"))
    #expect(outcome.output.contains("95% interval") && outcome.output.contains("How to read it"))
    #expect(outcome.lines.allSatisfy { $0.count <= 80 && $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(try home.patella("links --side middle").status == 64)
    #expect(try home.patella("links --side right --data \(data)").output.contains("in the right knee"))
  }
}
