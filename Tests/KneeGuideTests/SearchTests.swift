import KneeDomain
import Testing

@testable import KneeGuide

@Suite struct SearchTests {
  @Test(arguments: [
    ("Runner's", "run"), ("runners", "run"), ("running", "run"), ("run", "run"), ("knees", "knee"),
    ("stairs", "stair"),
    ("swelling", "swell"), ("exercises", "exercis"), ("exercise", "exercis"), ("bursitis", "bursitis"),
    ("meniscus", "meniscus"), ("injuries", "injury"), ("stress", "stress"), ("hopped", "hop"), ("ice", "ice"),
  ])
  func wordsHaveStems(word: String, stem: String) {
    #expect(Word.all(in: word).map(\.stem) == [stem])
  }

  @Test func wordsKnowTheirPlace() {
    let text = "It's a runner's knee (ITBS), 10 km."
    #expect(
      Word.all(in: text).map { String(text[$0.range]) } == [
        "It's", "a", "runner's", "knee", "ITBS", "10", "km",
      ])
  }

  @Test(arguments: [
    ("runner's knee", TopicID.condition(.pfp)),
    ("runners knee", .condition(.pfp)),
    ("runn kne", .condition(.pfp)),
    ("kneecap pain", .condition(.pfp)),
    ("iliotibial", .condition(.itbs)),
    ("it band", .condition(.itbs)),
    ("jumper", .condition(.patellarTendinopathy)),
    ("acl", .condition(.aclInjury)),
    ("stress fracture", .condition(.boneStressKnee)),
    ("locked knee", .condition(.lockedKnee)),
    ("clot", .condition(.dvt)),
    ("gout", .condition(.crystalInflammatory)),
    ("wall sit", .exercise(.wallSit)),
    ("ice", .page(.comfort)),
    ("ibuprofen", .page(.medicines)),
    ("red flags", .page(.seekHelp)),
    ("first aid", .page(.firstDays)),
    ("cadence", .page(.form)),
    ("10 percent", .page(.load)),
    ("shoes", .page(.shoes)),
    ("myths", .page(.myths)),
    ("wear and tear", .condition(.kneeOa)),
    ("return to running", .page(.returnToRun)),
    ("stairs down", .condition(.pfp)),
    ("tracking", .page(.myths)),
    ("tight calf swelling travel", .condition(.dvt)),
    ("gluteus medius", .page(.anatomy)),
  ])
  func theBestAnswerComesFirst(words: String, id: TopicID) {
    let hits = Guide.search(words)
    #expect(hits.first?.topic == id, "\(words): \(hits.prefix(4).map { ($0.topic.slug, $0.score) })")
  }

  @Test func aTitleCountsMoreThanAHeadingAndAHeadingMoreThanText() {
    func topic(_ id: TopicID, _ title: String, _ heading: String, _ text: Prose) -> Topic {
      Topic(id, title: title, summary: "Nothing.", sections: [.init(heading, [.text(text)])], sources: [.own])
    }
    let index = SearchIndex([
      topic(.page(.about), "One", "Two", "A word of camels and camels."),
      topic(.page(.shoes), "One", "Camels", "Nothing here."),
      topic(.page(.load), "Camels", "Two", "Nothing here."),
      topic(.page(.form), "One", "Two", "Nothing here."),
    ])
    #expect(index.search("camel").map(\.topic) == [.page(.load), .page(.shoes), .page(.about)])
    #expect(index.search("came").count == 3)
    #expect(index.search("camels nothing").first?.topic == .page(.load))
    #expect(index.search("dromedary").isEmpty)
    #expect(index.search("  ,;").isEmpty)
    #expect(index.search("camel", limit: 1).count == 1)
  }

  @Test func theExcerptShowsTheWords() throws {
    let hit = try #require(Guide.search("cinema sign").first)
    #expect(hit.topic == .condition(.pfp))
    #expect(hit.section == "How it usually behaves")
    #expect(hit.excerpt.marks.map { String(hit.excerpt.text[$0]) } == ["cinema", "sign"])
  }

  @Test func wordsThatFollowEachOtherMakeTheBetterExcerpt() throws {
    let hit = try #require(Guide.search("stairs down").first { $0.topic == .condition(.pfp) })
    #expect(hit.excerpt.text.contains("stairs down"))
  }

  @Test func littleWordsDoNotCountUnlessAlone() {
    #expect(Query("the knee and the hip") == Query("knee hip"))
    #expect(!Query("the").isEmpty)
    #expect(Query("it band") == Query("band"))
  }

  /// Printed, not asserted: a search should be done within a key press.
  @Test func timeOfASearch() {
    let clock = ContinuousClock()
    let build = clock.measure { _ = SearchIndex(Guide.topics) }
    let words = ["knee", "stairs down hurts", "r", "iliotibial band", "pain when sitting"]
    let search = clock.measure { for _ in 0..<20 { for query in words { _ = Guide.search(query) } } }
    print("index built in \(build), a search took \(search / 100)")
  }
}
