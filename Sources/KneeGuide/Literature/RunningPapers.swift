// Running: the outer knee, load, form, shoes, bone.
extension Source {
  static let fairclough2006 = paper(
    author: "Fairclough", journal: "Journal of Anatomy", year: 2006,
    about: "the IT band is fixed to the thigh bone and presses rather than rubs")
  static let fredericson2000 = paper(
    author: "Fredericson", journal: "Clinical Journal of Sport Medicine", year: 2000,
    about: "24 runners with IT band pain did hip exercises for 6 weeks; no comparison group")
  static let friede2022 = paper(
    author: "Friede", journal: "Physical Therapy in Sport", year: 2022,
    about: "review of treatment for IT band pain")
  static let hutchinson2022 = paper(
    author: "Hutchinson", journal: "Sports Medicine", year: 2022, doi: "10.1007/s40279-021-01634-3",
    about: "review of the IT band in health and pain")
  static let frandsen2025 = paper(
    author: "Frandsen", journal: "British Journal of Sports Medicine", year: 2025,
    doi: "10.1136/bjsports-2024-109380", about: "5,205 runners: one long run beyond the usual and injury")
  static let buist2008 = paper(
    author: "Buist", journal: "American Journal of Sports Medicine", year: 2008,
    about: "trial in 532 new runners: the 10 percent rule")
  static let nielsen2014 = paper(
    author: "Nielsen", journal: "Journal of Orthopaedic and Sports Physical Therapy", year: 2014,
    about: "874 new runners: quick build-up and injury")
  static let nielsenFeet2014 = paper(
    author: "Nielsen", journal: "British Journal of Sports Medicine", year: 2014,
    about: "927 new runners in neutral shoes: foot shape and injury")
  static let malisoux2015 = paper(
    author: "Malisoux", journal: "Scandinavian Journal of Medicine and Science in Sports", year: 2015,
    about: "264 runners: several pairs of shoes and injury")
  static let malisoux2016 = paper(
    author: "Malisoux", journal: "British Journal of Sports Medicine", year: 2016,
    about: "trial of motion-control shoes")
  static let heiderscheit2011 = paper(
    author: "Heiderscheit", journal: "Medicine and Science in Sports and Exercise", year: 2011,
    about: "45 healthy runners: quicker steps, less work at the knee")
  static let lenhart2014 = paper(
    author: "Lenhart", journal: "Medicine and Science in Sports and Exercise", year: 2014,
    about: "30 healthy adults, computed: quicker steps, less force behind the kneecap")
  static let willson2014 = paper(
    author: "Willson", journal: "Clinical Biomechanics", year: 2014,
    about: "23 women who run, computed: step length and stress behind the kneecap")
  static let bramah2019 = paper(
    author: "Bramah", journal: "American Journal of Sports Medicine", year: 2019,
    about: "12 runners retrained to quicker steps; no comparison group")
  static let esculier2023 = paper(
    author: "Esculier", journal: "Frontiers in Sports and Active Living", year: 2023,
    about: "what a change of step does to kneecap pain at once")
  static let lauersen2014 = paper(
    author: "Lauersen", journal: "British Journal of Sports Medicine", year: 2014,
    about: "exercise programs to prevent injury, mostly team sport and military")
  static let dubois2020 = paper(
    author: "Dubois and Esculier", journal: "British Journal of Sports Medicine", year: 2020,
    about: "editorial: PEACE and LOVE for soft-tissue injury")
  static let bleakley2012 = paper(
    author: "Bleakley", journal: "British Journal of Sports Medicine", year: 2012,
    about: "editorial: from rest to optimal loading")
  static let george2024 = paper(
    author: "George", journal: "Sports Medicine", year: 2024, doi: "10.1007/s40279-024-02051-y",
    about: "review of 50 papers on running again after a shin bone stress injury; mostly expert opinion")
  static let warden2021 = paper(
    author: "Warden", journal: "Current Osteoporosis Reports", year: 2021,
    about: "bone stress injury and workload")
  static let hoenig2022 = paper(
    author: "Hoenig", journal: "Nature Reviews Disease Primers", year: 2022, about: "bone stress injuries")
  static let mountjoy2023 = paper(
    author: "Mountjoy", journal: "British Journal of Sports Medicine", year: 2023,
    about: "Olympic committee statement on low energy in sport (REDs)")
  static let robertson2017 = paper(
    author: "Robertson", journal: "Sports Medicine International Open", year: 2017,
    about: "stress fracture of the hip in athletes")
}
