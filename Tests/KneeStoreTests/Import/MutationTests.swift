import KneeDomain
import Testing

@testable import KneeStore

/// Files that were damaged at random: whatever they hold, an import takes all of a file or nothing of it.
struct MutationTests {
  static let files: [(name: String, text: String)] = [
    ("strava", TableFiles.strava), ("garmin", TableFiles.garmin), ("gpx", TrackFiles.gpx),
    ("tcx", TrackFiles.tcx),
  ]

  @Test(arguments: files)
  func damagedFilesAreTakenWholeOrNotAtAll(_ name: String, _ text: String) throws {
    var home = try ImportHome()
    var untouched = try ImportHome()
    home.options.otherSports = true
    untouched.options.otherSports = true
    var generator = SeededGenerator(seed: 20_261_121)
    let original = Array(text.utf8)
    for round in 0..<800 {
      let damaged = mutated(original, &generator)
      let report = try untouched.take(damaged, dryRun: true)
      #expect(!untouched.folder.exists, "\(name), round \(round)")
      for item in report.items {
        guard case .added(let record) = item.outcome else { continue }
        // What would be taken can be read again, and says what may be.
        #expect(try RecordCoder.record(line: RecordCoder.line(record)).id == record.id)
        #expect(record.at.instant <= now)
        if case .run(let run) = record.entry { #expect(run.kilometers > 0 && run.minutes > 0) }
      }
      if round % 25 > 0 { continue }
      let before = try home.bytes()
      let taken = try home.take(damaged)
      let after = try home.bytes()
      if taken.refused.isEmpty && taken.added > 0 {
        #expect(after.utf8.count > before.utf8.count)
      } else {
        #expect(after == before, "\(name), round \(round)")
      }
    }
    #expect(try home.folder.verify(now: now).findings.allSatisfy { $0.severity == .note })
  }

  @Test(arguments: files)
  func filesCutOffAnywhereDoNoHarm(_ name: String, _ text: String) throws {
    let home = try ImportHome()
    let bytes = Array(text.utf8)
    let whole = try home.take(bytes, dryRun: true).added
    let isTrack = name == "gpx" || name == "tcx"
    for end in stride(from: 0, to: bytes.count, by: isTrack ? 7 : 1) {
      let report = try home.take(Array(bytes[..<end]), dryRun: true)
      // A cut track is broken; of a cut table the whole rows remain.
      #expect(report.added <= whole)
      if isTrack, end > 0, end < bytes.count - 1 { #expect(!report.refused.isEmpty, "\(name) cut at \(end)") }
    }
  }

  private func mutated(_ original: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = original
    for _ in 0...Int.random(in: 0...3, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.remove(at: place)
      case 2:
        bytes.insert(Array("\",;<>&\n.-9\0\u{FF}".utf8).randomElement(using: &generator) ?? 0, at: place)
      case 3: bytes[place] = Array("0123456789,.:-\"<>/".utf8).randomElement(using: &generator) ?? 0
      case 4:
        let end = min(bytes.count, place + Int.random(in: 1...200, using: &generator))
        bytes.replaceSubrange(place..<end, with: bytes[place..<end] + bytes[place..<end])
      default:
        let end = min(bytes.count, place + Int.random(in: 1...200, using: &generator))
        if end - place < bytes.count { bytes.removeSubrange(place..<end) }
      }
    }
    return bytes
  }
}
