import Glibc
import Testing

/// A server of secure shell on the loopback, with keys of its own and nothing of the machine's configuration.
final class SecureShell: Sendable {
  private let server: Program.Running
  private let port: Int
  private let folder: String
  private let home: Home

  init(_ home: Home) throws {
    self.home = home
    folder = home.path + "/ssh"
    mkdir(folder, 0o700)
    let keygen = try Program.tool("ssh-keygen")
    for name in ["host", "user"] {
      let made = try Program.run(
        [keygen, "-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/\(name)"], environment: [:])
      try #require(made.status == 0, "\(made.error)")
    }
    // The server wants this folder when it runs for root; a booted system has it.
    if getuid() == 0 { mkdir("/run/sshd", 0o755) }
    port = Int.random(in: 20_000..<60_000)
    try write(
      """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(folder)/host
      AuthorizedKeysFile \(folder)/user.pub
      PidFile none
      StrictModes no
      UsePAM no
      PermitRootLogin yes
      PasswordAuthentication no

      """, to: folder + "/config")
    server = try Program.start(
      [try Program.tool("sshd"), "-D", "-e", "-f", folder + "/config"], environment: [:], input: "/dev/null",
      output: "/dev/null", error: folder + "/log")
    try waitUntilItListens()
  }

  deinit {
    kill(server.id, SIGTERM)
    _ = server.wait()
  }

  /// The line that runs a command over the wire, with the person's environment.
  func command(_ words: String) throws -> String {
    let variables = home.environment.filter { $0.key != "TERM" }.map { "\($0.key)=\($0.value)" }.sorted()
    let folder = try Program.patella().split(separator: "/").dropLast().joined(separator: "/")
    let ssh =
      "ssh -tt -q -F none -p \(port) -i \(self.folder)/user -o IdentitiesOnly=yes "
      + "-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null 127.0.0.1"
    try write(
      "#!/bin/sh\n\(ssh) env \(variables.joined(separator: " ")) /\(folder)/\(words)\n",
      to: home.path + "/remote")
    chmod(home.path + "/remote", 0o700)
    return home.path + "/remote"
  }

  private func waitUntilItListens() throws {
    for _ in 0..<600 {
      if try read(folder + "/log").contains("listening") { return }
      usleep(50_000)
    }
    Issue.record("the server does not listen: \(try read(folder + "/log"))")
  }
}
