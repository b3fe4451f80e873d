import TerminalKit

extension Keymap {
  /// The bindings as shipped. Only keys that every terminal sends.
  package static let defaults: [Binding] =
    shell + moving + today + body + progress + guide + plan + runs + timer

  private static let shell: [Binding] = [
    Binding(.showToday, ["1"], "today", "Show Today: check-in and checklist.", in: [.everywhere]),
    Binding(.showBody, ["2"], "body", "Show Body: the drawn knee and symptom entry.", in: [.everywhere]),
    Binding(.showProgress, ["3"], "progress", "Show Progress: pain over time.", in: [.everywhere]),
    Binding(.showGuide, ["4"], "guide", "Show the Guide.", in: [.everywhere]),
    Binding(.showPlan, ["5"], "plan", "Show Plan: phases, the week, running, and why.", in: [.everywhere]),
    Binding(.showRuns, ["6"], "runs", "Show Runs: the log, the load, shoes and cadence.", in: [.everywhere]),
    Binding(.help, ["?"], "help", "Show the keys of this pane.", in: [.everywhere]),
    Binding(.palette, [":"], "commands", "Find any command by name.", in: [.everywhere]),
    Binding(.search, ["/"], "search", "Search the guide.", in: [.everywhere]),
    Binding(.undo, ["u"], "undo", "Take back the last thing recorded in this session.", in: [.everywhere]),
    Binding(.redo, ["U"], "redo", "Record again what undo took back.", in: [.everywhere]),
    Binding(.themes, ["t"], "themes", "Choose a theme with live preview.", in: [.everywhere]),
    Binding(.timerShow, ["T"], "timer", "Show the timer, or start one.", in: [.everywhere]),
    Binding(.nextField, [.tab], "next", "Go to the next field or pane.", in: [.everywhere]),
    Binding(.previousField, [.backTab], "previous", "Go to the previous field or pane.", in: [.everywhere]),
    Binding(.back, [.escape], "back", "Go one step back.", in: [.everywhere]),
    Binding(.readNotice, ["!"], "notice", "Read the current notice again.", in: [.everywhere]),
    Binding(
      .cycleGlyphs, [.control("g")], "drawing", "Draw with braille, blocks or plain ASCII.",
      in: [.everywhere]),
    Binding(.toggleMouse, [.control("t")], "mouse", "Switch the mouse on or off.", in: [.everywhere]),
    Binding(.redraw, [.control("l")], "redraw", "Draw the whole screen again.", in: [.everywhere]),
    Binding(.suspend, [.control("z")], "suspend", "Go to the shell; `fg` comes back.", in: [.everywhere]),
    Binding(.quit, ["q", .control("c")], "quit", "Leave the program.", in: [.everywhere]),
  ]

  private static let moving: [Binding] = [
    Binding(.moveUp, [.up, "k"], "up", "Move up.", in: [.everywhere]),
    Binding(.moveDown, [.down, "j"], "down", "Move down.", in: [.everywhere]),
    Binding(.moveLeft, [.left, "h"], "left", "Move left.", in: [.everywhere]),
    Binding(.moveRight, [.right, "l"], "right", "Move right.", in: [.everywhere]),
    Binding(.pageUp, [.pageUp], "page up", "Move up one page.", in: [.everywhere]),
    Binding(.pageDown, [.pageDown], "page down", "Move down one page.", in: [.everywhere]),
    Binding(.moveStart, [.home, "g"], "start", "Move to the start.", in: [.everywhere]),
    Binding(.moveEnd, [.end, "G"], "end", "Move to the end.", in: [.everywhere]),
    Binding(.open, [.enter], "open", "Open or confirm.", in: [.everywhere]),
    Binding(.tick, [" "], "tick", "Tick.", in: [.everywhere]),
  ]

