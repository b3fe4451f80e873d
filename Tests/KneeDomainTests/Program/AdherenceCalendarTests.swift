import Testing

@testable import KneeDomain

@Suite("The calendar says of every day what was done of what was asked")
struct AdherenceCalendarTests {
  /// Three weeks: sessions done whole, every third left out after its first exercise, every fifth left out whole.
  private static let diary: Diary = {
    var diary = Diary()
    var sessions = 0
    for _ in 0..<21 {
      diary.morning(2)
      if let plan = diary.state()?.plan, plan.kind.isSession, let first = plan.exercises.first {
        sessions += 1
        if sessions % 5 == 0 {
          diary.next()
          continue
        }
        if sessions % 3 == 0 {
          diary.exercise(first.id, sets: [first.dose.oneSet])
        } else {
          diary.doPlan()
        }
      }
      diary.next()
    }
    diary.morning(2)
    return diary
  }()

  private var replay: ProgramReplay {
    ProgramReplay(ProgramHistory(entries: Self.diary.entries) { _ in .unreadable })
  }

  private func calendar(today: Day) -> AdherenceCalendar {
    var replay = replay
    return replay.calendar(of: Diary.first.adding(days: -30)...today.adding(days: 10), today: today)
  }

  @Test("a past day stands as the week shows it")
  func asTheWeek() {
    let today = Self.diary.day
    let calendar = calendar(today: today)
    var replay = replay
    for back in [0, 7, 14] {
      for day in replay.week(of: today.adding(days: -back), today: today).days
      where (Diary.first..<today).contains(day.day) {
        #expect(calendar.entry(of: day.day)?.standing == day.standing, "\(day.day.iso)")
        #expect(calendar.entry(of: day.day)?.hasRun == day.hasRun, "\(day.day.iso)")
      }
    }
  }

  @Test("figures fit the standing")
  func figures() {
    let entries = calendar(today: Self.diary.day).entries
    #expect(entries.first?.day == Diary.first)
    for entry in entries where entry.day < Self.diary.day {
      switch entry.standing {
      case .done: #expect(entry.done == entry.asked || entry.asked == 0, "\(entry.day.iso)")
      case .partly: #expect(entry.done > 0 && entry.done < entry.asked, "\(entry.day.iso)")
      case .skipped: #expect(entry.done == 0 && entry.asked > 0, "\(entry.day.iso)")
      default: #expect(entry.done == 0, "\(entry.day.iso)")
      }
    }
    for standing in [ProgramWeek.Standing.done, .partly, .skipped] {
      #expect(entries.contains { $0.standing == standing }, "\(standing)")
    }
  }

  @Test("sessions are counted against what the phases ask for")
  func sessions() {
    let today = Self.diary.day
    let calendar = calendar(today: today)
    let days = Diary.first...today.adding(days: -1)
    let done = calendar.entries.count {
      days.contains($0.day) && ($0.standing == .done || $0.standing == .partly)
    }
    #expect(calendar.sessions(in: days).done == done)
    // Phase 1 asks for 3.5 a week, phase 2 for 3.
    #expect((8...10).contains(calendar.sessions(in: days).asked))
    #expect(calendar.sessions(in: today.adding(days: 1)...today.adding(days: 5)).asked == 0)
  }

  @Test("before the program there is nothing, after today only the rest of the week")
  func ends() {
    let today = Self.diary.day
    let calendar = calendar(today: today)
    #expect(calendar.entry(of: Diary.first.adding(days: -1)) == nil)
    #expect(calendar.entries.last?.day == today.adding(days: 6 - today.weekday))
    let coming = calendar.entries.filter { $0.day > today }
    #expect(coming.allSatisfy { $0.asked == 0 && [.planned, .rest].contains($0.standing) })
    #expect(coming.contains { $0.standing == .planned })
  }

  @Test("an earlier program is there too")
  func earlier() {
    var diary = Self.diary
    let end = diary.day
    diary.next(60)
    diary.morning(4)
    var replay = ProgramReplay(ProgramHistory(entries: diary.entries) { _ in .unreadable })
    #expect(replay.history.starts.count == 2)
    let calendar = replay.calendar(of: Diary.first...diary.day, today: diary.day)
    #expect(
      calendar.entry(of: end.adding(days: -1)) == self.calendar(today: end).entry(of: end.adding(days: -1)))
    #expect(calendar.entry(of: diary.day) != nil)
  }
}
