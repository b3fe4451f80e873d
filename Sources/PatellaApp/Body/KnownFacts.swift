import KneeDomain
import KneeStore

extension SymptomReport {
  /// What is known before anything is asked: the person, the knee, since when, and where it hurt today.
  init(knownIn context: AppContext, side: KneeSide) {
    self.init(profile: context.profile, on: context.today)
    self.side = side.side
    if let since = context.profile?.since, since <= context.today {
      durationDays = context.today.number - since.number
    }
    for mark in PainMarks(in: context, days: 1).marks where mark.entry.side == side.side {
      for site in mark.entry.sites {
        switch site {
        case .region(let region): regions.insert(region)
        case .context(let place): contextSites.insert(place)
        }
      }
    }
  }

  /// The same, with what stays true of the last report: how it began, illnesses and risks. Not its symptoms: they
  /// are what is asked for anew.
  init(lastingIn context: AppContext, side: KneeSide) {
    self.init(knownIn: context, side: side)
    guard let record = Reports(in: context).last, case .report(let last) = record.entry else { return }
    let daysSince = context.today.number - record.day(startingAt: context.localTime.dayStart).number
    age = age ?? last.age
    sex = sex ?? last.sex
    self.side = last.side ?? self.side
    durationDays = last.durationDays.map { $0 + max(0, daysSince) } ?? durationDays
    onset = last.onset
    trauma = last.trauma
    systemic = last.systemic.intersection(Self.lasting)
  }

  /// History, illnesses and medicines that do not pass within weeks.
  private static let lasting: Set<SystemicSign> = [
    .cancerHx, .prevClot, .anticoagulant, .diabetes, .immunosuppressed, .prosthesis, .reds, .osteoporosis,
    .goutHx, .psoriasis, .prevAcl, .prevMeniscus, .prevBsi, .steroid,
  ]

  /// Whether it says nothing at all of how the knee is.
  var isEmpty: Bool {
    var bare = SymptomReport()
    bare.age = age
    bare.sex = sex
    bare.side = side
    bare.durationDays = durationDays
    return bare == self
  }
}