  private static let today: [Binding] = [
    Binding(
      .tick, [" "], "tick a set", "Tick the next set of the exercise.", in: [.today, .exerciseSheet],
      footer: 1),
    Binding(
      .tickAll, ["x"], "all sets", "Tick or untick the whole exercise.", in: [.today, .exerciseSheet],
      footer: 2),
    Binding(.tickSession, ["X"], "everything", "Tick the whole session.", in: [.today], footer: 3),
    Binding(.open, [.enter], "how", "Show how the exercise is done.", in: [.today], footer: 4),
    Binding(.checkIn, ["c"], "check-in", "Say how the knee is this morning.", in: [.today], footer: 5),
    Binding(.why, ["w"], "why", "Show why the plan is as it is today.", in: [.today], footer: 6),
    Binding(
      .painDuring, ["p"], "pain", "Say how much the exercise hurt.", in: [.today, .exerciseSheet], footer: 7),
    Binding(
      .startRowTimer, ["s"], "timer", "Start the timer of the exercise: its holds, its minutes, or the rest.",
      in: [.today, .exerciseSheet], footer: 8),
    Binding(.answer, ["a"], "answer", "Answer the question about the session or run.", in: [.today]),
    Binding(.notToday, ["d"], "not today", "Put the question off for today.", in: [.today]),
    Binding(
      .lookBack, ["e"], "look back", "Report the symptoms again; begins with what stays true.", in: [.today]),
    Binding(.setsUp, ["+", "="], "more sets", "One set more.", in: [.today, .exerciseSheet]),
    Binding(.setsDown, ["-"], "fewer sets", "One set less.", in: [.today, .exerciseSheet]),
    Binding(.repsUp, ["]"], "more reps", "One repetition more.", in: [.today, .exerciseSheet]),
    Binding(.repsDown, ["["], "fewer reps", "One repetition less.", in: [.today, .exerciseSheet]),
    Binding(
      .holdUp, ["}"], "longer", "Five seconds or one minute longer.", in: [.today, .exerciseSheet]),
    Binding(
      .holdDown, ["{"], "shorter", "Five seconds or one minute shorter.", in: [.today, .exerciseSheet]),
    Binding(.loadUp, ["K"], "more weight", "Half a kilogram more.", in: [.today, .exerciseSheet]),
    Binding(.loadDown, ["J"], "less weight", "Half a kilogram less.", in: [.today, .exerciseSheet]),
    Binding(
      .open, [.enter], "guide", "Read about the exercise in the guide.", in: [.exerciseSheet], footer: 3),
    Binding(
      .easier, ["<"], "easier", "Put an easier exercise of its chain in its place.", in: [.exerciseSheet],
      footer: 4),
    Binding(
      .harder, [">"], "harder", "Put a harder exercise of its chain in its place.", in: [.exerciseSheet],
      footer: 5),
    Binding(.back, [.escape], "list", "Go back to the list.", in: [.exerciseSheet], footer: 6),
    Binding(.moveLeft, [.left, "h"], "before", "Show the exercise before.", in: [.exerciseSheet]),
    Binding(.moveRight, [.right, "l"], "after", "Show the exercise after.", in: [.exerciseSheet]),
    Binding(.clear, ["C"], "all-clear", "Record a clinician's all-clear after a notice.", in: [.today]),
    Binding(.previousDay, [.left, "h"], "day before", "Show the day before.", in: [.today]),
    Binding(.nextDay, [.right, "l"], "day after", "Show the day after.", in: [.today]),
  ]

