import KneeDomain
import Testing

@testable import KneeStore

@Suite struct RecordCoderTests {
  /// One line of every kind, with every field.
  static let lines = [
    #"{"at":"2026-11-21T07:10:00+01:00","birthYear":1990,"id":"a","kind":"profile","recorded":"2026-11-21T06:10:04.120Z","sex":"F","side":"left","since":"2026-10-01","units":"km","usualKm":28.5,"v":1}"#,
    #"{"at":"2026-11-21T07:10:00+01:00","id":"a","kind":"checkIn","meds":true,"note":"süß \"x\"\n","pain":3,"recorded":"2026-11-21T06:10:04.120Z","side":"left","sleepHours":7.5,"stiffnessMin":10,"swelling":"little","v":1,"worst24h":5}"#,
    #"{"at":"2026-11-21T12:00:00-03:30","dayOnly":true,"id":"A-_9","kind":"pain","pain":10,"recorded":"2026-11-21T06:10:04.000Z","regions":["patellar_tendon","hip_groin"],"side":"both","v":1,"when":"after_run"}"#,
    #"{"age":34,"aggravators":["stairs_down","sit_long"],"at":"2026-11-21T07:10:00+00:00","contextSites":["calf"],"denied":["fever"],"dontKnow":["breathless"],"durationDays":21,"id":"a","kind":"report","mechanical":["grinding"],"onset":"gradual","painNow":3,"painWorst":6,"pointing":"hand","quality":["dull_ache"],"recorded":"2026-11-21T06:10:04.120Z","regions":["peripatellar"],"sex":"F","side":"left","swelling":["mild_gradual"],"systemic":["load_spike"],"timing":["after_run"],"trauma":"none","trend":"same","v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","day":"2026-11-20","exercise":"wall_sit","id":"a","kind":"exercise","painDuring":2,"recorded":"2026-11-21T06:10:04.120Z","sets":[{"holdSec":30,"loadKg":2.5,"reps":3,"rpe":6},{}],"side":"right","v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","day":"2026-11-21","id":"a","kind":"session","limp":true,"meds":false,"pain1h":3,"painDuring":2,"recorded":"2026-11-21T06:10:04.120Z","v":1}"#,
    #"{"at":"2026-11-21T18:10:00.250+01:00","cadence":168,"descentM":85.5,"downhill":true,"id":"a","kind":"run","km":5.2,"ladder":7,"minutes":31,"pain1h":3,"painDuring":2,"recorded":"2026-11-21T06:10:04.120Z","rpe":4,"shoe":"road","surface":"trail","v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","id":"a","kind":"test","pain":1,"recorded":"2026-11-21T06:10:04.120Z","side":"left","test":"single_leg_rise","unit":"reps","v":1,"value":-12.25}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","id":"a","kind":"notice","recorded":"2026-11-21T06:10:04.120Z","report":"b","rules":["E1","U2"],"v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","by":"Dr. Who","id":"a","kind":"clearance","notice":"b","recorded":"2026-11-21T06:10:04.120Z","v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","id":"a","kind":"limit","recorded":"2026-11-21T06:10:04.120Z","until":"2027-01-01","v":1,"what":"no running"}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","change":"phase 2","id":"a","kind":"plan","reason":"no swelling","recorded":"2026-11-21T06:10:04.120Z","v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","first":"usual steps","id":"a","kind":"experiment","leftOut":["r1"],"order":"abbaba","recorded":"2026-11-21T06:10:04.120Z","second":"5 percent quicker steps","stopped":"2026-11-30","v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","formerNames":["old road"],"id":"a","kind":"shoe","kmBefore":120.5,"name":"road","recorded":"2026-11-21T06:10:04.120Z","retired":true,"v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","id":"a","item":"stairs down","kind":"score","measure":"psfs","recorded":"2026-11-21T06:10:04.120Z","total":6,"v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","id":"a","kind":"activity","minutes":45,"painDuring":1,"recorded":"2026-11-21T06:10:04.120Z","rpe":5.5,"sport":"cycling","v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","deleted":true,"id":"a","kind":"run","recorded":"2026-11-21T06:10:04.120Z","v":1}"#,
    // What a later version may write.
    #"{"at":"2026-11-21T18:10:00+01:00","big":123456789012345678901234567890,"id":"a","kind":"dream","nested":{"a":[1.50,null,true,"\\"]},"recorded":"2026-11-21T06:10:04.120Z","v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","glow":1e3,"id":"a","kind":"checkIn","pain":3,"recorded":"2026-11-21T06:10:04.120Z","side":"middle","swelling":"huge","v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","id":"a","kind":"pain","pain":3,"recorded":"2026-11-21T06:10:04.120Z","regions":["patellar_tendon","left_ear",7],"v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","day":"2026-11-20","exercise":"wall_sit","id":"a","kind":"exercise","recorded":"2026-11-21T06:10:04.120Z","sets":[{"reps":3},{"reps":3,"tempo":"slow"}],"v":1}"#,
    #"{"at":"2026-11-21T18:10:00+01:00","id":"a","kind":"run","km":5,"ladder":13,"minutes":30,"recorded":"2026-11-21T06:10:04.120Z","v":1}"#,
  ]

