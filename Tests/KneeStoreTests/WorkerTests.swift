import Glibc
import KneeDomain
import Testing

@testable import KneeStore

@Suite struct WorkerTests {
  /// Polls like the main loop until an answer fits.
  private func wait<Wanted>(_ worker: StoreWorker, for wanted: (StoreAnswer) -> Wanted?) throws -> Wanted {
    for _ in 0..<100 {
      var entry = pollfd(fd: worker.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&entry, 1, 100)
      for answer in worker.answers() {
        if let found = wanted(answer) { return found }
      }
    }
    throw StoreError.busy(path: "no answer")
  }

  @Test func loadsAppendsAndNoticesOthers() throws {
    let home = try TemporaryFolder()
    let worker = try StoreWorker(path: home.path, decodedFrom: today)
    worker.send(.load(since: nil))
    var journal = try wait(worker) { if case .loaded(let journal) = $0 { journal } else { nil } }
    #expect(journal.isEmpty && journal.isComplete)

    let mine = try checkIn(3, id: "mine")
    journal.apply(mine)
    #expect(journal.records == [mine])
    worker.send(.append([mine], token: 7, now: now))
    let added = try wait(worker) { if case .added(let journal) = $0 { journal } else { nil } }
    let isSettled = journal.merge(added)
    #expect(isSettled)
    #expect(journal.record(id: "mine")?.recorded == now)

    let watch = try #require(worker.watch)
    var other = JournalFolder(path: home.path)
    try other.append([try checkIn(5, id: "other")], now: now)
    var entry = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&entry, 1, 5000) == 1)
    #expect(watch.drain())
    worker.send(.look)
    let news = try wait(worker) { answer -> Journal? in
      if case .added(let journal) = answer, journal.record(id: "other") != nil { journal } else { nil }
    }
    journal.merge(news)
    #expect(journal.records.map(\.id) == ["mine", "other"])

    worker.send(.append([mine.deletion], token: 8, now: now))
    let last = worker.stop()
    #expect(last.contains { if case .appended(_, token: 8) = $0 { true } else { false } })
  }

  @Test func aFailureKeepsItsToken() throws {
    let home = try TemporaryFolder()
    try write("in the way", to: home.path + "/journal")
    let worker = try StoreWorker(path: home.path, decodedFrom: today)
    worker.send(.append([try checkIn(3)], token: 9, now: now))
    let error = try wait(worker) { if case .appendFailed(let error, token: 9) = $0 { error } else { nil } }
    #expect(error.exitStatus == 73)
    _ = worker.stop()
  }
}
