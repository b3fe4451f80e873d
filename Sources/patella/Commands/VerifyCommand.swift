import ArgumentParser
import KneeStore

/// `patella verify`
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check the data folder, say what is wrong and what to do.")

  @OptionGroup var options: Options

  @Flag(help: "Copy lines that cannot be read to journal/unreadable/ and take them out of the journal.")
  var setAside = false

  func run() throws {
    let context = try CommandContext(options)
    var output = Output()
    if setAside {
      let moved = try context.folder.setAside()
      for line in moved {
        output.add(Visible.text("\(line.place): \(line.reason); set aside"))
      }
      output.add(moved.isEmpty ? "nothing to set aside" : "\(moved.count) set aside in journal/unreadable/")
    }
    let verification = try context.folder.verify(now: context.clock.now)
    for finding in verification.findings {
      if finding.severity == .note {
        output.add("note: \(Visible.text(finding.description))")
      } else {
        StandardError.say(finding.description)
      }
    }
    let unreadable = verification.findings.count { $0.severity == .unreadable }
    output.add(
      "\(counted(verification.files, "file")), \(counted(verification.lines, "line")), "
        + "\(counted(verification.records, "record")): "
        + (unreadable == 0 ? "all can be read" : "\(counted(unreadable, "line")) cannot be read"))
    try output.finish()
    if verification.exitStatus != 0 { throw ExitCode(verification.exitStatus) }
  }

  private func counted(_ count: Int, _ word: String) -> String {
    count == 1 ? "1 \(word)" : "\(count) \(word)s"
  }
}
