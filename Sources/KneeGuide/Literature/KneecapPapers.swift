// Pain at the front of the knee: kneecap, tendons, cartilage.
extension Source {
  static let collins2013 = paper(
    author: "Collins", journal: "British Journal of Sports Medicine", year: 2013,
    about: "two trials followed up; who still had kneecap pain after months")
  static let collins2018 = paper(
    author: "Collins", journal: "British Journal of Sports Medicine", year: 2018,
    about: "expert consensus on treating kneecap pain")
  static let cook2010 = paper(
    author: "Cook", journal: "Physiotherapy Canada", year: 2010,
    about: "76 people with pain at the front of the knee; how telling the tests are")
  static let crossley2016 = paper(
    author: "Crossley", journal: "British Journal of Sports Medicine", year: 2016,
    about: "consensus on what kneecap pain is")
  static let doberstein2008 = paper(
    author: "Doberstein", journal: "Journal of Athletic Training", year: 2008,
    doi: "10.4085/1062-6050-43.2.190",
    about: "the grind test against what the camera saw in 106 knees")
  static let esculier2016 = paper(
    author: "Esculier", journal: "BMC Musculoskeletal Disorders", year: 2016,
    about: "plan of the runners' trial, with its pain limits")
  static let esculier2018 = paper(
    author: "Esculier", journal: "British Journal of Sports Medicine", year: 2018,
    about: "trial in runners: education on load alone, with exercises, or with running retraining")
  static let esculier2020 = paper(
    author: "Esculier", journal: "Journal of Athletic Training", year: 2020,
    about: "review of kneecap pain in runners")
  static let hott2020 = paper(
    author: "Hott", journal: "Scandinavian Journal of Medicine and Science in Sports", year: 2020,
    doi: "10.1111/sms.13613", about: "trial of hip exercise, knee exercise and free activity")
  static let neal2024 = paper(
    author: "Neal", journal: "British Journal of Sports Medicine", year: 2024,
    about: "best-practice guide to kneecap pain")
  static let willy2019 = paper(
    author: "Willy", journal: "Journal of Orthopaedic and Sports Physical Therapy", year: 2019,
    about: "clinical practice guideline on kneecap pain")
  static let winters2021 = paper(
    author: "Winters", journal: "British Journal of Sports Medicine", year: 2021,
    about: "treatments compared across trials; every active one beat waiting at 3 months")
  static let breda2021 = paper(
    author: "Breda", journal: "British Journal of Sports Medicine", year: 2021,
    doi: "10.1136/bjsports-2020-103403", about: "trial of tendon loading in four stages")
  static let holden2020 = paper(
    author: "Holden", journal: "Journal of Science and Medicine in Sport", year: 2020,
    about: "holds against ordinary lifting in 21 people with jumper's knee")
  static let malliaras2015 = paper(
    author: "Malliaras", journal: "Journal of Orthopaedic and Sports Physical Therapy", year: 2015,
    about: "jumper's knee: from assessment to return to sport")
  static let rio2015 = paper(
    author: "Rio", journal: "British Journal of Sports Medicine", year: 2015,
    about: "holds and tendon pain in 6 volleyball players")
  static let vanArk2016 = paper(
    author: "van Ark", journal: "Journal of Science and Medicine in Sport", year: 2016,
    about: "holds or lifts during the season in jumper's knee")
  static let silbernagel2007 = paper(
    author: "Silbernagel", journal: "American Journal of Sports Medicine", year: 2007,
    about: "38 people with Achilles pain: sport went on within a pain limit")
  static let dragoo2012 = paper(
    author: "Dragoo", journal: "Sports Medicine", year: 2012, about: "review of fat-pad trouble at the knee")
  static let rathleff2020 = paper(
    author: "Rathleff", journal: "Orthopaedic Journal of Sports Medicine", year: 2020,
    doi: "10.1177/2325967120911106",
    about: "51 adolescents with Osgood-Schlatter: activity ladder and strengthening; no comparison group")
  static let sweeney2020 = paper(
    author: "Sweeney", journal: "Current Sports Medicine Reports", year: 2020,
    about: "overuse of the knee in children and teenagers")
}