  @Test(arguments: lines)
  func everyLineComesBackByteForByte(line: String) throws {
    let record = try RecordCoder.record(line: Array(line.utf8))
    #expect(String(decoding: RecordCoder.line(record), as: UTF8.self) == line)
  }

  @Test func knownLinesLeaveNothingUnknown() throws {
    for line in RecordCoderTests.lines.prefix(17) {
      #expect(try RecordCoder.record(line: Array(line.utf8)).unknown == [:], "\(line)")
    }
  }

  @Test func anEditKeepsWhatIsNotUnderstood() throws {
    let line = Array(RecordCoderTests.lines[19].utf8)
    let record = try RecordCoder.record(line: line)
    let edited = try record.replacing(["pain": .number(5)])
    let text = String(decoding: RecordCoder.line(edited), as: UTF8.self)
    #expect(text.contains(#""regions":["patellar_tendon","left_ear",7]"#) && text.contains(#""pain":5"#))

    guard
      case .exercise(var exercise) = try RecordCoder.record(line: Array(RecordCoderTests.lines[20].utf8))
        .entry
    else { throw StoreError.noRecord(id: "a") }
    var other = try RecordCoder.record(line: Array(RecordCoderTests.lines[20].utf8))
    exercise.sets.append(ExerciseSet(reps: 9))
    exercise.sets[1].reps = 4
    other.entry = .exercise(exercise)
    #expect(
      String(decoding: RecordCoder.line(other), as: UTF8.self)
        .contains(#""sets":[{"reps":3},{"reps":4,"tempo":"slow"},{"reps":9}]"#))
  }

  @Test(arguments: [
    (["pain": JSONValue.number(11)], "`pain` must be a whole number from 0 to 10"),
    (["id": .string("b")], "`id` cannot be changed"),
    (["side": .string("middle")], "a `checkIn` has no `side` that could be \"middle\""),
    (["color": .string("red")], "a `checkIn` has no `color` that could be \"red\""),
    (["pain": .null], "`pain` is missing"),
  ])
  func anEditRefusesWhatTheKindCannotTake(fields: [String: JSONValue], reason: String) throws {
    let record = try RecordCoder.record(line: Array(RecordCoderTests.lines[1].utf8))
    #expect(throws: StoreError.unwritable(reason: reason)) { try record.replacing(fields) }
    #expect(throws: StoreError.kindChanged(id: "a", from: "checkIn", to: "run")) {
      try record.replacing(["kind": .string("run")])
    }
  }

  @Test(arguments: [
    ("", "it ends too early (byte 1)"), ("[]", "the line is not an object (byte 1)"),
    (#"{"v":1"#, "it ends too early (byte 7)"),
    (#"{"v":2,"id":"a"}"#, "it has the format version 2 and this program reads 1"),
    (#"{"id":"a"}"#, "`v` is missing"), (#"{"v":1,"v":1}"#, #"the field "v" is there twice (byte 12)"#),
    (#"{"v":1,"id":"a b"}"#, "`id` must be 1 to 64 letters, digits, - or _"),
    (
      #"{"v":1,"id":"a","kind":"checkIn","at":"2026-02-29T07:10:00+01:00"}"#,
      "`at` must be a time such as 2026-11-21T07:10:00+01:00"
    ),
    (
      #"{"v":1,"id":"a","kind":"checkIn","at":"2026-02-28T07:10:00+01:00","recorded":"2026-02-28T07:10:00Z"}"#,
      "`pain` is missing"
    ),
    (
      #"{"v":1,"id":"a","kind":"run","at":"2026-02-28T07:10:00Z","recorded":"2026-02-28T07:10:00Z","km":-1}"#,
      "`km` must be a number"
    ),
  ])
  func saysWhatIsWrong(line: String, reason: String) {
    let problem = #expect(throws: RecordCoder.Problem.self) { try RecordCoder.record(line: Array(line.utf8)) }
    #expect(problem?.reason == reason)
  }

  @Test func namesSortByTime() {
    let first = RecordID.make(at: now, high: 0, low: 0)
    #expect(first.count == 26 && first.hasSuffix("0000000000000000"))
    #expect(RecordID.make(at: now, high: .max, low: .max).hasSuffix("zzzzzzzzzzzzzzzz"))
    #expect(
      RecordID.make(at: now, high: .max, low: .max)
        < RecordID.make(at: Instant(milliseconds: now.milliseconds + 1), high: 0, low: 0))
    #expect(RecordID.isValid(RecordID.make(at: now)))
    let allowed = (0...255).filter { RecordID.isAllowed($0) }.map { Character(Unicode.Scalar($0)) }
    #expect(String(allowed) == "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
    #expect(!RecordID.isValid("") && !RecordID.isValid(String(repeating: "a", count: 65)))
  }
}
