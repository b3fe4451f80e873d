import KneeDomain
import TerminalKit
import ThemeKit

/// Draws how an exercise is done: dose, steps, pain rule, faults, its place in the chain, and its drawing.
struct ExerciseSheetView {
  let item: ChecklistItem
  let sheet: ExerciseSheet
  let context: AppContext

  private static let pictureWidth = 32

  func draw(into buffer: inout Buffer, in rect: Rect) {
    let (head, rest) = rect.splitTop(2)
    buffer.write(item.title, x: head.x, y: head.y, Style(.title).adding(.bold), limit: head.width)
    let boxes = "\(item.boxes) \(item.done.count) of \(item.dose.sets)"
    if TextWidth.of(item.title) + boxes.count + 2 <= head.width {
      buffer.write(boxes, x: head.maxX - boxes.count, y: head.y, Style(.textMuted))
    }
    let picture = ExercisePicture(exercise: item.id.exercise, glyphs: context.glyphs)
    var text = rest
    if let picture, rest.width >= 74, rest.height >= 8 {
      let width = rest.width >= 110 ? rest.width / 2 : Self.pictureWidth
      text = Rect(x: rest.x, y: rest.y, width: rest.width - width - 2, height: rest.height)
      let most = min(rest.height, width / 2)
      let height = picture.height(within: most, width: width)
      picture.draw(in: Rect(x: text.maxX + 2, y: rest.y, width: width, height: height), into: &buffer)
    }
    let lines = lines(width: min(76, text.width))
    let top = max(0, min(sheet.top, lines.count - text.height))
    for (row, line) in lines.dropFirst(top).prefix(text.height).enumerated() {
      buffer.write(line.text, x: text.x, y: text.y + row, line.style, limit: text.width)
    }
  }

  private struct Line {
    var text: String
    var style: Style
  }

  private func lines(width: Int) -> [Line] {
    let exercise = item.exercise
    var lines: [Line] = []
    func add(_ text: String, _ style: Style = Style(.text), marker: String = "") {
      for line in TextWrap.lines(text, width: width, marker: marker) {
        lines.append(Line(text: line, style: style))
      }
    }
    func heading(_ text: String) {
      if !lines.isEmpty { lines.append(Line(text: "", style: Style(.text))) }
      add(text, Style(.accent).adding(.bold))
    }
    add("Today " + item.dose.text + (item.dose == item.usual ? "" : ", usually \(item.usual.text)"))
    if let way = item.way { add("Done harder: \(way)") }
    if item.isPrescribed { add("Prescribed by a clinician.") }
    if !exercise.targets.isEmpty { add("For \(exercise.targets.joined(separator: ", "))", Style(.textMuted)) }
    if !exercise.steps.isEmpty { heading("How") }
    for (index, step) in exercise.steps.enumerated() { add(step, marker: "\(index + 1). ") }
    heading("Pain")
    add(exercise.painRule.text)
    if let avoid = exercise.avoid { add("Leave it: \(avoid)") }
    if !exercise.faults.isEmpty { heading("What goes wrong") }
    for fault in exercise.faults { add(fault, marker: "- ") }
    if !exercise.easier.isEmpty || !exercise.harder.isEmpty { heading("Easier and harder") }
    if !exercise.easier.isEmpty {
      add(exercise.easier.map(\.text).joined(separator: "; "), marker: "easier: ")
    }
    if !exercise.harder.isEmpty {
      add(exercise.harder.map(\.text).joined(separator: "; "), marker: "harder: ")
    }
    heading("Dose")
    add(exercise.dose.text)
    add(exercise.source, Style(.textMuted))
    return lines
  }
}
