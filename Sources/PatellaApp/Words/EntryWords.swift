import KneeDomain
import KneeStore

extension Journal {
  /// How distances are told to the person of the journal.
  package var distances: DistanceWords { DistanceWords(profile?.units) }
}

extension Record {
  /// What the record says, on one line; text of the user's own may hold anything and is not yet made visible.
  package func words(_ distances: DistanceWords) -> String {
    let words = entry.words(distances)
    return note.map { "\(words) (\($0))" } ?? words
  }
}

extension Entry {
  /// What the entry says, on one line.
  package func words(_ distances: DistanceWords) -> String {
    switch self {
    case .profile(let profile): profile.words(distances)
    case .checkIn(let checkIn): checkIn.words
    case .pain(let pain): pain.words
    case .report(let report): report.words
    case .exercise(let exercise): exercise.words
    case .session(let session): session.words
    case .run(let run): run.words(distances)
    case .activity(let activity): activity.words
    case .test(let test):
      sentence([test.test, "\(number(test.value)) \(test.unit)", test.side?.plainName, painWords(test.pain)])
    case .notice(let notice): "notice: \(notice.rules.joined(separator: ", "))"
    case .clearance(let clearance): "all-clear by \(clearance.by.isEmpty ? "somebody" : clearance.by)"
    case .limit(let limit): "limit: \(limit.what)\(limit.until.map { " until \($0.iso)" } ?? "")"
    case .plan(let plan): "plan: \(plan.change)\(plan.reason.isEmpty ? "" : ", \(plan.reason)")"
    case .shoe(let shoe): shoe.words(distances)
    case .score(let score):
      "\(score.measure)\(score.item.map { ", \($0)" } ?? ""): \(number(score.total))"
    case .experiment(let experiment): experiment.words
    case .other(let kind): "\(kind): not known to this version"
    }
  }
}

extension Profile {
  fileprivate func words(_ distances: DistanceWords) -> String {
    sentence([
      "profile", side?.plainName, birthYear.map { "born \($0)" }, since.map { "since \($0.iso)" },
      usualKilometers.map { "\(distances.exact($0)) a week" },
    ])
  }
}

extension CheckIn {
  /// The check-in on one line.
  package var words: String {
    sentence([
      "check-in: pain \(pain.value)", side?.plainName, worst24h.map { "worst \($0.value)" },
      swelling.map { "swelling \($0.rawValue)" }, stiffnessMinutes.map { "stiff \($0) min" },
      meds == true ? "pain medicine" : nil, sleepHours.map { "slept \(number($0)) h" },
    ])
  }
}

extension PainEntry {
  fileprivate var words: String {
    sentence(["pain \(pain.value)", places(sites), side?.plainName, when?.plainName])
  }
}

extension SymptomReport {
  fileprivate var words: String {
    let sites =
      Region.allCases.filter(regions.contains).map(BodySite.region)
      + ContextSite.allCases.filter(contextSites.contains).map(BodySite.context)
    return sentence([
      "report", places(sites), side?.plainName, painNow.map { "pain \($0.value)" },
      painWorst.map { "worst \($0.value)" },
    ])
  }
}

extension ExerciseEntry {
  fileprivate var words: String {
    sentence(["\(exercise): \(setWords)", side?.plainName, painWords(painDuring)])
  }

  private var setWords: String {
    let each = sets.map { set in
      let parts = [
        set.reps.map { "\($0)" }, set.holdSeconds.map { "\($0) s" },
        set.loadKilograms.map { "\(number($0)) kg" },
      ]
      return parts.compactMap(\.self).joined(separator: " x ")
    }
    let count = sets.count == 1 ? "1 set" : "\(sets.count) sets"
    guard let first = each.first, !first.isEmpty else { return count }
    return each.allSatisfy { $0 == first }
      ? "\(count) of \(first)" : "\(count): \(each.map { $0.isEmpty ? "done" : $0 }.joined(separator: ", "))"
  }
}

extension SessionEntry {
  fileprivate var words: String {
    sentence([
      "session", painWords(painDuring), painOneHourAfter.map { "\($0.value) an hour after" },
      limp == true ? "limped" : nil, meds == true ? "pain medicine" : nil,
    ])
  }
}

extension RunEntry {
  fileprivate func words(_ distances: DistanceWords) -> String {
    sentence([
      "run: \(distances.exact(kilometers)) in \(number(minutes)) min", painWords(painDuring),
      painOneHourAfter.map { "\($0.value) an hour after" }, surface, downhill == true ? "downhill" : nil,
      descentMeters.map { "\(number($0)) m down" }, shoe, effort.map { "effort \(number($0))" },
      cadence.map { "\($0) steps a minute" }, ladder.map { "level \($0) of the ladder" },
    ])
  }
}

extension ActivityEntry {
  fileprivate var words: String {
    sentence([
      "\(sport): \(number(minutes)) min", effort.map { "effort \(number($0))" }, painWords(painDuring),
    ])
  }
}

extension Shoe {
  fileprivate func words(_ distances: DistanceWords) -> String {
    sentence([
      "shoe: \(name)", kilometersBefore.map { "\(distances.exact($0)) before" },
      formerNames.isEmpty ? nil : "was \(formerNames.joined(separator: ", "))",
      retired == true ? "retired" : nil,
    ])
  }
}

extension ExperimentEntry {
  fileprivate var words: String {
    sentence([
      "experiment: \(first) against \(second)", count(order.count / 2, "pair") + " of runs",
      stopped.map { "stopped \($0.iso)" }, leftOut.isEmpty ? nil : "\(count(leftOut.count, "run")) left out",
    ])
  }
}

private func places(_ sites: [BodySite]) -> String? {
  let names = sites.map { site in
    switch site {
    case .region(let region): region.plainName
    case .context(let site): site.plainName
    }
  }
  return names.isEmpty ? nil : names.joined(separator: " and ")
}

private func painWords(_ score: Score?) -> String? {
  score.map { "pain \($0.value)" }
}

/// A number without a fraction it does not need.
private func number(_ value: Double) -> String {
  JSONValue.number(value).text
}

private func sentence(_ parts: [String?]) -> String {
  parts.compactMap(\.self).joined(separator: ", ")
}
