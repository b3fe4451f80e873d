// Menisci, ligaments, arthritis.
extension Source {
  static let beaufils2017 = paper(
    author: "Beaufils (ESSKA consensus)", journal: "Knee Surgery, Sports Traumatology, Arthroscopy",
    year: 2017,
    doi: "10.1007/s00167-016-4407-4", about: "meniscus change with age")
  static let kopf2020 = paper(
    author: "Kopf (ESSKA consensus)", journal: "Knee Surgery, Sports Traumatology, Arthroscopy", year: 2020,
    about: "meniscus tears from an injury")
  static let hegedus2007 = paper(
    author: "Hegedus", journal: "Journal of Orthopaedic and Sports Physical Therapy", year: 2007,
    about: "18 studies of the hand tests for the meniscus")
  static let siemieniuk2017 = paper(
    author: "Siemieniuk", journal: "BMJ", year: 2017,
    about: "strong recommendation against keyhole surgery for age-related knee trouble")
  static let sihvonen2013 = paper(
    author: "Sihvonen", journal: "New England Journal of Medicine", year: 2013,
    about: "meniscus trimming against sham surgery")
  static let thorlund2019 = paper(
    author: "Thorlund", journal: "British Journal of Sports Medicine", year: 2019,
    about: "817 adults: catching was as common without a tear")
  static let decary2018 = paper(
    author: "Décary", journal: "PLoS One", year: 2018, about: "279 knees: what points to an ACL tear")
  static let frobell2010 = paper(
    author: "Frobell", journal: "New England Journal of Medicine", year: 2010,
    about: "trial of early surgery or rehabilitation first after an ACL tear")
  static let noyes1980 = paper(
    author: "Noyes", journal: "Journal of Bone and Joint Surgery", year: 1980,
    about: "85 knees that bled into the joint: most had ACL damage")
  static let wagemakers2010 = paper(
    author: "Wagemakers", journal: "Archives of Physical Medicine and Rehabilitation", year: 2010,
    about: "134 injured knees in general practice")
  static let wellsandt2017 = paper(
    author: "Wellsandt", journal: "Journal of Orthopaedic and Sports Physical Therapy", year: 2017,
    about: "comparing legs after ACL surgery flatters the result")
  static let niceOA = paper(
    author: "National Institute for Health and Care Excellence", journal: "guideline NG226", year: 2022,
    about: "arthritis of the joints: diagnosis without a scan, exercise first")
  static let alentornGeli2017 = paper(
    author: "Alentorn-Geli", journal: "Journal of Orthopaedic and Sports Physical Therapy", year: 2017,
    about: "running and arthritis of hip and knee")
  static let burfield2023 = paper(
    author: "Burfield", journal: "Physical Therapy in Sport", year: 2023,
    about: "running volume and arthritis of the knee")
  static let lo2018 = paper(
    author: "Lo", journal: "Clinical Rheumatology", year: 2018, doi: "10.1007/s10067-018-4121-3",
    about: "1,203 people over 50 with knee arthritis, some of whom ran, observed for four years")
  static let peat2006 = paper(
    author: "Peat", journal: "Annals of the Rheumatic Diseases", year: 2006,
    about: "819 adults: the usual criteria for arthritis miss many")
}
