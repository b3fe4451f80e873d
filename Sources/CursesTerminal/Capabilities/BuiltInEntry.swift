extension TerminfoEntry {
  /// What nearly every terminal of today understands (ECMA-48 and the private modes of xterm), for a machine
  /// without terminal descriptions, such as a small container.
  static let builtIn = TerminfoEntry(
    name: "patella-ansi", boolean: { ["am", "xenl", "mir", "msgr"].contains($0) },
    number: { ["cols": 80, "lines": 24, "it": 8, "colors": 256, "pairs": 65536][$0] ?? -1 },
    string: { name in capabilities[name].map { Array($0.utf8) } }
  ).with(.colors256)

  private static let capabilities = [
    "bel": "\u{07}", "cr": "\r", "cub1": "\u{08}", "cud1": "\n", "cuf1": "\u{1B}[C", "cuu1": "\u{1B}[A",
    "cub": "\u{1B}[%p1%dD", "cud": "\u{1B}[%p1%dB", "cuf": "\u{1B}[%p1%dC", "cuu": "\u{1B}[%p1%dA",
    "cup": "\u{1B}[%i%p1%d;%p2%dH", "hpa": "\u{1B}[%i%p1%dG", "vpa": "\u{1B}[%i%p1%dd", "home": "\u{1B}[H",
    "clear": "\u{1B}[H\u{1B}[2J", "ed": "\u{1B}[J", "el": "\u{1B}[K", "el1": "\u{1B}[1K",
    "ech": "\u{1B}[%p1%dX",
    "sgr0": "\u{1B}[m", "bold": "\u{1B}[1m", "rev": "\u{1B}[7m", "smso": "\u{1B}[7m", "rmso": "\u{1B}[27m",
    "smul": "\u{1B}[4m", "rmul": "\u{1B}[24m", "sitm": "\u{1B}[3m", "ritm": "\u{1B}[23m",
    "smcup": "\u{1B}[?1049h", "rmcup": "\u{1B}[?1049l", "smkx": "\u{1B}[?1h\u{1B}=",
    "rmkx": "\u{1B}[?1l\u{1B}>",
    "smam": "\u{1B}[?7h", "rmam": "\u{1B}[?7l", "civis": "\u{1B}[?25l", "cnorm": "\u{1B}[?25h",
    "kmous": "\u{1B}[M",
  ]
}
