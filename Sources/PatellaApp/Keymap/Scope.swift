/// Where a binding holds: everywhere, or in one part of one pane. A pane names the scopes that have the
/// focus, innermost first; the first that binds a key wins.
package enum Scope: String, CaseIterable, Hashable, Sendable {
  case everywhere
  case today
  case exerciseSheet = "exercise"
  case bodyMap = "body map"
  case bodyPlaces = "list of places"
  case symptoms = "symptom entry"
  case asking = "single questions"
  case result
  case progress
  case painChart = "pain chart"
  case comparison
  case painPlaces = "pain by place"
  case dayEntries = "entries of a day"
  case calendar
  case volume
  case tests = "tests and scores"
  case bodyOverTime = "body over time"
  case links
  case guideContents = "guide contents"
  case guideTopic = "guide topic"
  case plan
  case planExercises = "exercises of the plan"
  case runs
  case shoes
  case timer
}
