import CursesTerminal
import Glibc
import KneeDomain
import KneeStore
import PatellaApp
import TerminalKit

/// What every command works with: the folders, the clock, the journal on the disk.
struct CommandContext {
  let environment: Environment
  let configFolder: String
  let configuration: Configuration
  let clock: Clock
  var folder: JournalFolder
  private var knownProfiles: [Record]?

  init(_ options: Options) throws(Failure) {
    environment = Environment.ofProcess()
    configFolder = try environment.configFolder(option: options.config)
    configuration = Self.configuration(in: configFolder)
    let dayStart = configuration.dayStartSeconds ?? 4 * 3600
    clock = Clock.ofMachine(dayStart: dayStart)
    folder = JournalFolder(path: try environment.dataFolder(option: options.data), dayStart: dayStart)
  }

  /// The profiles of the journal.
  mutating func profiles() throws(StoreError) -> [Record] {
    if let known = knownProfiles { return known }
    let found = try folder.records(mentioning: ["profile"]).filter { $0.entry.kind == .profile }
    knownProfiles = found
    return found
  }

  /// The knee that is meant: the one named, else that of the profile, if it names one.
  mutating func side(_ named: Side?) throws(StoreError) -> Side? {
    if let named { return named }
    var journal = Journal(dayStart: folder.dayStart, decodedFrom: clock.today)
    for profile in try profiles() { journal.apply(profile) }
    return journal.profile?.side == .both ? nil : journal.profile?.side
  }

  /// The rows of the whole journal.
  mutating func loadAll() throws(StoreError) -> Journal {
    try folder.load(decodedFrom: Day(number: .max))
  }

  /// The whole journal with every record whole.
  mutating func loadWhole() throws(StoreError) -> Journal {
    try folder.load(decodedFrom: Day(number: .min))
  }

  /// The whole journal; the records that its notices rest on are whole, however old.
  mutating func loadWithNotices() throws(StoreError) -> Journal {
    var journal = try folder.load(decodedFrom: clock.today.adding(days: -60))
    let sources = journal.records.compactMap { record in
      if case .notice(let notice) = record.entry { journal.row(id: notice.report)?.day } else { nil }
    }
    if let oldest = sources.min() { try folder.widen(&journal, to: oldest.adding(days: -15)) }
    return journal
  }

  /// The whole journal and the program that it tells; every record that the program rests on is whole.
  mutating func loadProgram() throws(StoreError) -> (Journal, ProgramBook) {
    var journal = try loadWithNotices()
    let program = ProgramBook(journal, today: clock.today)
    guard let day = program.needsRecordsFrom else { return (journal, program) }
    try folder.widen(&journal, to: day)
    return (journal, ProgramBook(journal, today: clock.today))
  }

  /// The same for the program of any day: where an earlier one began is known only from its records.
  mutating func loadProgram(of day: Day) throws(StoreError) -> (Journal, ProgramBook) {
    if day == clock.today { return try loadProgram() }
    let whole = try folder.load(decodedFrom: Day(number: .min))
    return (whole, ProgramBook(whole, today: clock.today))
  }

  /// Names each line that cannot be read, once.
  func complain(about lines: [Journal.Unreadable]) {
    for line in lines {
      StandardError.say("\(line.place): \(line.reason); `patella verify` says what to do")
    }
  }

  /// What drawings are made of where there is no screen.
  func glyphs(_ options: Options) -> GlyphLevel {
    GlyphChoice.level(
      options, configuration, isUTF8: LocaleSetup(environment: environment.variables).isUTF8)
  }

  /// The user's settings; a file that cannot be used is named, and the built-in ones hold.
  private static func configuration(in folder: String) -> Configuration {
    let path = folder + "/config.json"
    do {
      guard let bytes = try TextFile.bytes(path) else { return Configuration() }
      return try Configuration(json: bytes, file: path)
    } catch let error as ConfigurationError {
      StandardError.say(error.description)
      return Configuration()
    } catch {
      StandardError.say("\(path) cannot be read; the built-in settings are used")
      return Configuration()
    }
  }

  /// When something happened: the date given, else now.
  func when(_ date: EntryDate?) throws(Failure) -> (at: Moment, dayOnly: Bool) {
    try date?.resolve(clock) ?? (clock.moment.wholeSecond, false)
  }
}
