import Testing

@testable import KneeDomain

/// For each rule a report that fires it, and one beside it that just does not.
@Suite struct RuleTests {
  static let injury = "onset:traumatic trauma:landing"

  static let cases: [(id: String, fires: String, not: String)] = [
    ("E1", "mechanical:deformity", "mechanical:limp"),
    ("E2", "\(injury) systemic:cold_foot", "onset:gradual systemic:cold_foot"),
    ("E2", "\(injury) systemic:numb_foot swelling:severe", "\(injury) systemic:numb_foot swelling:within_2h"),
    (
      "E2", "\(injury) days:7 swelling:severe quality:tingling",
      "\(injury) days:8 swelling:severe quality:tingling"
    ),
    ("E4", "systemic:chest_pain", "systemic:unwell"),
    ("E4", "systemic:breathless", "denied:breathless"),
    ("E5", "swelling:hot_red systemic:diabetes", "swelling:severe systemic:diabetes"),
    ("E5", "swelling:hot_red age:81", "swelling:hot_red age:80"),
    ("E5", "swelling:hot_red systemic:steroid", "swelling:hot_red systemic:fluoroquinolone"),
    (
      "E5c", "age:15 systemic:fever mechanical:cannot_bear_weight",
      "age:16 systemic:fever mechanical:cannot_bear_weight"
    ),
    ("E6", "mechanical:cannot_slr", "mechanical:cannot_straighten"),
    ("E7", "systemic:saddle_numbness", "systemic:numb_foot"),
    ("E7", "systemic:both_legs_weak", "systemic:weak_foot"),
    ("E9", "trauma:high_energy mechanical:cannot_bear_weight", "trauma:high_energy mechanical:limp"),
    (
      "E10", "age:16 mechanical:cannot_bear_weight aggravators:hip_rotation",
      "age:17 mechanical:cannot_bear_weight aggravators:hip_rotation"
    ),
    ("E11", "systemic:anticoagulant swelling:within_2h", "systemic:anticoagulant swelling:within_24h"),
    ("N1a", "systemic:prosthesis,skin_break", "systemic:prosthesis,diabetes"),
    ("N2a", "systemic:chills swelling:mild_gradual", "systemic:chills swelling:localised_front"),
    (
      "N2a", "systemic:fever mechanical:cannot_bend_90",
      "systemic:fever days:2 \(injury) swelling:mild_gradual"
    ),
    (
      "N4a", "\(injury) days:14 mechanical:cannot_straighten,pop_heard regions:patellar_tendon",
      "\(injury) days:15 mechanical:cannot_straighten,pop_heard regions:patellar_tendon"
    ),
    (
      "N4a", "\(injury) days:1 age:17 mechanical:cannot_straighten regions:inferior_pole",
      "\(injury) days:1 age:18 mechanical:cannot_straighten regions:inferior_pole"
    ),
    (
      "N5a", "onset:traumatic trauma:dashboard days:7 systemic:weak_foot",
      "onset:traumatic trauma:dashboard days:8 systemic:weak_foot"
    ),
    ("N5b", "systemic:cold_foot", "systemic:cold_foot timing:eases_minutes_after_stop"),
    ("N6a", "age:8 mechanical:cannot_bear_weight", "age:8 mechanical:cannot_bear_weight \(injury)"),
    ("N6b", "age:15 swelling:hot_red", "age:16 swelling:hot_red"),
    ("N7a", "side:both systemic:weak_foot,back_pain", "side:left systemic:weak_foot,back_pain"),
    ("N7a", "systemic:sexual_change contextSites:low_back", "systemic:sexual_change"),
    (
      "N8a", "contextSites:hip_groin mechanical:cannot_bear_weight",
      "contextSites:thigh mechanical:cannot_bear_weight"
    ),
    (
      "N9", "contextSites:shin days:3 timing:constant quality:tight pain:8",
      "contextSites:shin days:4 timing:constant quality:tight pain:8"
    ),
    (
      "N9", "regions:upper_calf days:1 timing:rest_pain quality:cramping,numb pain:6",
      "regions:upper_calf days:1 timing:rest_pain,eases_minutes_after_stop quality:cramping,numb pain:6"
    ),
    (
      "N9", "contextSites:shin days:1 timing:constant quality:tight worst:8",
      "contextSites:shin days:1 timing:constant quality:tight worst:8 pain:5"
    ),
    ("A1", "age:9 systemic:fever", "age:10 systemic:fever"),
    ("U1", "\(injury) days:7 age:55", "\(injury) days:7 age:54"),
    ("U1", "\(injury) days:1 regions:patella_front", "\(injury) days:1 regions:patella_front,mcl"),
    (
      "U1", "\(injury) days:1 mechanical:tender_fibular_head",
      "\(injury) days:8 mechanical:tender_fibular_head"
    ),
    (
      "U1", "trauma:fall_on_knee days:0 mechanical:cannot_bend_90",
      "trauma:none days:0 mechanical:cannot_bend_90"
    ),
    ("U2", "mechanical:cannot_bear_weight", "aggravators:weight_bearing"),
    ("U3", "\(injury) days:7 swelling:within_2h", "\(injury) days:8 swelling:within_2h"),
    ("U4", "mechanical:locked_now", "mechanical:pseudo_lock"),
    ("U5", "onset:traumatic trauma:kneecap_shift days:7", "onset:traumatic trauma:kneecap_shift days:8"),
    ("U6", "systemic:spreading_redness", "systemic:skin_break"),
    ("U5", "\(injury) mechanical:kneecap_shift", "onset:flare mechanical:kneecap_shift"),
    ("U7", "swelling:calf", "contextSites:calf"),
    (
      "U7", "regions:popliteal_fossa quality:tight systemic:recent_travel",
      "regions:popliteal_fossa quality:tight"
    ),
    ("U8", "systemic:weak_foot days:3", "systemic:weak_foot days:4"),
    ("U8", "systemic:numb_foot trend:worse", "systemic:numb_foot trend:same"),
    ("U8", "\(injury) quality:numb contextSites:shin", "\(injury) quality:numb contextSites:thigh"),
    ("U9", "pain:8", "pain:7"),
    ("U9", "swelling:severe", "swelling:recurrent_effusion"),
    ("U10", "age:16 systemic:hip_pain mechanical:limp", "age:15 systemic:hip_pain mechanical:limp"),
    (
      "U10", "age:50 systemic:hip_pain mechanical:limp days:180",
      "age:50 systemic:hip_pain mechanical:limp days:181"
    ),
    ("U11", "swelling:popliteal_lump quality:throbbing", "swelling:popliteal_lump quality:tight"),
    (
      "U12", "age:15 mechanical:limp aggravators:hip_rotation",
      "age:16 mechanical:limp aggravators:hip_rotation"
    ),
    ("U13", "\(injury) days:3 mechanical:giving_way", "\(injury) days:4 mechanical:giving_way"),
    (
      "U13", "onset:traumatic trauma:valgus_blow days:7 mechanical:instability_pivot",
      "onset:traumatic trauma:landing days:7 mechanical:instability_pivot"
    ),
    ("N1b", "systemic:prosthesis timing:night_waking", "systemic:prosthesis timing:after_run"),
    ("N2b", "systemic:fever", "dontKnow:fever"),
    ("N2b", "systemic:unwell", "systemic:immunosuppressed"),
    (
      "N2c", "days:14 swelling:mild_gradual systemic:skin_break pain:5",
      "days:14 swelling:mild_gradual systemic:skin_break pain:4"
    ),
    (
      "N2c", "days:14 swelling:mild_gradual systemic:diabetes mechanical:limp",
      "days:15 swelling:mild_gradual systemic:diabetes mechanical:limp"
    ),
    (
      "N2c", "\(injury) days:1 swelling:mild_gradual systemic:immunosuppressed",
      "\(injury) days:1 swelling:mild_gradual systemic:diabetes"
    ),
    (
      "N2c", "onset:traumatic days:1 swelling:mild_gradual systemic:diabetes",
      "onset:traumatic days:1 swelling:mild_gradual systemic:diabetes pain:4"
    ),
    (
      "N2c", "days:28 swelling:mild_gradual systemic:steroid",
      "days:29 swelling:mild_gradual systemic:steroid"
    ),
    (
      "N3a", "contextSites:calf systemic:prev_clot",
      "contextSites:calf systemic:prev_clot timing:exertional_predictable"
    ),
    (
      "N3b", "contextSites:calf days:70 \(injury) quality:dull_ache timing:rest_pain",
      "contextSites:calf days:71 \(injury) quality:dull_ache timing:rest_pain"
    ),
    (
      "N3b", "contextSites:calf days:70 onset:sudden_run quality:tight timing:constant",
      "contextSites:calf days:70 onset:sudden_run quality:sharp timing:constant"
    ),
    (
      "N4b", "\(injury) days:14 mechanical:cannot_straighten",
      "\(injury) days:15 mechanical:cannot_straighten"
    ),
    ("N6c", "age:15 mechanical:limp timing:night_waking", "age:15 mechanical:limp timing:next_morning"),
    ("N6d", "age:16 mechanical:limp", "age:16 mechanical:limp regions:tibial_tuberosity"),
    (
      "N6d", "age:10 mechanical:limp days:8 \(injury)", "age:10 mechanical:limp days:7 \(injury)"
    ),
    (
      "N6d", "age:10 mechanical:limp regions:patella_front",
      "age:10 mechanical:limp regions:patella_front swelling:localised_front"
    ),
    ("N7b", "systemic:sexual_change", "systemic:numb_foot"),
    ("N7b", "systemic:weak_foot,back_pain days:14", "systemic:weak_foot,back_pain days:15"),
    (
      "N8b", "age:30 contextSites:thigh aggravators:hip_rotation systemic:load_spike",
      "age:30 contextSites:thigh systemic:load_spike timing:rest_pain"
    ),
    ("S-1", "timing:earlier_each_run", "timing:warms_up"),
    ("S-1", "quality:deep_bone aggravators:hop", "quality:dull_ache aggravators:hop"),
    ("S-1", "regions:medial_plateau aggravators:hop", "regions:inferior_pole aggravators:hop"),
    ("S-1", "regions:medial_plateau systemic:reds", "regions:peripatellar systemic:reds"),
    (
      "S-1", "regions:gerdy aggravators:walk timing:rest_pain",
      "regions:gerdy aggravators:walk timing:rest_pain,warms_up"
    ),
    ("S-2", "\(injury) days:42 mechanical:pop_heard", "\(injury) days:43 mechanical:pop_heard"),
    ("S-3", "timing:night_waking", "timing:night_position"),
    ("S-3", "systemic:cancer_hx days:8", "systemic:cancer_hx days:7"),
    (
      "S-3", "age:14 side:both regions:tibial_tuberosity systemic:lump,weight_loss",
      "age:14 side:both regions:tibial_tuberosity systemic:lump"
    ),
    ("S-3", "systemic:cancer_hx days:7 timing:rest_pain", "systemic:cancer_hx days:7 timing:after_run"),
    (
      "S-4", "age:50 onset:sudden_spontaneous regions:medial_condyle",
      "age:50 onset:sudden_spontaneous regions:lcl"
    ),
    ("S-5", "swelling:recurrent_effusion", "swelling:mild_gradual"),
    ("S-5", "swelling:within_24h", "swelling:within_24h \(injury)"),
    (
      "S-5", "swelling:mild_gradual mechanical:kneecap_shift", "swelling:mild_gradual mechanical:catching"
    ),
    ("S-6", "quality:numb", "quality:tingling"),
    (
      "S-6", "systemic:weak_foot timing:eases_minutes_after_stop",
      "systemic:numb_foot timing:eases_minutes_after_stop"
    ),
    ("S-6", "systemic:numb_foot", "systemic:numb_foot timing:exertional_predictable"),
    ("S-7", "age:19 mechanical:catching", "age:20 mechanical:catching"),
    ("S-7", "age:17 swelling:mild_gradual", "age:18 swelling:mild_gradual"),
    ("S-8", "timing:stiff_long", "timing:stiff_short"),
    ("S-8", "swelling:mild_gradual systemic:psoriasis", "swelling:mild_gradual systemic:gout_hx"),
    ("S-9", "systemic:fluoroquinolone regions:patellar_tendon", "systemic:fluoroquinolone regions:mcl"),
    ("S-9", "systemic:steroid_fluoroquinolone regions:quad_tendon", "systemic:diabetes regions:quad_tendon"),
    ("N1c", "systemic:prosthesis", "systemic:osteoporosis"),
    ("N3c", "regions:upper_calf timing:constant", "regions:upper_calf timing:constant onset:traumatic"),
    (
      "N3c", "regions:popliteal_fossa days:28 timing:constant",
      "regions:popliteal_fossa days:29 timing:constant"
    ),
    ("N5c", "systemic:cold_foot timing:exertional_predictable", "timing:exertional_predictable"),
    ("A2", "age:9 days:4", "age:9 days:3"),
    ("A3", "age:65 onset:sudden_run days:42", "age:65 onset:sudden_run days:43"),
    ("A3", "age:65 onset:sudden_run", "age:64 onset:sudden_run"),
    ("I1", "\(injury) days:7", "\(injury) days:8"),
    ("I1", "onset:traumatic trauma:direct_blow worst:4", "onset:traumatic trauma:direct_blow worst:3"),
    (
      "I1", "\(injury) swelling:none",
      "\(injury) swelling:none denied:cannot_bear_weight,cannot_bend_90,cannot_straighten"
    ),
    ("I2", "onset:sudden_spontaneous days:14", "onset:sudden_spontaneous days:15"),
    ("Q1", "", "regions:mcl"),
    ("R1", "days:15", "days:15 trend:improving"),
    ("R4", "age:45 timing:stiff_short", "age:44 timing:stiff_short"),
    ("R5", "mechanical:kneecap_shift", "mechanical:catching"),
    ("R8", "aggravators:walk", "aggravators:stairs_down"),
    ("R8", "pain:6", "pain:5"),
  ]

