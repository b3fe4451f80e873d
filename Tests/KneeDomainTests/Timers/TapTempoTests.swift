import Testing

@testable import KneeDomain

@Suite struct TapTempoTests {
  private func tempo(_ intervals: [Int64]) -> TapTempo {
    var tempo = TapTempo()
    var now: Int64 = 1_000_000
    tempo.tap(at: Instant(milliseconds: now))
    for interval in intervals {
      now += interval
      tempo.tap(at: Instant(milliseconds: now))
    }
    return tempo
  }

  @Test(
    "the middle of the last intervals",
    arguments: [
      ([375, 375], nil), ([375, 375, 375], 160), ([400, 400, 400, 400], 150),
      // One tap that was missed or doubled does not move it.
      ([375, 375, 750, 375, 375], 160), ([375, 180, 375, 375, 375], 160),
      // Eight intervals count: the pace before is forgotten.
      ([500, 500, 500, 500, 350, 350, 350, 350, 350, 350, 350, 350], 171),
      // One foot only.
      ([750, 750, 750], 160), ([700, 700, 700], 171),
      // Just inside and just outside of what a run can be.
      ([545, 545, 545], 110), ([550, 550, 550], 218),
    ] as [([Int64], Int?)])
  func cadence(_ intervals: [Int64], _ expected: Int?) {
    #expect(tempo(intervals).cadence == expected)
  }

  @Test("a pause and a clock set back begin anew", arguments: [2_501, 0, -400] as [Int64])
  func anew(pause: Int64) {
    #expect(tempo([375, 375, 375, pause]).cadence == nil)
    #expect(tempo([375, 375, 375, pause]).taps == 1)
    #expect(tempo([375, 375, 375, pause, 400, 400, 400]).cadence == 150)
  }

  @Test("targets are 5 and 10 percent above the own cadence")
  func targets() {
    #expect(CadenceTarget.allCases.map { $0.beats(of: 164) } == [164, 172, 180])
    #expect(CadenceTarget.current.next.next.next == .current)
  }
}
