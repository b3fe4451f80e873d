import Glibc
import KneeDomain
import Testing

@testable import KneeStore

/// A folder of its own for one test, gone when the test is.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/kneestore-XXXXXX".utf8CString)
    let made = try template.withUnsafeMutableBufferPointer { mkdtemp(try #require($0.baseAddress)) }
    path = String(cString: try #require(made))
  }

  deinit {
    remove(path)
  }

  private func remove(_ path: String) {
    if let names = try? Folders.names(in: path) {
      for name in names {
        let inner = path + "/" + name
        var status = stat()
        if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
          remove(inner)
        } else {
          unlink(inner)
        }
      }
    }
    rmdir(path)
  }
}

func write(_ text: String, to path: String) throws {
  try Folders.make(Folders.parent(of: path))
  let file = try Descriptor(path, O_WRONLY | O_CREAT | O_TRUNC, failure: StoreError.cannotWrite)
  #expect(file.write(Array(text.utf8)) == nil)
}

func read(_ path: String) throws -> String {
  String(decoding: try Descriptor(reading: path).contents(), as: UTF8.self)
}

let berlin = LocalTime.fixed(offset: 3600)
/// 2026-11-21T06:10:04.120Z
let now = Instant(milliseconds: 1_795_241_404_120)
let today = Day(year: 2026, month: 11, day: 21)

func score(_ value: Int) throws -> Score {
  try #require(Score(value))
}

func checkIn(_ pain: Int, id: String = RecordID.make(at: now), at: Instant = now, note: String? = nil) throws
  -> Record
{
  Record(
    id: id, at: berlin.moment(at).wholeSecond, note: note,
    entry: .checkIn(CheckIn(side: .left, pain: try score(pain))))
}
