import KneeDomain
import KneeStore
import TerminalKit

// What Enter on a line does, and what is typed after it: a form, a result, an answer.
extension PlanPane {
  package mutating func type(_ key: Key, in context: AppContext) -> [Request]? {
    if let field { return type(key, into: field, in: context) }
    if let form { return type(key, into: form, in: context) }
    guard let asked = question else { return nil }
    question = nil
    guard key == .character("y") || key == .character("Y") else { return [.say("Left as it is.")] }
    isAdding = false
    return asked.requests
  }

  package mutating func paste(_ text: String, in context: AppContext) -> Bool {
    guard var form, form.form.paste(text) else { return false }
    form.arrange()
    self.form = form
    return true
  }

  private mutating func type(_ key: Key, into field: TestField, in context: AppContext) -> [Request] {
    var field = field
    switch field.type(key) {
    case .editing: self.field = field
    case .cancelled: self.field = nil
    case .entered(let entry):
      self.field = nil
      let name = "\(field.test.name), \(field.test.amount(entry.value))"
      return [.record([Draft(at: context.now, entry: .test(entry))], name: name)]
    }
    return []
  }

  private mutating func type(_ key: Key, into form: any PlanForm, in context: AppContext) -> [Request] {
    var form = form
    let outcome = form.form.type(key)
    form.arrange()
    self.form = form
    switch outcome {
    case .editing: break
    case .cancelled:
      self.form = nil
      return [.say("Left as it is.")]
    case .done:
      switch form.result(in: context) {
      case .ask(let question):
        self.form = nil
        return ask(question)
      case .requests(let requests):
        self.form = nil
        if page == .firstDays { goToTop() }
        return requests
      case .problem(let text):
        form.form.refuse(text)
        self.form = form
      }
    }
    return []
  }

  mutating func open(in context: AppContext) -> [Request] {
    switch selectedTarget {
    case .day(let day):
      return day > context.today ? [.say("The day is still to come.")] : [.show(.today(day))]
    case .reasons(let day): return [.explain(day)]
    case .topic(let topic), .exercise(let topic): return [.show(.guide(topic: topic))]
    case .timer(let plan, let label): return [.startTimer(plan, label: label)]
    case .change(let action): return change(action, in: context)
    case .test(let id):
      (openTest, selected) = (id, 0)
      renew(in: context)
    case .result(let id, let side):
      field = FunctionalTest.test(id).map { TestField($0, side: side, timer: context.timer, at: context.now) }
    case .form(let kind): form = kind.form(in: context)
    case .endLimit(let id):
      guard let record = context.journal.record(id: id), case .limit(let limit) = record.entry else { break }
      return ask(.end(record, limit, in: context))
    case .untick(let gate, let record):
      question = PlanQuestion(
        title: "Take the tick back?", sentence: "\(gate.title): not ticked any more.",
        requests: [.delete(id: record, name: "the tick: \(gate.title)")])
    case .firstAid(let step, let plan, let label):
      let draft = Draft(at: context.now, entry: .plan(FirstAid.Mark.did(step).change))
      return [.record([draft], name: "\(label), once more today"), .startTimer(plan, label: label)]
    case .leaveFirstDays:
      goToTop()
      let draft = Draft(at: context.now, entry: .plan(FirstAid.Mark.over.change))
      return [.record([draft], name: "the first days are over")]
    case .symptoms: return [.show(.symptoms)]
    case nil: break
    }
    return []
  }

  /// The page becomes another one.
  private mutating func goToTop() {
    (selected, top) = (0, 0)
  }

  /// The timer of the open test was stopped: what it came to is the result to begin with.
  mutating func takeResult(of timer: RunningTimer, at now: Moment) {
    guard let test = openTest.flatMap(FunctionalTest.test) else { return }
    let side: [Side?] = test.isOneLegged ? [.left, .right] : [nil]
    guard let side = side.first(where: { test.timerLabel($0) == timer.label }) else { return }
    field = TestField(test, side: side, timer: timer, at: now)
  }

  mutating func swap(_ way: ExerciseSwap.Way, in context: AppContext) -> [Request] {
    guard case .exercise(let id)? = selectedTarget else { return [] }
    guard let swap = ExerciseSwap(way, of: id, in: context.program) else {
      return [.say("Nothing \(way == .easier ? "easier" : "harder") stands in its chain here.")]
    }
    return change(.swap(swap.from, with: swap.to), in: context)
  }

  /// Asks about a change with the sentence in which the program says what it does.
  mutating func change(_ action: PlanAction, in context: AppContext) -> [Request] {
    guard !action.mustWait(under: context.lock, in: context.plan?.phase) else {
      return [.say("A notice stands, so the plan waits; \(context.key(.readNotice)) reads it.")]
    }
    guard let question = PlanQuestion.change(action, in: context) else {
      return [.say("The program has nothing to change by that.")]
    }
    return ask(question)
  }

  private mutating func ask(_ question: PlanQuestion) -> [Request] {
    guard !question.requests.isEmpty else { return [.say(question.sentence)] }
    self.question = question
    return []
  }
}
