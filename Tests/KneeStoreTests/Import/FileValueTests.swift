import KneeDomain
import Testing

@testable import KneeStore

/// Numbers, durations and dates as exports write them.
struct FileValueTests {
  @Test(arguments: [
    ("5.20", 5.2), ("5,20", 5.2), ("5", 5), ("1,234.5", 1234.5), ("1.234,5", 1234.5), ("4,808", 4808),
    ("1 234,5", 1234.5), ("1\u{202F}234", 1234), ("1'234.50", 1234.5), ("12,426,000", 12_426_000),
    ("'-12", -12), ("-3.5", -3.5), ("0,250", 0.25), ("5204.2998046875", 5204.2998046875), (".5", 0.5),
    ("12.", 12), ("1234,567", 1234.567),
  ])
  func numbersAreRead(_ text: String, _ value: Double) {
    #expect(FileNumber.value(text) == value)
  }

  @Test(arguments: [
    ("4.808", 4808.0), ("4,808", 4.808), ("42,02", 42.02), ("2.336,5", 2336.5), ("5.20", 5.2),
  ])
  func theMarkDecidesWhatIsAmbiguous(_ text: String, _ value: Double) {
    #expect(FileNumber.value(text, mark: .comma) == value)
  }

  @Test(arguments: [
    "", "--", "-", "a", "5km", "1e5", "1,2.3,4", "٣", "5-3", ",", "123456789012345678901", "0x10", "nan",
  ])
  func whatIsNoNumberIsNone(_ text: String) {
    #expect(FileNumber.value(text) == nil)
  }

  @Test(arguments: [
    ("5,20", FileNumber.Mark.comma), ("42.02", .point), ("1.234,5", .comma), ("1,234.5", .point),
  ])
  func theMarkIsTold(_ text: String, _ mark: FileNumber.Mark) {
    #expect(FileNumber.mark(of: text) == mark)
  }

  @Test(arguments: ["5", "4,808", "4.808", "1,234,567", ""])
  func theMarkIsNotGuessed(_ text: String) {
    #expect(FileNumber.mark(of: text) == nil)
  }

  @Test(arguments: [
    ("00:31:02", 1862.0), ("31:02", 1862), ("31:02.5", 1862.5), ("31:02,5", 1862.5), ("31:02,500", 1862.5),
    ("1:07:30", 4050),
    ("0:49:12", 2952), ("00:02:15.3", 135.3), ("26:00:00", 93_600),
  ])
  func durationsAreRead(_ text: String, _ seconds: Double) {
    #expect(FileDuration.seconds(text) == seconds)
  }

  @Test(arguments: ["", "--", "31", "1:60:00", "00:31:99", ":31", "31:", "1:2:3:4", "-1:00", "a:b", "1:-2"])
  func whatIsNoDurationIsNone(_ text: String) {
    #expect(FileDuration.seconds(text) == nil)
  }

  @Test(arguments: [
    "Nov 3, 2025, 6:12:30 AM", "3 Nov 2025, 06:12:30", "November 3, 2025 at 6:12:30 AM",
    "03.11.2025, 06:12:30",
    "3. November 2025 um 06:12:30 Uhr", "3 nov. 2025 à 06:12:30", "3 nov. 2025, 06:12:30",
    "3 de nov de 2025, 6:12:30 a. m.", "3 nov 2025, 6:12:30", "3 nov. 2025 06:12:30", "2025-11-03 06:12:30",
    "2025-11-03T06:12:30Z", "2025-11-03 06:12:30.250", "Nov 3, 2025, 6:12:30\u{202F}AM",
  ])
  func datesAreReadInManyLanguages(_ text: String) throws {
    let date = try FileDate(text)
    #expect(date.day.iso == "2025-11-03")
    #expect(date.second == 6 * 3600 + 12 * 60 + 30)
  }

  @Test(arguments: [
    ("mrt", 3), ("mars", 3), ("marzo", 3), ("märz", 3), ("maart", 3), ("mai", 5), ("mei", 5), ("mayo", 5),
    ("maggio", 5), ("juin", 6), ("juil", 7), ("luglio", 7), ("giugno", 6), ("août", 8), ("agosto", 8),
    ("ottobre", 10), ("oktober", 10), ("dez", 12), ("déc", 12), ("dicembre", 12), ("gennaio", 1),
    ("enero", 1),
    ("février", 2), ("settembre", 9), ("avril", 4), ("out", 10),
  ])
  func monthsAreKnownInManyLanguages(_ word: String, _ month: Int) {
    #expect(MonthNames.month(word) == month)
  }

  @Test(arguments: [
    ("Nov 3, 2025, 12:00:00 AM", 0), ("Nov 3, 2025, 12:00:00 PM", 43_200),
    ("Nov 3, 2025, 11:59:59 PM", 86_399),
    ("13/11/2025 15:36", 56_160), ("11/13/2025 15:36", 56_160), ("5/5/2025 00:01", 60),
  ])
  func theTimeOfDayIsRead(_ text: String, _ second: Int) throws {
    #expect(try FileDate(text).second == second)
  }

  @Test(arguments: [
    "", "2025-11-03", "31.02.2025, 06:12:30", "Nov 3, 25, 6:12", "3 Foo 2025, 06:12", "2025-13-03 06:12",
    "2025-11-03 25:00", "2025-11-03 06:60", "13:00 PM", "99999999999999999999-01-01 06:12", "--", "nonsense",
    "Nov 3, 2025, 13:12:30 PM", "Nov 99999999999999999999, 2025, 6:12", "2025-11-03 06:12:30 +01:00",
  ])
  func whatIsNoDateIsAnError(_ text: String) {
    #expect(throws: ImportProblem.self) { try FileDate(text) }
  }

  @Test func aDateOfTwoMeaningsSaysSo() {
    do throws(ImportProblem) {
      _ = try FileDate("7/4/2020 15:36")
      Issue.record("it was read")
    } catch {
      #expect(error.reason == #"the date "7/4/2020 15:36" may mean two days; write it as 2026-11-21 07:10"#)
    }
  }
}
