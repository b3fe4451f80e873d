import KneeDomain
import TerminalKit
import ThemeKit

/// The timer in its large form: what it is at, the time in big digits, what to do, and the intervals. For any rectangle.
package struct TimerView: Sendable {
  package var timer: RunningTimer
  package var now: Instant
  package var ground: Role
  /// What was tapped along with it; nil where nothing can be.
  package var desk: TimerDesk?

  package init(_ timer: RunningTimer, now: Instant, ground: Role = .background, desk: TimerDesk? = nil) {
    self.timer = timer
    self.desk = desk
    self.now = now
    self.ground = ground
  }

  private var style: Style { Style(.text, on: ground) }
  private var muted: Style { Style(.textMuted, on: ground) }

  package func draw(into buffer: inout Buffer, in rect: Rect) {
    let reading = timer.reading(at: now)
    var y = rect.y
    func line(_ text: String, _ style: Style) {
      if y < rect.maxY { buffer.write(text, x: rect.x, y: y, style, limit: rect.width) }
      y += 1
    }
    let state = reading.isFinished ? "" : reading.isPaused ? " (paused)" : ""
    line(timer.label + state, Style(.title, on: ground).adding(.bold))
    line(headline(reading), style.adding(.bold))
    if let beat = reading.beat { line(pulse(beat.number), style) }
    let face = TimerWords.face(reading)
    if reading.isFinished {
      y += 1
    } else if rect.height >= 9, rect.width >= BigDigits.width(of: face) {
      BigDigits.draw(face, x: rect.x, y: y, style, into: &buffer)
      y += BigDigits.height
    } else {
      line(face, style)
    }
    if rect.height >= 16 { y += 1 }
    line(reading.interval?.activity.cue ?? ended(reading), style)
    if reading.interval?.beatsPerMinute != nil, let desk {
      for text in tempo(desk) { line(text, style) }
    }
    if timer.count > 0 { line("Counted: \(timer.count)", style) }
    y += rect.maxY - y > timer.plan.intervals.count ? 1 : 0
    drawIntervals(
      reading, into: &buffer, in: Rect(x: rect.x, y: y, width: rect.width, height: max(0, rect.maxY - y)))
  }

  private func headline(_ reading: TimerReading) -> String {
    var text = TimerWords.stage(reading)
    if let rate = reading.interval?.beatsPerMinute { text += ", \(rate) a minute" }
    if let next = reading.next { text += ", then \(TimerWords.interval(next))" }
    return text
  }

  /// What was tapped, and the targets above it.
  private func tempo(_ desk: TimerDesk) -> [String] {
    guard let cadence = desk.tempo.cadence else {
      let missing = max(1, 4 - desk.tempo.taps)
      return desk.tempo.taps == 0
        ? ["Tap along with your steps to find your cadence."]
        : ["\(missing) more \(missing == 1 ? "tap" : "taps")."]
    }
    let targets = CadenceTarget.allCases.map { target in
      let text = "\(target.plainName) \(target.beats(of: cadence))"
      return target == desk.target ? "[\(text)]" : " \(text) "
    }
    return [targets.joined(separator: " "), "First 5 percent more, later 10; one cue for four weeks."]
  }

  private func ended(_ reading: TimerReading) -> String {
    timer.plan.seconds.map { "All of it: \(TimerReading.face(seconds: $0))." } ?? "All of it is over."
  }

  /// The pulse steps from one foot to the other: a shape, seen without color.
  private func pulse(_ number: Int64) -> String {
    number % 2 == 0 ? "* ." : ". *"
  }

  /// The intervals around the present one, each with a mark: done, now, to come.
  private func drawIntervals(_ reading: TimerReading, into buffer: inout Buffer, in rect: Rect) {
    let intervals = timer.plan.intervals
    guard intervals.count > 1, rect.height > 0 else { return }
    let window = ListWindow(
      selected: min(reading.index, intervals.count - 1), count: intervals.count, height: rect.height)
    for (row, index) in window.rows.enumerated() {
      let mark = index < reading.index ? "x" : index == reading.index ? ">" : " "
      buffer.write(
        "\(mark) \(TimerWords.interval(intervals[index]))", x: rect.x, y: rect.y + row,
        index == reading.index ? style.adding(.bold) : muted, limit: rect.width)
    }
  }
}
