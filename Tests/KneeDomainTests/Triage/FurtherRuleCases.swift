/// For each rule beyond the sources a report that fires it, and one beside it that just does not.
extension RuleTests {
  static let furtherCases: [(id: String, fires: String, not: String)] = [
    ("X1", "\(injury) regions:quad_tendon", "\(injury) regions:quad_tendon denied:cannot_slr"),
    (
      "X1", "onset:traumatic trauma:stumble_eccentric age:40",
      "onset:traumatic trauma:stumble_eccentric age:39"
    ),
    (
      "X1", "onset:traumatic trauma:stumble_eccentric age:17",
      "onset:traumatic trauma:stumble_eccentric age:18"
    ),
    (
      "X1", "onset:sudden_run regions:patellar_tendon mechanical:pop_heard",
      "onset:sudden_run regions:patellar_tendon mechanical:snap"
    ),
    (
      "X1", "onset:sudden_spontaneous regions:quad_tendon age:40 days:14",
      "onset:sudden_spontaneous regions:quad_tendon age:40 days:15"
    ),
    ("I3", "onset:traumatic trauma:high_energy days:7", "onset:traumatic trauma:high_energy days:8"),
    ("I4", "\(injury) systemic:osteoporosis", "\(injury) systemic:prev_bsi"),
    (
      "I5", "systemic:anticoagulant swelling:mild_gradual days:14",
      "systemic:anticoagulant swelling:mild_gradual days:15"
    ),
    ("I6", "\(injury) worst:8", "\(injury) worst:8 pain:5"),
    ("I6", "days:7 timing:constant worst:8", "days:8 timing:constant worst:8"),
    (
      "I7", "\(injury) aggravators:weight_bearing",
      "\(injury) aggravators:weight_bearing denied:cannot_bear_weight"
    ),
    (
      "I8", "onset:traumatic trauma:fall_on_knee days:7",
      "onset:traumatic trauma:fall_on_knee days:7 denied:cannot_bear_weight,cannot_bend_90"
    ),
    (
      "I8", "onset:traumatic trauma:direct_blow days:7 pain:5",
      "onset:traumatic trauma:direct_blow days:7 pain:4"
    ),
    (
      "I9", "onset:traumatic trauma:hyperextension mechanical:cannot_bear_weight,giving_way",
      "onset:traumatic trauma:hyperextension mechanical:cannot_bear_weight"
    ),
    ("I7", "\(injury) aggravators:weight_bearing days:7", "\(injury) aggravators:weight_bearing,walk days:7"),
    ("K1", "age:15 \(injury) mechanical:limp", "age:16 \(injury) mechanical:limp"),
    ("K1", "age:17 \(injury) regions:tibial_tuberosity", "age:18 \(injury) regions:tibial_tuberosity"),
    ("K2", "age:16 aggravators:hip_rotation", "age:17 aggravators:hip_rotation"),
    ("K2", "age:8 contextSites:thigh", "age:8 contextSites:thigh denied:limp"),
    (
      "J1", "onset:sudden_spontaneous days:14 swelling:mild_gradual timing:rest_pain",
      "onset:sudden_spontaneous days:15 swelling:mild_gradual timing:rest_pain"
    ),
    ("J1", "days:7 swelling:within_2h", "days:8 swelling:within_2h"),
    (
      "J1", "days:3 onset:gradual swelling:mild_gradual timing:constant mechanical:limp",
      "days:3 onset:gradual swelling:mild_gradual timing:constant"
    ),
    ("J2", "systemic:joint_injection pain:5", "systemic:joint_injection pain:4"),
    (
      "J3", "systemic:recent_surgery swelling:recurrent_effusion trend:worse",
      "systemic:recent_surgery swelling:recurrent_effusion trend:same"
    ),
    (
      "J4", "systemic:skin_break swelling:localised_front",
      "systemic:skin_break swelling:localised_front denied:hot_red,spreading_redness"
    ),
    (
      "J5", "systemic:gout_hx onset:flare swelling:mild_gradual",
      "systemic:gout_hx onset:flare swelling:none"
    ),
    (
      "C1", "contextSites:calf systemic:recent_travel",
      "contextSites:calf systemic:recent_travel timing:eases_minutes_after_stop"
    ),
    ("C2", "contextSites:calf days:28", "contextSites:calf days:29"),
    ("C2", "regions:upper_calf days:4", "regions:upper_calf days:4 swelling:none"),
    ("C2", "regions:upper_calf days:4 onset:gradual", "regions:upper_calf days:4 onset:sudden_run"),
    (
      "C2", "regions:upper_calf days:4 onset:sudden_run quality:tight",
      "regions:upper_calf days:3 onset:sudden_run quality:tight"
    ),
    (
      "C2", "regions:popliteal_fossa days:4 timing:constant",
      "regions:popliteal_fossa days:4 timing:next_morning"
    ),
    (
      "C3", "swelling:popliteal_lump contextSites:calf days:14",
      "swelling:popliteal_lump contextSites:calf days:15"
    ),
    ("C4", "contextSites:shin days:3 timing:constant", "contextSites:shin days:4 timing:constant"),
    (
      "B1", "mechanical:limp timing:rest_pain quality:deep_bone",
      "mechanical:limp timing:rest_pain quality:dull_ache"
    ),
    ("B1", "contextSites:thigh timing:earlier_each_run", "contextSites:thigh timing:after_run"),
    ("B2", "contextSites:hip_groin systemic:reds days:90", "contextSites:hip_groin systemic:reds days:91"),
    (
      "B2", "systemic:hip_pain aggravators:long_run",
      "systemic:hip_pain aggravators:long_run regions:lateral_epicondyle"
    ),
    (
      "B2", "contextSites:hip_groin aggravators:long_run",
      "contextSites:hip_groin aggravators:long_run denied:hop,limp,night_waking"
    ),
    (
      "L1", "onset:sudden_run mechanical:cannot_straighten days:14",
      "onset:gradual mechanical:cannot_straighten days:14"
    ),
    ("T1", "onset:sudden_spontaneous days:3", "onset:sudden_spontaneous days:3 pain:5"),
    ("T1", "onset:sudden_spontaneous days:3 pain:6", "onset:sudden_spontaneous days:4 pain:6"),
    ("H1", "systemic:hip_pain,load_spike", "systemic:hip_pain,prev_acl"),
    (
      "B3", "age:50 onset:sudden_run aggravators:weight_bearing regions:medial_condyle",
      "age:49 onset:sudden_run aggravators:weight_bearing regions:medial_condyle"
    ),
    ("P1", "mechanical:pop_heard days:42", "mechanical:pop_heard days:43"),
    ("L2", "mechanical:cannot_bend_90 days:42", "mechanical:cannot_bend_90 days:43"),
    ("L2", "mechanical:pseudo_lock", "mechanical:pseudo_lock timing:stiff_short"),
    (
      "J6", "systemic:diabetes days:14 timing:rest_pain",
      "systemic:diabetes days:14 timing:rest_pain swelling:none"
    ),
    ("J8", "days:14 swelling:mild_gradual", "days:14 swelling:mild_gradual onset:gradual"),
    ("J7", "systemic:joint_injection", "systemic:recent_surgery"),
    ("G1", "age:24 days:15 quality:deep_bone", "age:25 days:15 quality:deep_bone"),
    (
      "G1", "age:24 days:15 timing:constant", "age:24 days:15 timing:constant aggravators:stairs_down"
    ),
    (
      "J6", "systemic:immunosuppressed swelling:mild_gradual days:60",
      "systemic:diabetes swelling:mild_gradual days:60"
    ),
    ("K3", "age:16 contextSites:hip_groin", "age:17 contextSites:hip_groin"),
    ("K4", "age:15 regions:diffuse", "age:15 regions:diffuse denied:limp"),
    ("F1", "timing:rest_pain pain:6", "timing:rest_pain pain:5"),
    ("W1", "trend:worse mechanical:limp", "trend:same mechanical:limp"),
    ("D1", "swelling:popliteal_lump", "swelling:localised_front"),
    (
      "D1", "age:40 regions:medial_joint_line aggravators:twist",
      "age:39 regions:medial_joint_line aggravators:twist"
    ),
    ("Q2", "regions:mcl", "regions:mcl days:1"),
  ]
}
