import ArgumentParser
import Glibc

/// Where the program begins and ends: reads the arguments, runs the command, turns what went wrong into one
/// sentence and an exit status.
@main
enum Program {
  static func main() {
    // A limit on the size of files is then an error of the write, reported like a full disk, and not a death.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try Patella.parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  private static func end(with error: any Error) -> Never {
    guard let failure = Failure(error) else {
      // Help, version and wrong usage: the parser words them, with its own statuses 0 and 64.
      Patella.exit(withError: error)
    }
    StandardError.say(failure.sentence)
    exit(failure.status.rawValue)
  }
}
