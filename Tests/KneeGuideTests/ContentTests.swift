import KneeDomain
import Testing

@testable import KneeGuide

@Suite struct ContentTests {
  @Test func everyTopicStandsInTheContentsOnce() {
    let listed = Guide.contents.flatMap(\.topics)
    #expect(Set(listed) == Set(TopicID.all))
    #expect(listed.count == TopicID.all.count)
  }

  @Test func everyIdHasItsOwnSlugAndComesBackFromIt() {
    #expect(Set(TopicID.all.map(\.slug)).count == TopicID.all.count)
    for id in TopicID.all { #expect(TopicID(slug: id.slug) == id) }
    #expect(TopicID(slug: "no_such_topic") == nil)
  }

  @Test(arguments: TopicID.all)
  func aTopicIsComplete(id: TopicID) {
    let topic = Guide.topic(id)
    #expect(topic.id == id)
    #expect(!topic.title.isEmpty)
    #expect(!topic.sections.isEmpty)
    #expect(!topic.sources.isEmpty)
    #expect(Set(topic.sources).count == topic.sources.count)
    #expect(Set(topic.sections.map(\.heading)).count == topic.sections.count)
    for section in topic.sections { #expect(!section.blocks.isEmpty, "\(section.heading) is empty") }
    #expect(!topic.links.contains(id), "it links to itself")
    for prose in topic.prose {
      let text = prose.text
      #expect(!text.isEmpty)
      #expect(text == text.trimmed, "blanks at an end: \(text)")
      #expect(!text.contains("  "), "double blanks: \(text)")
      #expect(
        !text.contains("..") && !text.contains(" ,") && !text.contains(" .") && !text.contains("?."),
        "stops: \(text)")
    }
  }

  @Test(arguments: Condition.allCases)
  func aConditionSaysWhatOneNeeds(condition: Condition) {
    let article = condition.article
    #expect(article.condition == condition)
    #expect(!article.clinical.isEmpty && !article.sites.isEmpty && !article.against.isEmpty)
    #expect(!article.usual.isEmpty && !article.thisWeek.isEmpty && !article.running.isEmpty)
    #expect(!article.course.isEmpty && !article.seen.isEmpty && !article.sources.isEmpty)
    #expect(article.topic.sections.count >= 9)
    #expect(Set(article.sites).count == article.sites.count)
    #expect(article.topic.care == article.care)
    if case .none(let reason) = article.plan { #expect(!reason.text.isEmpty) }
    if case .phases(let settle, let build, let back, _) = article.plan {
      #expect(!settle.isEmpty && !build.isEmpty && !back.isEmpty)
      #expect(article.care != .emergency, "no exercises in an emergency")
    }
  }

  /// Nothing tells readers what they have, names an address, or uses a letter a plain terminal cannot show.
  @Test(arguments: TopicID.all)
  func theWordsAreCareful(id: TopicID) {
    let topic = Guide.topic(id)
    let all =
      [topic.title, topic.clinical ?? ""] + topic.alsoCalled + topic.prose.map(\.text)
      + topic.sections.map(\.heading) + topic.sources.map(\.citation)
    for text in all {
      let lower = text.lowercased()
      for phrase in [
        "you have", "you've", "you suffer", "your diagnosis", "you are diagnosed", "http", "www.",
        "guarantee",
        "always works",
      ] {
        #expect(!lower.contains(phrase), "\(phrase): \(text)")
      }
      let odd = text.filter { !$0.isASCII && !"×é".contains($0) }
      #expect(odd.isEmpty, "\(odd) in: \(text)")
    }
  }

  @Test(arguments: [
    ("pfp", TopicID.condition(.pfp)), ("Runner's knee", .condition(.pfp)), ("runners knee", .condition(.pfp)),
    ("RUNNER’S KNEE", .condition(.pfp)), ("IT band", .condition(.itbs)), ("ACL", .condition(.aclInjury)),
    ("housemaid's knee", .condition(.prepatellarBursitis)), ("red flags", .page(.seekHelp)),
    ("RICE", .page(.firstDays)), ("first_days", .page(.firstDays)), ("wall sit", .exercise(.wallSit)),
  ])
  func aTopicIsFoundByItsNames(name: String, id: TopicID) {
    #expect(Guide.named(name) == id)
  }

  @Test func aNameNobodyUsesFindsNothing() {
    #expect(Guide.named("elbow") == nil)
    #expect(Guide.named("") == nil)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
