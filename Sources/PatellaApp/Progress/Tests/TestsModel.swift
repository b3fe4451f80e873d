import KneeDomain
import KneeStore

/// What the log says of tests and scores over time.
struct TestsModel: Hashable, Sendable {
  /// A line of the page that can be chosen.
  enum Row: Hashable, Sendable {
    case test(TestResult)
    case course(OutcomeCourse)
  }

  /// The tests that have results, in the order of the library.
  private(set) var tests: [TestResult] = []
  /// The scores, each scale or activity for itself.
  private(set) var courses: [OutcomeCourse] = []

  init() {}

  /// Reads the rows of the journal: they reach back further than the whole records do.
  init(_ journal: Journal, today: Day) {
    var entries: [(day: Day, entry: TestEntry)] = []
    for row in journal.rows where row.kind == .test && row.day <= today {
      guard let test = journal.subject(of: row), let value = row.amount else { continue }
      entries.append((row.day, TestEntry(test: test, side: row.side, value: value, unit: "", pain: row.pain)))
    }
    let person = TestResult.Person(journal.profile, on: today)
    tests = FunctionalTest.all.map { TestResult(of: $0, entries: entries, person: person) }
      .filter { !$0.all.isEmpty }
    courses = OutcomeCourse.all(
      of: journal.records.compactMap { record in
        guard case .score(let score) = record.entry else { return nil }
        return (record.day(startingAt: journal.dayStart), score)
      })
  }

  var rows: [Row] { tests.map(Row.test) + courses.map(Row.course) }

  /// The activities that were scored before, in the order they were first named.
  var activities: [String] { courses.compactMap { $0.measure.hasActivities ? $0.item : nil } }

  /// `Mean of 3 activities: 4 to 6.3, better by 2.3 (2 is noticed)`.
  var meanWords: String? {
    guard let measure = OutcomeMeasure.all.first(where: \.hasActivities),
      let (count, before, after) = OutcomeCourse.mean(of: measure, in: courses)
    else { return nil }
    let number = { (value: Double) in JSONValue.number((value * 10).rounded() / 10).text }
    return
      "Mean of \(count) activities: \(number(before)) to \(number(after)), \(measure.shortWords(from: before, to: after))"
  }
}

extension TestResult {
  /// Every result.
  var all: [Value] { (left + right + both).sorted { $0.day < $1.day } }

  /// Whether the goal is met, in words.
  var goalWord: String {
    switch isGoalMet {
    case true?: "goal met"
    case false?: "goal not met"
    case nil: test.goal == .ownStart ? ownStartWord : "goal open"
    }
  }

  /// A test without a norm is held against its own beginning.
  private var ownStartWord: String {
    guard let change else { return "own start" }
    if change == 0 { return "as at start" }
    return (change > 0) == test.moreIsBetter ? "above start" : "below start"
  }

  /// Everything about it in words: results, legs, goal.
  var sentences: String {
    let sides = [("left", left), ("right", right), ("", both)].compactMap { name, values -> String? in
      guard !values.isEmpty else { return nil }
      let shown = values.suffix(4).map { "\(test.amount($0.value)) on \($0.day.shortWords)" }
      return (name.isEmpty ? "" : "\(name) ") + shown.joined(separator: ", ")
    }
    var words = "\(test.name): \(sides.joined(separator: "; "))."
    if let symmetry, let index = symmetry.index {
      let isMet = isSymmetryMet.map { $0 ? ", near enough" : ", not near enough yet" } ?? ""
      words += " The legs beside each other: \(index.asPercent)\(isMet)."
    }
    return words + " Goal: \(goalWords); \(goalWord)."
  }
}

extension OutcomeCourse {
  /// Everything about it in words: totals, range, change, source.
  var sentences: String {
    let shown = values.suffix(4).map { "\(JSONValue.number($0.total).text) on \($0.day.shortWords)" }
    var words = "\(title), \(measure.rangeWords): \(shown.joined(separator: ", "))."
    if let changeWords { words += " Since the beginning \(changeWords)." }
    if let source = measure.importantChange.map({ _ in measure.source }) { words += " \(source)." }
    return words
  }
}
