/// How a command ends (design section 4); the numbers are those of sysexits.
enum ExitStatus: Int32 {
  case done = 0
  case wrongUsage = 64
  case badData = 65
  case missingInput = 66
  case noTerminal = 69
  case cannotCreate = 73
  case cannotAccess = 74
  case busy = 75
}
