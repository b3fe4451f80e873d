import Testing

@testable import KneeDomain

@Suite struct DayTests {
  @Test(arguments: [
    (2026, 11, 21, 20778, 5), (1970, 1, 1, 0, 3), (2024, 2, 29, 19782, 3), (2000, 3, 1, 11017, 2),
    (1969, 12, 31, -1, 2),
  ])
  func civilDates(year: Int, month: Int, day: Int, number: Int, weekday: Int) {
    let date = Day(year: year, month: month, day: day)
    #expect(date.number == number)
    #expect(date.weekday == weekday)
    #expect(date.civil == (year, month, day))
  }

  @Test func everyDayOfFourCenturiesComesBack() {
    for number in stride(from: -50_000, to: 100_000, by: 1) {
      let (year, month, day) = Day(number: number).civil
      #expect(Day(year: year, month: month, day: day).number == number)
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-1-01", "26-01-01", "2026-01-00", "", "2026-01-01 ",
    "+026-01-01",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(Day(iso: text) == nil)
  }
}
