/// What a record of the journal says, by kind (design section 6).
///
/// A kind that this version does not know is `other`; the journal keeps its fields as they are.
public enum Entry: Hashable, Sendable {
  case profile(Profile)
  case checkIn(CheckIn)
  case pain(PainEntry)
  case report(SymptomReport)
  case exercise(ExerciseEntry)
  case session(SessionEntry)
  case run(RunEntry)
  case activity(ActivityEntry)
  case test(TestEntry)
  case notice(Notice)
  case clearance(Clearance)
  case limit(Limit)
  case plan(PlanChange)
  case shoe(Shoe)
  case score(OutcomeScore)
  case experiment(ExperimentEntry)
  case other(kind: String)
}
