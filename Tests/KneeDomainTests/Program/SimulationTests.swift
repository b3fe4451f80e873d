import Testing

@testable import KneeDomain

@Suite("A thousand made-up people through twelve weeks")
struct SimulationTests {
  /// What became of one of them.
  struct Course: Sendable {
    var kind: SimulatedPatient.Kind
    var returnWeek: Double?
    var steps = 0
    var wasReferred = false
    var faults: [String] = []
  }

  static let courses: [Course] = (0..<1000).map { index in
    let kinds = SimulatedPatient.Kind.allCases
    return course(of: SimulatedPatient(kind: kinds[index % kinds.count], seed: UInt64(index)))
  }

  static func course(of patient: SimulatedPatient) -> Course {
    var patient = patient
    var course = Course(kind: patient.kind)
    var state = ProgramState(start: Diary.first, settings: patient.settings)
    var before: [ProgramItem] = []
    for offset in 0..<84 {
      var log = patient.morning(of: Diary.first.adding(days: offset), offset: offset)
      state.begin(log)
      check(state, before: before, into: &course, offset: offset)
      before = state.items
      patient.live(state.plan, log: &log, offset: offset)
      state.end(log)
    }
    return course
  }

  private static func check(
    _ state: ProgramState, before: [ProgramItem], into course: inout Course, offset: Int
  ) {
    func fault(_ text: String) { course.faults.append("day \(offset): \(text)") }
    let forward = state.decisions.filter { $0.kind == .stepForward }
    course.steps += forward.count
    for step in forward {
      guard let exercise = step.exercise else { continue }
      // The exercise that earned the step: itself, the one whose place it took, or, for a new jump, all of them.
      let isKnown = before.contains { $0.exercise == exercise }
      let replaced = before.first { old in !state.items.contains { $0.exercise == old.exercise } }?.exercise
      let earned = isKnown ? exercise : replaced
      let lights = state.verdicts.flatMap { verdict in
        earned.map { id in verdict.exercises.filter { $0.exercise == id }.map(\.light) } ?? [verdict.light]
      }
      if lights.suffix(2) != [.green, .green] {
        fault("\(exercise) grew on \(lights.suffix(2)), earned by \(earned ?? "all")")
      }
      if let last = state.verdicts.last?.light, last == .red || last == .unknown || last == .black {
        fault("\(exercise) grew after \(last)")
      }
      if !state.standing.isEmpty { fault("\(exercise) grew under a warning") }
    }
    if forward.count > 0,
      state.items.count(where: { item in !before.contains { $0.exercise == item.exercise } }) > 1,
      !state.decisions.contains(where: { $0.kind == .phaseForward || $0.kind == .phaseBack })
    {
      fault("two new exercises at once")
    }
    for item in state.items {
      guard let old = before.first(where: { $0.exercise == item.exercise }),
        forward.contains(where: { $0.exercise == item.exercise })
      else { continue }
      let changed = item.dose.differences(from: old.dose).count + (item.way == old.way ? 0 : 1)
      if changed > 1 { fault("\(item.exercise) changed in \(changed) ways") }
    }
    if state.standing.contains(where: { $0.level >= .urgent }),
      state.plan.kind.isSession || !state.plan.exercises.isEmpty
    {
      fault("a session under a lock")
    }
    if state.phase == .return, course.returnWeek == nil { course.returnWeek = Double(offset) / 7 }
    if state.decisions.contains(where: { $0.rule == .twelveWeeks || $0.sentence == PlateauStep.review.text })
    {
      course.wasReferred = true
    }
  }

  private func courses(_ kind: SimulatedPatient.Kind) -> [Course] {
    SimulationTests.courses.filter { $0.kind == kind }
  }

  @Test("nobody grows on red or unknown, in two ways at once, or under a warning; a lock leaves no session")
  func nobody() {
    let faults = SimulationTests.courses.flatMap { course in course.faults.map { "\(course.kind), \($0)" } }
    #expect(faults.isEmpty, "\(faults.prefix(3))")
  }

  @Test("responders reach phase 3 in 5 to 12 weeks")
  func responders() {
    let weeks = courses(.responder).map(\.returnWeek)
    let outside = weeks.filter { week in week.map { $0 < 5 || $0 > 12 } ?? true }
    #expect(outside.isEmpty, "\(outside)")
  }

  @Test("a plateau is referred")
  func plateaus() {
    let plateaus = courses(.plateau)
    #expect(plateaus.allSatisfy { $0.wasReferred })
  }

  @Test("children under 13, bone stress and sessions after medicine never move forward")
  func standing() {
    for kind in [SimulatedPatient.Kind.child, .boneStress, .medicated] {
      #expect(courses(kind).allSatisfy { $0.steps == 0 && $0.returnWeek == nil }, "\(kind)")
    }
  }
}
