import ThemeKit

/// What a plot shows: values of series over slots (days, weeks, …) on a fixed scale from 0.
///
/// A slot without a value is a gap. The plot knows nothing of what slots or values mean.
package struct Plot: Sendable {
  /// How many slots the x axis has.
  package var slots: Int
  /// The highest value of the scale, which is never fitted to the data.
  package var top: Int
  package var series: [PlotSeries]
  /// A quiet line behind the series, such as a running median.
  package var line: PlotLine?
  /// A value marked across the whole plot, and what it means, written on it where there is room.
  package var rule: Int?
  package var ruleText: String
  /// Upright lines through the plot with their names.
  package var marks: [PlotMark]
  package var ticks: [AxisTick]
  /// Stands in the gutter before the labels of the ticks, where it is wide.
  package var tickLead: String
  package var lanes: [PlotLane]
  /// Words for the values that have some, shown in the gutter where there is room.
  package var valueNames: [Int: String]
  /// Empty slots in a row that are hatched as a gap, and the words in one that has room for them.
  package var shortestGap: Int
  package var gapText: String
  /// The slot under the cursor.
  package var cursor: Int?

  /// A plot of series over `slots` slots from 0 to `top`.
  package init(
    slots: Int, top: Int = 10, series: [PlotSeries], line: PlotLine? = nil, rule: Int? = nil,
    ruleText: String = "", marks: [PlotMark] = [], ticks: [AxisTick] = [], tickLead: String = "",
    lanes: [PlotLane] = [], valueNames: [Int: String] = [:], shortestGap: Int = 2, gapText: String = "",
    cursor: Int? = nil
  ) {
    self.slots = slots
    self.top = top
    self.series = series
    self.line = line
    self.rule = rule
    self.ruleText = ruleText
    self.marks = marks
    self.ticks = ticks
    self.tickLead = tickLead
    self.lanes = lanes
    self.valueNames = valueNames
    self.shortestGap = shortestGap
    self.gapText = gapText
    self.cursor = cursor
  }

  /// True where any series has a value.
  package func hasValue(_ slot: Int) -> Bool {
    series.contains { slot < $0.values.count && $0.values[slot] != nil }
  }
}

/// One series: told from the others by the shape of its mark and its line before its color.
package struct PlotSeries: Sendable {
  package enum Mark: Sendable { case solid, hollow, diamond }

  /// The name at the line's end, and its short form for narrow plots.
  package var name: String
  package var shortName: String
  package var mark: Mark
  package var role: Role
  /// One for each slot; nil is a gap.
  package var values: [PlotValue?]

  /// A series of values, one for each slot.
  package init(name: String, shortName: String, mark: Mark, role: Role, values: [PlotValue?]) {
    self.name = name
    self.shortName = shortName
    self.mark = mark
    self.role = role
    self.values = values
  }
}

/// The value of a slot: the mark, and the range that a bar spans.
package struct PlotValue: Hashable, Sendable {
  package var low: Double
  package var mark: Double
  package var high: Double

  /// A marked value within a range.
  package init(low: Double, mark: Double, high: Double) {
    self.low = low
    self.mark = mark
    self.high = high
  }
}

/// A line without marks.
package struct PlotLine: Sendable {
  package var role: Role
  package var values: [Double?]

  /// A line of values, one for each slot.
  package init(role: Role, values: [Double?]) {
    self.role = role
    self.values = values
  }
}

/// A place on the x axis where something begins.
package struct PlotMark: Hashable, Sendable {
  package var slot: Int
  /// The name, the longest form first.
  package var names: [String]
  /// False for what had begun before the first slot.
  package var hasLine: Bool

  /// A mark at a slot.
  package init(slot: Int, names: [String], hasLine: Bool = true) {
    self.slot = slot
    self.names = names
    self.hasLine = hasLine
  }
}

/// A row of signs under the axis.
package struct PlotLane: Sendable {
  package var name: String
  package var shortName: String
  package var role: Role
  package var signs: [Character?]

  /// A lane of signs, one for each slot; nil is blank.
  package init(name: String, shortName: String, role: Role, signs: [Character?]) {
    self.name = name
    self.shortName = shortName
    self.role = role
    self.signs = signs
  }
}
