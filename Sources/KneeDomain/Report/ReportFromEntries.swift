// A check-in, a pain, a session or a run says part of what a report says; one engine judges them all.
extension SymptomReport {
  /// What a morning check-in says.
  ///
  /// - Parameters:
  ///   - checkIn: the check-in.
  ///   - profile: who it is about; nil when not known.
  ///   - day: the day it counts for.
  ///   - clearSwellingDays: on how many days in a row up to this one the swelling was clear; more than three count
  ///     as swelling that stays (facts.md, section d, S-5).
  public init(checkIn: CheckIn, profile: Profile?, on day: Day, clearSwellingDays: Int = 1) {
    self.init(profile: profile, on: day)
    side = checkIn.side ?? side
    painNow = checkIn.pain
    painWorst = checkIn.worst24h
    switch checkIn.swelling {
    case .clear: swelling = clearSwellingDays > 3 ? [.recurrentEffusion] : [.mildGradual]
    case .little: swelling = [.mildGradual]
    case .some(.none), nil: break
    }
    switch checkIn.stiffnessMinutes ?? 0 {
    case 1...30: timing = [.stiffShort]
    case 61...: timing = [.stiffLong]
    default: break
    }
  }

  /// What a pain at a place says; a pain that is tied to a moment other than rest is no pain of now.
  public init(pain: PainEntry, profile: Profile?, on day: Day) {
    self.init(profile: profile, on: day)
    side = pain.side ?? side
    for site in pain.sites {
      switch site {
      case .region(let region): regions.insert(region)
      case .context(let site): contextSites.insert(site)
      }
    }
    painWorst = pain.pain
    switch pain.when {
    case nil, .restPain, .constant, .nightWaking: painNow = pain.pain
    default: break
    }
    timing = pain.when.map { [$0] } ?? []
  }

  /// What a run says: pain within the hour after it is pain now.
  public init(run: RunEntry, profile: Profile?, on day: Day) {
    self.init(profile: profile, on: day)
    painNow = run.painOneHourAfter
    painWorst = [run.painDuring, run.painOneHourAfter].compactMap(\.self).max()
  }

  /// What a session of another sport says.
  public init(activity: ActivityEntry, profile: Profile?, on day: Day) {
    self.init(profile: profile, on: day)
    painWorst = activity.painDuring
  }

  /// What a session says.
  public init(session: SessionEntry, profile: Profile?) {
    self.init(profile: profile, on: session.day)
    painNow = session.painOneHourAfter
    painWorst = [session.painDuring, session.painOneHourAfter].compactMap(\.self).max()
    if session.limp == true { mechanical = [.limp] }
  }

  /// Age, sex and side from the profile, the start of a report that a person fills in.
  ///
  /// Only the year of birth is known, so the age is the one reached in that year.
  public init(profile: Profile?, on day: Day) {
    self.init()
    side = profile?.side
    sex = profile?.sex
    age = profile?.age(on: day)
  }
}

extension Profile {
  /// The age reached in the year of a day, 0 to 120; nil when the year of birth is not known or cannot be.
  public func age(on day: Day) -> Int? {
    guard let birthYear, (0...120).contains(day.civil.year - birthYear) else { return nil }
    return day.civil.year - birthYear
  }
}
