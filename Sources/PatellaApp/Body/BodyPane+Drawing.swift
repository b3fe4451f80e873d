import KneeDomain
import TerminalKit
import ThemeKit

extension BodyPane {
  package func draw(into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext) {
    let layout = BodyLayout(self, in: rect, context: context)
    let cursor = cursor(in: context)
    let recent = PainMarks(in: context, days: showsHeat ? 30 : 7)
    let marks = showsHeat ? recent.worst(of: cursor.side) : recent.latest(of: cursor.side)

    if mode == .symptoms, let entry {
      if !layout.banner.isEmpty {
        TriageBanner(entry.triage).draw(into: &buffer, in: layout.banner)
      }
      layout.map?.draw(
        marks: entry.report.marks(scored: marks), cursor: mapCursor(entry, cursor), into: &buffer)
      SymptomView(entry: entry).draw(into: &buffer, in: layout.panel, isFocused: focused, context: context)
      ResultGlance(entry, context: context).draw(into: &buffer, in: layout.glance)
    } else if mode == .result, let result {
      layout.map?.draw(marks: result.report.marks(scored: [:]), cursor: nil, into: &buffer)
      ResultView(result, context: context).draw(into: &buffer, in: layout.panel, isFocused: focused)
    } else {
      layout.map?.draw(marks: marks, cursor: mode == .map ? cursor : nil, into: &buffer)
      drawPanel(recent, into: &buffer, in: layout.panel, focused: focused, context: context)
    }
  }

  /// While places are asked for, the map shows which one the list is on.
  private func mapCursor(_ entry: SymptomEntry, _ cursor: KneeCursor) -> KneeCursor? {
    guard case .sign(let sign) = entry.selectedRow, sign.key == .regions, sign.token == cursor.region.rawValue
    else { return nil }
    return cursor
  }

  private func drawPanel(
    _ recent: PainMarks, into buffer: inout Buffer, in rect: Rect, focused: Bool, context: AppContext
  ) {
    var text = PanelText(rect)
    if mode == .places {
      drawPlaces(&text, into: &buffer, context: context)
    } else {
      drawPlace(&text, into: &buffer, context: context)
    }
    drawField(&text, into: &buffer, focused: focused, context: context)
    if text.room > 2 {
      text.skip()
      drawRecent(recent, &text, into: &buffer, context: context)
    }
    if text.room > 2 {
      text.skip()
      drawReport(&text, into: &buffer, context: context)
    }
  }

  /// The region under the cursor in plain and in clinical words.
  private func drawPlace(_ text: inout PanelText, into buffer: inout Buffer, context: AppContext) {
    let region = cursor(in: context).region
    // Always the same rows, so that a step of the cursor leaves all below them as it is.
    var names = PanelText(text.take(min(4, text.room - 4)))
    names.write(region.plainName.capitalizedFirst, Style(.title).adding(.bold), into: &buffer)
    names.write(region.clinicalName, Style(.textMuted), into: &buffer)
  }

  private func drawPlaces(_ text: inout PanelText, into buffer: inout Buffer, context: AppContext) {
    let side = cursor(in: context).side
    let list = BodyLayout.places(in: text.rect, side: side)
    text.write(BodyLayout.placesTitle(side), Style(.title).adding(.bold), into: &buffer)
    let rows = Self.unplaced.map { ListView.Row($0.plainName) }
    ListView(rows, selected: selectedPlace, glyphs: context.glyphs)
      .draw(into: &buffer, in: text.take(list.height))
  }

  private func drawField(
    _ text: inout PanelText, into buffer: inout Buffer, focused: Bool, context: AppContext
  ) {
    guard text.room > 0 else { return }
    if let field {
      let shown = buffer.cursor
      field.draw(into: &buffer, x: text.rect.x, y: text.y, glyphs: context.glyphs, limit: text.rect.width)
      if !focused { buffer.cursor = shown }
      text.skip()
    } else {
      let key = context.key(.open, in: scopes(in: context))
      text.write("\(key): pain here, 0 to 10", Style(.accent), into: &buffer)
    }
  }

  private func drawRecent(
    _ recent: PainMarks, _ text: inout PanelText, into buffer: inout Buffer, context: AppContext
  ) {
    let side = cursor(in: context).side
    let days = showsHeat ? "30 days, worst of each place" : "7 days"
    text.write(
      "\(side.rawValue.capitalizedFirst) knee, last \(days)", Style(.title).adding(.bold), into: &buffer)
    let marks = recent.of(side)
    if marks.isEmpty {
      text.write("No pain logged. Move to where it hurts.", Style(.textMuted), into: &buffer)
      return
    }
    let width = text.rect.width
    for mark in marks.prefix(max(0, text.room - (text.room > 8 ? 4 : 0))) {
      let date = mark.day.shortWords.split(separator: " ").dropFirst().joined(separator: " ")
      let day = mark.day == context.today ? "today" : date
      buffer.write(day, x: text.rect.x, y: text.y, Style(.textMuted), limit: width)
      let score = Style(.text, on: .pain(mark.entry.pain.value))
      buffer.write(" \(mark.entry.pain.value) ", x: text.rect.x + 7, y: text.y, score, limit: width - 7)
      let places = mark.places.shortened(to: width - 11, glyphs: context.glyphs)
      buffer.write(places, x: text.rect.x + 11, y: text.y, limit: width - 11)
      text.skip()
    }
  }

  private func drawReport(_ text: inout PanelText, into buffer: inout Buffer, context: AppContext) {
    let key = context.key(.symptoms, in: scopes(in: context))
    text.write("Symptoms", Style(.title).adding(.bold), into: &buffer)
    if let entry {
      text.write("A report waits at \"\(entry.step.title)\". \(key): go on.", into: &buffer)
    } else if let last = Reports(in: context).last {
      let day = last.day(startingAt: context.localTime.dayStart).words
      let correct = context.key(.correctReport, in: scopes(in: context))
      text.write(
        "Last report: \(day). \(key): a new one. \(correct): correct it.", Style(.textMuted), into: &buffer)
    } else {
      text.write("\(key): describe them, and read how soon to be seen.", Style(.textMuted), into: &buffer)
    }
  }
}

extension SymptomReport {
  /// The places that are ticked, with a score: the one logged there, else the pain now, else the worst.
  fileprivate func marks(scored known: [Region: Int]) -> [Region: Int] {
    var marks: [Region: Int] = [:]
    for region in regions { marks[region] = known[region] ?? painNow?.value ?? painWorst?.value ?? 5 }
    return marks
  }
}

extension String {
  /// The first letter large.
  var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