  private static let body: [Binding] = [
    Binding(.open, [.enter], "pain here", "Say how much it hurts at this place.", in: [.bodyMap], footer: 1),
    Binding(.nextView, ["v", " "], "turn", "Turn the knee to the next view.", in: [.bodyMap], footer: 2),
    Binding(
      .switchSide, ["s"], "other knee", "Show the other knee.", in: [.bodyMap, .bodyPlaces], footer: 3),
    Binding(
      .placesList, ["o"], "other places", "Places that are not on the drawing.", in: [.bodyMap], footer: 5),
    Binding(
      .symptoms, ["e"], "symptoms", "Describe the symptoms; begins with the safety check.",
      in: [.bodyMap, .bodyPlaces], footer: 4),
    Binding(
      .result, ["r"], "last result", "Read the result of the last symptom report.",
      in: [.bodyMap, .bodyPlaces], footer: 6),
    Binding(
      .correctReport, ["E"], "correct report", "Correct the last symptom report.",
      in: [.bodyMap, .bodyPlaces]),
    Binding(.heatMap, ["m"], "30 days", "Show the pain of the last 30 days on the knee.", in: [.bodyMap]),
    Binding(.open, [.enter], "pain here", "Say how much it hurts there.", in: [.bodyPlaces], footer: 1),
    Binding(.tick, [" "], "tick", "Tick or untick the answer.", in: [.symptoms], footer: 1),
    Binding(
      .noneOfThese, ["n"], "none", "Answer no to everything that is shown, and go on.",
      in: [.symptoms], footer: 2),
    Binding(.dontKnow, ["d"], "don't know", "Answer: I don't know.", in: [.symptoms], footer: 3),
    Binding(.open, [.enter], "go on", "Go on to the next step.", in: [.symptoms], footer: 6),
    Binding(.nextField, [.tab], "next", "Go to the next step.", in: [.symptoms]),
    Binding(.previousField, [.backTab], "previous", "Go to the step before.", in: [.symptoms]),
    Binding(
      .askNext, ["a"], "ask", "Ask the questions that would change the result most.", in: [.symptoms],
      footer: 4),
    Binding(.result, ["r"], "result", "Read the result so far.", in: [.symptoms], footer: 5),
    Binding(.saveReport, ["w"], "save", "Save the report.", in: [.symptoms], footer: 7),
    Binding(.answerYes, ["y"], "yes", "Answer yes.", in: [.asking], footer: 1),
    Binding(.answerNo, ["n"], "no", "Answer no.", in: [.asking], footer: 2),
    Binding(.dontKnow, ["d"], "don't know", "Answer: I don't know.", in: [.asking], footer: 3),
    Binding(.tick, [" "], "tick", "Tick or untick the answer.", in: [.asking], footer: 4),
    Binding(.open, [.enter], "go on", "Go on to the next question.", in: [.asking], footer: 5),
    Binding(.nextField, [.tab], "next", "Go to the next question.", in: [.asking]),
    Binding(.previousField, [.backTab], "previous", "Go to the question before.", in: [.asking]),
    Binding(.open, [.enter], "how it adds up", "Open what the cursor is on.", in: [.result], footer: 1),
    Binding(.readMore, ["m"], "read more", "Read about it in the guide.", in: [.result], footer: 2),
    Binding(
      .askNext, ["a"], "ask next", "Ask the questions that would change the result most.", in: [.result],
      footer: 3),
    Binding(.saveReport, ["w"], "save", "Save the report.", in: [.result], footer: 4),
    Binding(.earlierReport, ["["], "earlier", "Read the report before.", in: [.result], footer: 5),
    Binding(.laterReport, ["]"], "later", "Read the report after.", in: [.result], footer: 6),
    Binding(.correctReport, ["E"], "correct report", "Correct this report.", in: [.result]),
  ]