  @Test(arguments: cases + furtherCases) func firesAndJustDoesNot(id: String, fires: String, not: String) {
    #expect(Triage.fired(report(fires)).contains(id), "\(fires)")
    #expect(!Triage.fired(report(not)).contains(id), "\(not)")
  }

  @Test func everyRuleHasACase() {
    let cases = Self.cases + Self.furtherCases
    #expect(Set(TriageTable.rules.map(\.id)).symmetricDifference(cases.map(\.id)) == [])
    #expect(Set(TriageTable.rules.map(\.id)).count == TriageTable.rules.count)
  }

  /// Suspected bone stress: off the leg. A fresh injury: gentle motion. A tendon on a risk medicine: no load on it.
  /// Every other rule of this level leaves the painless first phase.
  @Test func whatTheSoonRulesLeave() {
    let special: [String: Allowance] = [
      "S-1": .noWeightBearing, "S-4": .noWeightBearing, "B3": .noWeightBearing, "H1": .noWeightBearing,
      "S-2": .gentleMotion, "I1": .gentleMotion, "P1": .gentleMotion, "S-9": .noTendonLoading,
    ]
    for rule in TriageTable.rules where rule.level == .soon {
      #expect(rule.leaves == special[rule.id] ?? .painlessSettling, "\(rule.id)")
    }
  }

  @Test func everyRuleIsWrittenOut() {
    for rule in TriageTable.rules {
      #expect(rule.text.hasSuffix("."), "\(rule.id)")
      #expect(!rule.text.contains("you have "), "\(rule.id)")
      #expect(!rule.source.isEmpty && !rule.source.contains("http"), "\(rule.id)")
      #expect((rule.leaves == .nothing) == (rule.level >= .urgent), "\(rule.id)")
    }
    #expect(TriageTable.rules.map(\.level) == TriageTable.rules.map(\.level).sorted(by: >))
  }
}
