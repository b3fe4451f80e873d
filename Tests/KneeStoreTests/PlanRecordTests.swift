import KneeDomain
import Testing

@testable import KneeStore

/// Changes of the plan as lines of the journal.
@Suite struct PlanRecordTests {
  static let actions: [(PlanAction, String)] = [
    (
      .start(
        ProgramSettings(
          condition: .itbs, phase: .build, side: .left, equipment: [.band, .step], daysPerWeek: 4,
          avoid: ["squat"], by: "Smith")),
      #"{"avoid":["squat"],"by":"Smith","chosen":true,"condition":"itbs","daysPerWeek":4,"do":"start","#
        + #""equipment":["step","band"],"phase":"build","side":"left"}"#
    ),
    (
      .start(ProgramSettings(equipment: [], isChosen: false)),
      #"{"chosen":false,"condition":"pfp","daysPerWeek":3,"do":"start","equipment":[]}"#
    ),
    (.phase(.return, by: "Smith"), #"{"by":"Smith","do":"phase","phase":"return"}"#),
    (.phase(.settle, by: nil), #"{"do":"phase","phase":"settle"}"#),
    (.equipment([.band, .step]), #"{"do":"equipment","equipment":["step","band"]}"#),
    (.equipment([]), #"{"do":"equipment"}"#),
    (.daysPerWeek(2), #"{"daysPerWeek":2,"do":"days"}"#),
    (.avoid(["squat", "impact"]), #"{"avoid":["impact","squat"],"do":"avoid"}"#),
    (.avoid([]), #"{"do":"avoid"}"#),
    (.add("squat"), #"{"do":"add","exercise":"squat"}"#),
    (.remove("squat"), #"{"do":"remove","exercise":"squat"}"#),
    (.swap("squat", with: "goblet_squat"), #"{"do":"swap","exercise":"squat","with":"goblet_squat"}"#),
    (
      .dose("squat", Prescription(sets: 3, reps: 10, loadKilograms: 2.5)),
      #"{"do":"dose","dose":{"loadKg":2.5,"reps":10,"sets":3},"exercise":"squat"}"#
    ),
    (
      .define(
        OwnExercise(
          id: "stairs", name: "The stairs at work", dose: Prescription(sets: 1, minutes: 5), group: .endurance
        )),
      #"{"do":"define","dose":{"minutes":5,"sets":1},"exercise":"stairs","group":"endurance","impact":false,"#
        + #""name":"The stairs at work"}"#
    ),
    (.flare, #"{"do":"flare"}"#),
  ]

  private func line(_ action: String) -> String {
    #"{"action":\#(action),"at":"2026-11-21T18:10:00+01:00","change":"c","id":"a","kind":"plan","reason":"r","#
      + #""recorded":"2026-11-21T06:10:04.120Z","v":1}"#
  }

  @Test(arguments: actions)
  func anActionComesBack(_ action: PlanAction, _ json: String) throws {
    let record = try RecordCoder.record(line: Array(line(json).utf8))
    #expect(record.entry == .plan(PlanChange(change: "c", reason: "r", action: action)))
    #expect(String(decoding: RecordCoder.line(record), as: UTF8.self) == line(json))
    #expect(record.unknown.isEmpty)
  }

  @Test(arguments: [
    #"{"do":"dance"}"#, #"{"do":"phase","phase":"moon"}"#, #"{"do":"swap","exercise":"squat"}"#,
    #"{"do":"dose","dose":{"reps":3},"exercise":"squat"}"#, #"{"do":"equipment","equipment":["jetpack"]}"#,
    "7",
  ])
  func whatIsNotUnderstoodStaysAndDoesNothing(_ json: String) throws {
    let record = try RecordCoder.record(line: Array(line(json).utf8))
    #expect(record.entry == .plan(PlanChange(change: "c", reason: "r")))
    #expect(String(decoding: RecordCoder.line(record), as: UTF8.self) == line(json))
  }

  @Test func whatALaterVersionAddsSurvivesAnEdit() throws {
    var record = try RecordCoder.record(
      line: Array(line(#"{"do":"days","daysPerWeek":2,"mood":"good"}"#).utf8))
    record.entry = .plan(PlanChange(change: "c", reason: "r", action: .daysPerWeek(4)))
    #expect(
      String(decoding: RecordCoder.line(record), as: UTF8.self)
        == line(#"{"daysPerWeek":4,"do":"days","mood":"good"}"#))
  }
}