  private static let progress: [Binding] = [
    Binding(.nextPage, ["]"], "next page", "Show the next page of Progress.", in: [.progress], footer: 6),
    Binding(.previousPage, ["["], "page before", "Show the page of Progress before.", in: [.progress]),
    Binding(.moveLeft, [.left, "h"], "day", "One day back.", in: [.painChart], footer: 1),
    Binding(
      .rangeWider, ["+", "="], "longer", "Show a longer time.", in: [.painChart, .painPlaces], footer: 2),
    Binding(
      .rangeNarrower, ["-"], "shorter", "Show a shorter time.", in: [.painChart, .painPlaces], footer: 3),
    Binding(.open, [.enter], "open day", "Show the entries of that day.", in: [.painChart], footer: 4),
    Binding(.toggleTable, ["v"], "table", "Switch between chart and table.", in: [.painChart], footer: 5),
    Binding(
      .compare, ["c"], "compare", "Lay this flare beside the last, or these weeks beside those before.",
      in: [.painChart], footer: 7),
    Binding(
      .compare, ["c"], "next two", "Compare two other stretches; after the last the chart comes back.",
      in: [.comparison], footer: 1),
    Binding(.back, [.escape], "chart", "Back to the chart.", in: [.comparison], footer: 2),
    Binding(
      .open, [.enter], "worst day", "Show the worst day of that place in the chart.", in: [.painPlaces],
      footer: 4),
    Binding(.goToToday, ["."], "today", "Go to today.", in: [.painChart]),
    Binding(.weekBack, ["H"], "week back", "One week back.", in: [.painChart]),
    Binding(.weekForward, ["L"], "week on", "One week on.", in: [.painChart]),
    Binding(.previousEntry, ["p"], "entry before", "Go to the entry before.", in: [.painChart]),
    Binding(.nextEntry, ["n"], "entry after", "Go to the entry after.", in: [.painChart]),
    Binding(
      .copySummary, ["y"], "copy", "Copy the summary to the clipboard.",
      in: [.painChart, .comparison, .painPlaces]),
    Binding(
      .editEntry, [.enter, "e"], "edit", "Change the score of the entry.", in: [.dayEntries], footer: 1),
    Binding(.editNote, ["N"], "note", "Change the note of the entry.", in: [.dayEntries], footer: 3),
    Binding(.editDistance, ["d"], "distance", "Change the distance of a run.", in: [.dayEntries]),
    Binding(
      .deleteEntry, ["D"], "delete", "Delete the entry; undo brings it back.", in: [.dayEntries], footer: 2),
    Binding(.moveLeft, [.left, "h"], "week", "One week back.", in: [.calendar, .volume], footer: 1),
    Binding(.moveRight, [.right, "l"], "week on", "One week on.", in: [.calendar, .volume]),
    Binding(.moveUp, [.up, "k"], "day", "One day back.", in: [.calendar], footer: 2),
    Binding(.moveDown, [.down, "j"], "day on", "One day on.", in: [.calendar]),
    Binding(.pageUp, [.pageUp], "4 weeks back", "Four weeks back.", in: [.calendar, .volume]),
    Binding(.pageDown, [.pageDown], "4 weeks on", "Four weeks on.", in: [.calendar, .volume]),
    Binding(.open, [.enter], "open day", "Show that day in Today.", in: [.calendar], footer: 3),
    Binding(
      .addScore, ["a", .enter], "add a score",
      "Enter the total of an outcome score, or how an activity goes.",
      in: [.tests], footer: 1),
    Binding(.moveLeft, [.left, "h"], "day", "One day back.", in: [.bodyOverTime], footer: 1),
    Binding(.moveRight, [.right, "l"], "day on", "One day on.", in: [.bodyOverTime]),
    Binding(.weekBack, ["H"], "week back", "One week back.", in: [.bodyOverTime], footer: 2),
    Binding(.weekForward, ["L"], "week on", "One week on.", in: [.bodyOverTime]),
    Binding(
      .rangeWider, ["+", "="], "longer", "Take the worst of a longer time.", in: [.bodyOverTime], footer: 3),
    Binding(.rangeNarrower, ["-"], "shorter", "Take the worst of a shorter time.", in: [.bodyOverTime]),
    Binding(
      .nextView, ["v", " "], "turn", "Turn the knee to the next view.", in: [.bodyOverTime], footer: 4),
    Binding(.switchSide, ["s"], "other knee", "Show the other knee.", in: [.bodyOverTime], footer: 5),
    Binding(.previousEntry, ["p"], "entry before", "Go to the day of pain before.", in: [.bodyOverTime]),
    Binding(.nextEntry, ["n"], "entry after", "Go to the day of pain after.", in: [.bodyOverTime]),
    Binding(.open, [.enter], "open day", "Show that day in Today.", in: [.bodyOverTime]),
    Binding(
      .why, ["w", .enter], "why", "Show the rule of the figure and the days it rests on.", in: [.links],
      footer: 1),
    Binding(.switchSide, ["s"], "other knee", "Show the other knee.", in: [.links], footer: 3),
    Binding(
      .beginExperiment, ["a"], "experiment", "Lay out an experiment: two ways to run, in a drawn order.",
      in: [.links], footer: 2),
    Binding(
      .endExperiment, ["x"], "end experiment", "End the experiment; undo brings it back.", in: [.links]),
    Binding(
      .leaveOutRun, ["o"], "leave out", "Leave the last run out of the experiment, or take it in again.",
      in: [.links]),
    Binding(.goToToday, ["."], "today", "Go to today.", in: [.calendar, .volume, .bodyOverTime]),
    Binding(
      .copySummary, ["y"], "copy", "Copy the summary to the clipboard.",
      in: [.calendar, .volume, .tests, .bodyOverTime, .links]),
  ]

  private static let guide: [Binding] = [
    Binding(.open, [.enter], "read", "Read the topic.", in: [.guideContents], footer: 1),
    Binding(.search, ["/"], "search", "Search the guide.", in: [.guideContents, .guideTopic], footer: 2),
    Binding(.nextLink, [.tab], "next link", "Go to the next link.", in: [.guideTopic], footer: 1),
    Binding(.open, [.enter], "follow", "Follow the link.", in: [.guideTopic], footer: 3),
    Binding(
      .previousLink, [.backTab], "previous link", "Go to the previous link.", in: [.guideTopic]),
    Binding(
      .goBack, ["b", "[", .backspace], "back", "Go back to the topic read before.",
      in: [.guideTopic, .guideContents],
      footer: 4),
    Binding(.goForward, ["f", "]"], "forward", "Go forward again.", in: [.guideTopic, .guideContents]),
    Binding(.contents, ["c"], "contents", "Show the contents.", in: [.guideTopic], footer: 5),
    Binding(.nextMatch, ["n"], "next match", "Go to the next match.", in: [.guideTopic]),
    Binding(.previousMatch, ["N"], "match before", "Go to the match before.", in: [.guideTopic]),
  ]

