// What must not be missed, and measures.
extension Source {
  static let bachmann2004 = paper(
    author: "Bachmann", journal: "Annals of Internal Medicine", year: 2004,
    about: "6 studies, 4,249 adults: the Ottawa knee rule")
  static let stiell1995 = paper(
    author: "Stiell", journal: "Annals of Emergency Medicine", year: 1995, about: "the Ottawa knee rule")
  static let vijayasankar2009 = paper(
    author: "Vijayasankar", journal: "Emergency Medicine Journal", year: 2009,
    about: "the Ottawa knee rule in 1,130 children over 5")
  static let coakley2006 = paper(
    author: "Coakley", journal: "Rheumatology", year: 2006, about: "guideline on the hot swollen joint")
  static let carpenter2011 = paper(
    author: "Carpenter", journal: "Academic Emergency Medicine", year: 2011,
    about: "signs of an infected joint")
  static let atkin2022 = paper(
    author: "Atkin", journal: "BMJ", year: 2022, about: "infection of a replaced joint")
  static let goodacre2005 = paper(
    author: "Goodacre", journal: "Annals of Internal Medicine", year: 2005,
    about: "single signs of a leg clot are weak")
  static let vanStralen2008 = paper(
    author: "van Stralen", journal: "Archives of Internal Medicine", year: 2008,
    about: "minor leg injury and clots")
  static let fleming2005 = paper(
    author: "Fleming and Frey", journal: "Physician and Sportsmedicine", year: 2005,
    about: "a clot in a runner")
  static let theiss2011 = paper(
    author: "Theiss", journal: "Journal of Orthopaedic and Sports Physical Therapy", year: 2011,
    about: "a clot in a marathon runner, first taken for a strain")
  static let matava1999 = paper(
    author: "Matava", journal: "Journal of Pediatric Orthopaedics", year: 1999,
    about: "106 slipped hips: knee pain can be the first sign")
  static let niceCancer = paper(
    author: "National Institute for Health and Care Excellence", journal: "guideline NG12", year: 2015,
    about: "suspected cancer: when to send for a test")
  static let farrar2001 = paper(
    author: "Farrar", journal: "Pain", year: 2001, about: "2,724 people: how much change on 0 to 10 matters")
  static let abbott2014 = paper(
    author: "Abbott", journal: "Journal of Orthopaedic and Sports Physical Therapy", year: 2014,
    about: "1,708 patients: how much change on several scales matters")
  static let crossley2004 = paper(
    author: "Crossley", journal: "Archives of Physical Medicine and Rehabilitation", year: 2004,
    about: "71 people: how much change on the kneecap scales matters")
  static let crossley2018 = paper(
    author: "Crossley", journal: "British Journal of Sports Medicine", year: 2018, about: "the KOOS-PF scale")
  static let hernandez2014 = paper(
    author: "Hernandez-Sanchez", journal: "British Journal of Sports Medicine", year: 2014,
    about: "how much change on VISA-P matters")
  static let nelson2020 = paper(
    author: "Nelson", journal: "Journal of Orthopaedic and Sports Physical Therapy", year: 2020,
    doi: "10.2519/jospt.2020.9698", about: "396 injured runners: the running injury index of Wisconsin")
}
