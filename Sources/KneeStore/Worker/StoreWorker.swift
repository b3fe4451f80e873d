import Glibc
import KneeDomain
import Synchronization

/// What the store's thread is asked for.
public enum StoreRequest: Sendable {
  /// Load the journal: the months from a day's on, or all; records of `decodedFrom` and later are kept whole, or
  /// of the day the worker was made with. It is answered by `loaded`.
  case load(since: Day?, decodedFrom: Day? = nil)
  /// Write records. It is answered by `appended` or `appendFailed` with the same token.
  case append([Record], token: Int, now: Instant)
  /// Look for what other programs wrote. It is answered only where there is something new.
  case look
  /// Read whole records of rows of the last journal loaded. It is answered by `decoded` with the same token.
  case decode([JournalRow], token: Int)
}

/// What the store's thread answers.
public enum StoreAnswer: Sendable {
  /// The journal: adopt it.
  case loaded(Journal)
  /// New lines: merge them.
  case added(Journal)
  /// The records are on the disk, with the time they were recorded at.
  case appended([Record], token: Int)
  /// Nothing of it was written.
  case appendFailed(StoreError, token: Int)
  /// Whole records.
  case decoded([Record], token: Int)
  /// Reading failed.
  case failed(StoreError)
}

/// The one thread that works on the journal; requests are done one after the other, in their order.
public final class StoreWorker: Sendable {
  /// Notices changes by other programs: poll its descriptor, drain it, then send `look`.
  public let watch: FolderWatch?
  private let desk: Desk
  private let thread: PosixThread

  /// Starts the thread.
  ///
  /// - Parameters:
  ///   - path: the data folder.
  ///   - dayStart: when a day begins, in seconds after midnight.
  ///   - decodedFrom: records of this day and later are kept whole.
  public init(path: String, dayStart: Int = 4 * 3600, decodedFrom: Day) throws(StoreError) {
    let folder = JournalFolder(path: path, dayStart: dayStart)
    let watch = FolderWatch(path: folder.journalPath)
    let desk = try Desk()
    let thread = PosixThread {
      var clerk = Clerk(folder: folder, decodedFrom: decodedFrom, desk: desk, watch: watch)
      clerk.work()
    }
    guard let thread else { throw .cannotCreate(path: "a thread", code: EAGAIN) }
    self.watch = watch
    self.desk = desk
    self.thread = thread
  }

  /// Readable when there are answers.
  public var descriptor: Int32 { desk.answered.descriptor }

  /// Asks for something; returns at once.
  public func send(_ request: StoreRequest) {
    desk.ask(request)
  }

  /// The answers that have come so far, in their order.
  public func answers() -> [StoreAnswer] {
    desk.answered.quiet()
    return desk.takeAnswers()
  }

  /// Lets the thread finish what it was asked for, and waits for it.
  ///
  /// - Returns: the last answers.
  public func stop() -> [StoreAnswer] {
    desk.close()
    thread.join()
    return answers()
  }
}

/// Where requests and answers lie.
private final class Desk: Sendable {
  private struct Papers {
    var requests: [StoreRequest] = []
    var answers: [StoreAnswer] = []
    var isClosed = false
  }

  let asked: WakeUp
  let answered: WakeUp
  private let papers = Mutex(Papers())

  init() throws(StoreError) {
    asked = try WakeUp()
    answered = try WakeUp()
  }

  func ask(_ request: StoreRequest) {
    papers.withLock { $0.requests.append(request) }
    asked.ring()
  }

  func close() {
    papers.withLock { $0.isClosed = true }
    asked.ring()
  }

  func answer(_ answer: StoreAnswer) {
    papers.withLock { $0.answers.append(answer) }
    answered.ring()
  }

  func takeAnswers() -> [StoreAnswer] {
    papers.withLock { papers in
      defer { papers.answers = [] }
      return papers.answers
    }
  }

  /// The next request; waits for it. Nil when all is done and the desk is closed.
  func next() -> StoreRequest? {
    while true {
      let (request, isClosed) = papers.withLock { papers in
        (papers.requests.isEmpty ? nil : papers.requests.removeFirst(), papers.isClosed)
      }
      if request != nil || isClosed { return request }
      asked.wait()
    }
  }
}

/// Does the work, in the thread.
private struct Clerk {
  var folder: JournalFolder
  var decodedFrom: Day
  let desk: Desk
  let watch: FolderWatch?

  mutating func work() {
    while let request = desk.next() {
      switch request {
      case .load(let since, let decodedFrom):
        self.decodedFrom = decodedFrom ?? self.decodedFrom
        load(since: since)
      case .append(let records, let token, let now): append(records, token: token, now: now)
      case .look: look()
      case .decode(let rows, let token): decode(rows, token: token)
      }
    }
  }

  private mutating func load(since: Day?) {
    watch?.arm()
    do throws(StoreError) {
      desk.answer(.loaded(try folder.load(since: since, decodedFrom: decodedFrom)))
    } catch {
      desk.answer(.failed(error))
    }
  }

  private mutating func append(_ records: [Record], token: Int, now: Instant) {
    do throws(StoreError) {
      desk.answer(.appended(try folder.append(records, now: now), token: token))
    } catch {
      desk.answer(.appendFailed(error, token: token))
    }
    watch?.arm()
    look()
  }

  private mutating func look() {
    do throws(StoreError) {
      switch try folder.changes(decodedFrom: decodedFrom) {
      case .none: break
      case .added(let journal): desk.answer(.added(journal))
      case .rewritten: load(since: nil)
      }
    } catch {
      desk.answer(.failed(error))
    }
  }

  private func decode(_ rows: [JournalRow], token: Int) {
    do throws(StoreError) {
      desk.answer(.decoded(try folder.decode(rows), token: token))
    } catch {
      desk.answer(.failed(error))
    }
  }
}