  private static let plan: [Binding] = [
    Binding(.moveRight, [.right, "l"], "next page", "Show the next page.", in: [.plan], footer: 1),
    Binding(.moveLeft, [.left, "h"], "page before", "Show the page before.", in: [.plan]),
    Binding(.open, [.enter], "open", "Open the line, or change it.", in: [.plan], footer: 2),
    Binding(.weekBack, ["H"], "week back", "One week back.", in: [.plan]),
    Binding(.weekForward, ["L"], "week on", "One week on.", in: [.plan]),
    Binding(.goToToday, ["."], "this week", "Go to this week.", in: [.plan]),
    Binding(
      .easier, ["<"], "easier", "Put an easier exercise of its chain in its place.", in: [.planExercises],
      footer: 3),
    Binding(
      .harder, [">"], "harder", "Put a harder exercise of its chain in its place.", in: [.planExercises],
      footer: 4),
    Binding(.addExercise, ["a"], "add", "Show what could be added.", in: [.planExercises], footer: 5),
    Binding(.takeOut, ["x"], "take out", "Take the exercise out of the plan.", in: [.planExercises]),
  ]

  private static let runs: [Binding] = [
    Binding(.logRun, ["n"], "log a run", "Log a run in one line or in a form.", in: [.runs], footer: 1),
    Binding(
      .planRun, ["p"], "plan a run", "Type a distance and see what speaks for it and against it.",
      in: [.runs],
      footer: 2),
    Binding(
      .logSport, ["o"], "other sport", "Log a session of another sport in one line or in a form.",
      in: [.runs],
      footer: 3),
    Binding(
      .open, [.enter], "open", "Change the run or session, or open what the line stands for.", in: [.runs],
      footer: 4),
    Binding(
      .why, ["w"], "why", "Show what the line rests on: its rule, the source, the records.", in: [.runs],
      footer: 5),
    Binding(.moveRight, [.right, "l"], "next page", "Show the next page.", in: [.runs], footer: 6),
    Binding(.moveLeft, [.left, "h"], "page before", "Show the page before.", in: [.runs]),
    Binding(.deleteEntry, ["D"], "delete", "Delete the run or session; undo brings it back.", in: [.runs]),
    Binding(.addShoe, ["a"], "add", "Add a pair of shoes.", in: [.shoes], footer: 1),
    Binding(.open, [.enter], "rename", "Change the name of the pair.", in: [.shoes], footer: 2),
    Binding(
      .retireShoe, ["x"], "retire", "Say that the pair is no longer worn, or that it is again.", in: [.shoes],
      footer: 3),
  ]

  private static let timer: [Binding] = [
    Binding(.timerPause, [" "], "pause", "Stop the clock, or let it run again.", in: [.timer]),
    Binding(.timerNext, ["n"], "next", "End this interval and begin the next.", in: [.timer]),
    Binding(
      .timerMore, ["+", "=", .enter], "more", "Count a repetition; of a metronome, a beat a minute more.",
      in: [.timer]),
    Binding(
      .timerLess, ["-"], "less", "Count one back; of a metronome, a beat a minute less.", in: [.timer]),
    Binding(.timerReset, ["r"], "again", "Begin again from the start.", in: [.timer]),
    Binding(.timerStop, ["x"], "stop", "End the timer.", in: [.timer]),
    Binding(.timerSound, ["b"], "beat rings", "Let the beats of the metronome ring, or not.", in: [.timer]),
    Binding(
      .timerTap, ["t"], "tap", "Tap with the steps: the metronome takes up their cadence.", in: [.timer]),
    Binding(
      .timerTarget, ["p"], "target", "Beat the tapped cadence as it is, 5 percent or 10 percent above it.",
      in: [.timer]),
    Binding(.timerOther, ["o"], "others", "Start another timer.", in: [.timer]),
  ]
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  package init(extendedGraphemeClusterLiteral value: Character) {
    self = .character(value)
  }
}
