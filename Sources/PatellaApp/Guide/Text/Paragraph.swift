import KneeGuide
import TerminalKit

/// Breaks styled text into lines so that the right edge is as even as it can be.
///
/// All breaks of a paragraph are weighed together: a line costs the square of what is left blank, the last line
/// nothing unless a single short word would stand alone on it. A number stays with the word after it.
struct Paragraph {
  /// A word with the blanks' style around it settled: pieces of one word may look different.
  private struct Token {
    var runs: [GuideRun]
    var width: Int
    /// Whether a line may end after it.
    var mayBreak: Bool
  }

  private var tokens: [Token] = []

  /// A paragraph of runs; blanks part the words.
  init(_ runs: [GuideRun]) {
    var word: [GuideRun] = []
    func close(_ tokens: inout [Token]) {
      guard !word.isEmpty else { return }
      let text = word.map(\.text).joined()
      let isNumber = text.allSatisfy(\.isNumber)
      tokens.append(Token(runs: word, width: TextWidth.of(text), mayBreak: !isNumber))
      word = []
    }
    for run in runs {
      for (index, piece) in run.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { close(&tokens) }
        if !piece.isEmpty { word.append(GuideRun(String(piece), run.style)) }
      }
    }
    close(&tokens)
  }

  /// The lines for a width.
  func lines(width: Int) -> [GuideLine] {
    let width = max(1, width)
    let tokens = tokens.flatMap { $0.width > width ? Self.cut($0, width: width) : [$0] }
    guard !tokens.isEmpty else { return [] }
    return Self.breaks(tokens, width: width).map { Self.line(tokens[$0]) }
  }

  /// The best ranges of tokens for lines.
  private static func breaks(_ tokens: [Token], width: Int) -> [Range<Int>] {
    let count = tokens.count
    var cost = Array(repeating: Int.max, count: count + 1)
    var next = Array(repeating: count, count: count)
    cost[count] = 0
    for start in stride(from: count - 1, through: 0, by: -1) {
      var used = -1
      for end in (start + 1)...count {
        used += tokens[end - 1].width + 1
        guard used <= width || end == start + 1 else { break }
        guard cost[end] != Int.max else { continue }
        let total = cost[end] + badness(of: used, width: width, from: start, to: end, in: tokens)
        if total < cost[start] {
          cost[start] = total
          next[start] = end
        }
      }
    }
    var lines: [Range<Int>] = []
    var start = 0
    while start < count {
      lines.append(start..<next[start])
      start = next[start]
    }
    return lines
  }

  private static func badness(of used: Int, width: Int, from start: Int, to end: Int, in tokens: [Token])
    -> Int
  {
    if end == tokens.count {
      return start > 0 && end == start + 1 && used < 8 ? width * width / 8 : 0
    }
    let blank = width - used
    return blank * blank + (tokens[end - 1].mayBreak ? 0 : width * width / 2)
  }

  /// The tokens in one line. A blank within a link belongs to the link.
  private static func line(_ tokens: ArraySlice<Token>) -> GuideLine {
    var runs: [GuideRun] = []
    func add(_ text: String, _ style: GuideStyle) {
      if runs.last?.style == style {
        runs[runs.count - 1].text += text
      } else {
        runs.append(GuideRun(text, style))
      }
    }
    for token in tokens {
      if let before = runs.last?.style, let after = token.runs.first?.style {
        add(" ", before == after ? before : .body)
      }
      for run in token.runs { add(run.text, run.style) }
    }
    return GuideLine(runs)
  }

  /// A word that is wider than the line, in pieces.
  private static func cut(_ token: Token, width: Int) -> [Token] {
    var pieces: [Token] = [Token(runs: [], width: 0, mayBreak: true)]
    for run in token.runs {
      for character in run.text {
        let columns = TextWidth.of(character)
        if pieces[pieces.count - 1].width + columns > width, pieces[pieces.count - 1].width > 0 {
          pieces.append(Token(runs: [], width: 0, mayBreak: true))
        }
        pieces[pieces.count - 1].runs.append(GuideRun(String(character), run.style))
        pieces[pieces.count - 1].width += columns
      }
    }
    return pieces
  }
}
