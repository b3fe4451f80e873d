import KneeDomain
import Testing

@testable import KneeStore

/// A folder with a journal, and files to take into it.
struct ImportHome {
  let home: TemporaryFolder
  var options = ImportOptions(localTime: berlin, now: now)

  init() throws {
    home = try TemporaryFolder()
  }

  var folder: JournalFolder { JournalFolder(path: home.path + "/data") }

  /// Takes in a file of a text.
  @discardableResult
  func take(_ text: String, dryRun: Bool = false) throws -> ImportReport {
    try take(Array(text.utf8), dryRun: dryRun)
  }

  /// Takes in a file of bytes.
  @discardableResult
  func take(_ bytes: [UInt8], dryRun: Bool = false) throws -> ImportReport {
    try write("", to: home.path + "/file")
    let file = try Descriptor(home.path + "/file", 1, failure: StoreError.cannotWrite)
    if !bytes.isEmpty { #expect(file.write(bytes) == nil) }
    var journal = try JournalImport(into: folder, options)
    return try journal.take(home.path + "/file", dryRun: dryRun)
  }

  /// The runs of the journal in order.
  func runs() throws -> [RunEntry] {
    try records().compactMap { record in if case .run(let run) = record.entry { run } else { nil } }
  }

  /// The records of the journal in order.
  func records() throws -> [Record] {
    var folder = folder
    return try folder.load(decodedFrom: Day(number: .min)).records
  }

  /// All the bytes of the journal.
  func bytes() throws -> String {
    try folder.fileNames().map { try read(folder.file($0)) }.joined()
  }
}

extension ImportReport {
  /// The reasons of what was left out, in order.
  var leftOut: [String] {
    items.compactMap { item in if case .leftOut(let reason) = item.outcome { reason } else { nil } }
  }

  /// The ids that the new ones are probably the same as, in order.
  var same: [String] {
    items.compactMap { item in if case .same(_, let id) = item.outcome { id } else { nil } }
  }
}
