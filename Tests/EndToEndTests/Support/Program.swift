import Glibc
import Testing

/// What a program that ran to its end left behind.
struct Outcome {
  var status: Int32
  /// The signal that ended it; 0 for none.
  var signal: Int32
  var output: String
  var error: String

  /// The lines of standard output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// Runs programs to their end.
enum Program {
  /// The built program, beside the test bundle.
  static func patella() throws -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    try #require(count > 0)
    let own = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folder = try #require(own.lastIndex(of: "/").map { own[..<$0] })
    let path = folder + "/patella"
    try #require(access(String(path), X_OK) == 0, "the program is not built beside the tests: \(path)")
    return String(path)
  }

  /// A tool that the tests need; a missing one fails the test and says so.
  static func tool(_ name: String) throws -> String {
    for folder in ["/usr/bin", "/bin", "/usr/sbin", "/usr/local/bin"] {
      let path = "\(folder)/\(name)"
      if access(path, X_OK) == 0 { return path }
    }
    throw MissingTool(name: name)
  }

  struct MissingTool: Error, CustomStringConvertible {
    var name: String
    var description: String { "\(name) is not installed; the README names the packages that tests need" }
  }

  /// Runs a program with files for its three streams.
  static func run(_ arguments: [String], environment: [String: String], input: String = "") throws -> Outcome
  {
    let streams = try TemporaryFolder()
    try write(input, to: streams.path + "/in")
    let process = try start(
      arguments, environment: environment, input: streams.path + "/in", output: streams.path + "/out",
      error: streams.path + "/err")
    let (status, signal) = process.wait()
    return Outcome(
      status: status, signal: signal, output: try read(streams.path + "/out"),
      error: try read(streams.path + "/err"))
  }

  /// Starts a program.
  static func start(
    _ arguments: [String], environment: [String: String], input: String, output: String, error: String
  ) throws -> Running {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, error, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    return try spawn(arguments, environment, &actions, nil)
  }

  /// Starts a program as the leader of a session on a terminal.
  static func start(_ arguments: [String], environment: [String: String], terminal: String) throws -> Running
  {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID, which the module of the C library leaves out.
    posix_spawnattr_setflags(&attributes, 0x80)
    return try spawn(arguments, environment, &actions, &attributes)
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String: String],
    _ actions: UnsafePointer<posix_spawn_file_actions_t>, _ attributes: UnsafePointer<posix_spawnattr_t>?
  ) throws -> Running {
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, arguments[0], actions, attributes, &words, &variables)
    try #require(code == 0, "\(arguments[0]): \(String(cString: strerror(code)))")
    return Running(id: id)
  }

  /// A program that was started.
  struct Running: Sendable {
    let id: pid_t

    /// Its end, if it has come; to be asked for once.
    func poll() -> (status: Int32, signal: Int32)? {
      var status: Int32 = 0
      guard waitpid(id, &status, WNOHANG) == id else { return nil }
      return (status >> 8 & 0xFF, status & 0x7F)
    }

    /// Waits for its end.
    func wait() -> (status: Int32, signal: Int32) {
      var status: Int32 = 0
      while waitpid(id, &status, 0) < 0 && errno == EINTR {}
      return (status >> 8 & 0xFF, status & 0x7F)
    }
  }
}
