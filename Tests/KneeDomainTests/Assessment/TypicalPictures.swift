@testable import KneeDomain

/// How each condition shows itself when it is typical: facts.md, section b and b2, in the words of a report.
enum TypicalPictures {
  static let all: [(condition: Condition, picture: String)] = [
    (
      .pfp,
      "age:28 sex:F pointing:hand regions:peripatellar,retropatellar onset:gradual trauma:none quality:dull_ache "
        + "aggravators:stairs_down,squat,sit_long,downhill timing:after_run systemic:load_spike days:30"
    ),
    (
      .itbs,
      "age:33 pointing:fingertip regions:lateral_epicondyle onset:gradual trauma:none quality:sharp "
        + "aggravators:downhill,long_run timing:repeatable_distance,eases_minutes_after_stop swelling:none "
        + "systemic:load_spike days:30"
    ),
    (
      .patellarTendinopathy,
      "age:24 sex:M pointing:fingertip regions:inferior_pole onset:gradual trauma:none aggravators:jump,sprint,"
        + "deep_squat timing:warms_up,next_morning swelling:none days:90"
    ),
    (
      .quadTendinopathy,
      "age:47 pointing:fingertip regions:quad_tendon onset:gradual trauma:none aggravators:deep_squat,stairs_up,"
        + "uphill timing:warms_up,next_morning days:60"
    ),
    (
      .pesAnserine,
      "age:50 sex:F regions:pes_anserine onset:gradual trauma:none aggravators:stairs_up,rise_from_sit,uphill "
        + "timing:night_position swelling:mild_gradual days:30"
    ),
    (
      .prepatellarBursitis,
      "age:45 sex:M regions:patella_front onset:gradual aggravators:kneel swelling:localised_front days:14"
    ),
    (
      .infrapatellarBursitis,
      "age:40 regions:patellar_tendon,tibial_tuberosity onset:gradual trauma:none aggravators:kneel "
        + "swelling:localised_front days:21"
    ),
    (
      .hoffaImpingement,
      "age:27 regions:hoffa,inferior_pole onset:gradual quality:burning aggravators:full_extension,prolonged_stand "
        + "swelling:mild_gradual days:40"
    ),
    (
      .chondromalacia,
      "age:30 sex:F regions:retropatellar onset:gradual trauma:none aggravators:stairs_down,squat mechanical:grinding "
        + "swelling:recurrent_effusion days:120"
    ),
    (
      .medialPlica,
      "age:22 regions:medial_patella,medial_condyle onset:gradual aggravators:sit_long,stairs_down,cycling "
        + "quality:cord_like mechanical:snap,catching days:60"
    ),
    (
      .medialMeniscusTear,
      "age:29 regions:medial_joint_line onset:traumatic trauma:twist_planted quality:sharp aggravators:twist,pivot,"
        + "deep_squat swelling:within_24h mechanical:catching days:14"
    ),
    (
      .lateralMeniscusTear,
      "age:26 regions:lateral_joint_line onset:traumatic trauma:twist_planted aggravators:twist,pivot,deep_squat "
        + "swelling:within_24h mechanical:catching days:14"
    ),
    (
      .degenerativeMeniscus,
      "age:54 regions:medial_joint_line onset:sudden_run trauma:none aggravators:twist,deep_squat,kneel "
        + "swelling:mild_gradual days:45"
    ),
    (
      .kneeOa,
      "age:63 regions:medial_joint_line,diffuse onset:gradual trauma:none quality:dull_ache aggravators:stairs_down,"
        + "walk,rise_from_sit timing:stiff_short mechanical:grinding swelling:mild_gradual days:900"
    ),
    (
      .osgoodSchlatter,
      "age:13 sex:M pointing:fingertip regions:tibial_tuberosity onset:gradual trauma:none aggravators:kneel,jump,"
        + "sprint systemic:growth_spurt swelling:localised_front days:90"
    ),
    (
      .slj,
      "age:11 pointing:fingertip regions:inferior_pole onset:gradual trauma:none aggravators:jump,kneel "
        + "systemic:growth_spurt days:60"
    ),
    (
      .popliteusTendinopathy,
      "age:35 regions:posterolateral onset:gradual trauma:none aggravators:downhill,stairs_down,resisted_bend "
        + "swelling:none days:14"
    ),
    (
      .hamstringTendinopathy,
      "age:36 pointing:fingertip regions:posteromedial onset:gradual trauma:none quality:cord_like "
        + "aggravators:sprint,uphill,resisted_bend timing:warms_up days:45"
    ),
    (
      .bakersCyst,
      "age:58 regions:popliteal_fossa onset:gradual quality:tight aggravators:deep_squat,full_extension "
        + "swelling:popliteal_lump days:60"
    ),
    (
      .proxTibfib,
      "age:25 regions:fibular_head onset:traumatic trauma:twist_planted aggravators:twist,deep_squat "
        + "mechanical:pop_heard,tender_fibular_head days:30"
    ),
    (
      .nerveEntrapment,
      "age:34 regions:fibular_head contextSites:foot,shin onset:gradual quality:tingling,burning,numb "
        + "aggravators:sit_long systemic:numb_foot,weak_foot days:30"
    ),
    (
      .poplitealEntrapment,
      "age:22 sex:M side:both regions:upper_calf,popliteal_fossa contextSites:calf onset:gradual quality:cramping,tight "
        + "aggravators:uphill timing:exertional_predictable,eases_minutes_after_stop systemic:numb_foot days:200"
    ),
    (
      .muscleStrain,
      "age:38 regions:upper_calf contextSites:calf onset:sudden_run trauma:none quality:sharp,cramping "
        + "aggravators:sprint days:3"
    ),
    (
      .loadFlare,
      "age:35 side:both regions:diffuse onset:sudden_run trauma:none quality:dull_ache timing:after_run,next_morning "
        + "swelling:none systemic:load_spike days:2"
    ),
    (
      .referredPain,
      "age:55 pointing:whole_knee regions:diffuse contextSites:buttock,low_back onset:gradual quality:tingling "
        + "aggravators:back_movement,hip_rotation,sit_long systemic:back_pain days:60"
    ),
    (
      .aclInjury,
      "age:22 sex:F regions:deep onset:traumatic trauma:pivot_noncontact swelling:within_2h mechanical:pop_heard,"
        + "giving_way,instability_pivot days:5"
    ),
    (
      .pclInjury,
      "age:30 regions:popliteal_fossa,deep onset:traumatic trauma:dashboard aggravators:stairs_down,squat "
        + "swelling:mild_gradual days:14"
    ),
    (
      .mclInjury,
      "age:27 regions:mcl onset:traumatic trauma:valgus_blow aggravators:twist,breaststroke swelling:within_24h days:7"
    ),
    (
      .lclPlcInjury,
      "age:29 regions:lcl,posterolateral onset:traumatic trauma:varus_blow mechanical:giving_way,instability_pivot "
        + "days:10"
    ),
    (
      .patellarDislocation,
      "age:17 sex:F regions:medial_patella onset:traumatic trauma:kneecap_shift swelling:within_2h "
        + "mechanical:kneecap_shift,pop_heard days:1"
    ),
    (
      .patellarInstability,
      "age:16 sex:F regions:medial_patella,lateral_patella onset:flare aggravators:pivot,downhill "
        + "mechanical:kneecap_shift,giving_way days:400"
    ),
    (
      .boneStressKnee,
      "age:28 sex:F pointing:fingertip regions:medial_plateau onset:gradual trauma:none quality:deep_bone "
        + "aggravators:hop,long_run,walk timing:earlier_each_run,rest_pain systemic:load_spike,reds days:21"
    ),
    (
      .boneStressHip,
      "age:29 sex:F contextSites:hip_groin,thigh onset:gradual trauma:none quality:deep_bone "
        + "aggravators:hop,hip_rotation,weight_bearing timing:earlier_each_run,night_waking mechanical:limp "
        + "systemic:reds,hip_pain days:21"
    ),
    (
      .sifk,
      "age:64 sex:F regions:medial_condyle onset:sudden_spontaneous trauma:none quality:deep_bone "
        + "aggravators:weight_bearing,walk timing:night_waking,rest_pain systemic:osteoporosis days:20"
    ),
    (
      .ocd,
      "age:14 sex:M regions:medial_condyle,deep onset:gradual trauma:none aggravators:twist swelling:recurrent_effusion "
        + "mechanical:catching,giving_way days:120"
    ),
    (
      .crystalInflammatory,
      "age:58 sex:M pointing:whole_knee regions:diffuse onset:sudden_spontaneous trauma:none quality:throbbing "
        + "swelling:hot_red timing:constant systemic:gout_hx,other_joints days:1"
    ),
    (
      .fracture,
      "age:62 regions:patella_front onset:traumatic trauma:fall_on_knee aggravators:weight_bearing swelling:within_2h "
        + "mechanical:cannot_bear_weight,cannot_bend_90,tender_kneecap_only systemic:osteoporosis days:0"
    ),
    (
      .kneeDislocation,
      "age:35 regions:diffuse onset:traumatic trauma:high_energy swelling:severe mechanical:deformity,"
        + "cannot_bear_weight systemic:cold_foot,numb_foot days:0"
    ),
    (
      .compartmentSyndrome,
      "age:30 regions:upper_calf contextSites:shin onset:traumatic trauma:direct_blow quality:tight,tingling "
        + "timing:constant swelling:severe,calf systemic:numb_foot days:0"
    ),
    (
      .septicArthritis,
      "age:66 regions:diffuse onset:sudden_spontaneous trauma:none quality:throbbing timing:constant,night_waking "
        + "swelling:hot_red mechanical:cannot_bear_weight,cannot_bend_90 systemic:fever,unwell,prosthesis days:2"
    ),
    (
      .dvt,
      "age:45 regions:popliteal_fossa,upper_calf contextSites:calf onset:sudden_spontaneous trauma:none "
        + "quality:cramping,tight aggravators:walk swelling:calf systemic:recent_travel,hormone_pregnancy days:3"
    ),
    (
      .extensorRupture,
      "age:56 sex:M regions:quad_tendon onset:traumatic trauma:stumble_eccentric mechanical:pop_heard,cannot_slr "
        + "swelling:within_2h systemic:diabetes days:0"
    ),
    (
      .lockedKnee,
      "age:30 regions:medial_joint_line,deep onset:traumatic trauma:twist_planted mechanical:locked_now,"
        + "cannot_straighten days:1"
    ),
    (
      .tumour,
      "age:16 regions:distal_thigh onset:gradual trauma:none quality:deep_bone timing:night_waking,rest_pain,constant "
        + "systemic:lump,weight_loss days:60"
    ),
    (
      .paediatricHip,
      "age:12 sex:M regions:diffuse contextSites:hip_groin,thigh onset:gradual aggravators:hip_rotation,walk "
        + "mechanical:limp days:21"
    ),
    (
      .caudaEquina,
      "age:40 side:both contextSites:low_back,buttock onset:sudden_spontaneous quality:numb "
        + "systemic:saddle_numbness,bladder_bowel,both_legs_weak,back_pain days:1"
    ),
  ]
}
