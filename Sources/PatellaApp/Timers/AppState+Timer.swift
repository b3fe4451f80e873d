import KneeDomain
import KneeStore

/// What keys and the clock do to the timer.
extension AppState {
  /// Starts a timer in the place of the one there is.
  mutating func startTimer(_ plan: TimerPlan, _ label: String) -> [Effect] {
    timers.start(plan, label: label, at: now.instant)
    message = "\(label): \(plan.intervals[0].activity.plainName)."
    return timerChanged()
  }

  /// Takes over the timer that an earlier session left.
  package mutating func adoptTimer(_ stored: RunningTimer.Stored) {
    guard let timer = RunningTimer(stored, at: now.instant) else { return }
    timers.adopt(timer, at: now.instant)
    if let ended = timer.reading(at: now.instant).ended {
      timers.news = "\(timer.label) ended at \(clockTime(ended)), while the program was away."
    }
  }

  /// Follows what another session did to the timer.
  mutating func takeTimer(_ stored: RunningTimer.Stored?) -> [Effect] {
    if let stored {
      adoptTimer(stored)
      return timerWake()
    }
    timers.stop()
    if isTimerShown { overlay = nil }
    return []
  }

  /// The clock has gone on: tells of intervals that began or ended, and asks for the next wake.
  mutating func tickTimer() -> [Effect] {
    guard let timer = timers.timer else { return [] }
    let passed = timers.look(at: now.instant)
    var effects: [Effect] = []
    if passed.ended {
      timers.news = "\(timer.label): done."
      effects = tellByTimer()
    } else if let began = passed.began {
      timers.news = "\(timer.label): \(began.activity.cue)"
      effects = tellByTimer()
    } else if passed.beat, timers.beatsRing, isTimerShown {
      effects = [.ring]
    }
    return effects + timerWake()
  }

  /// An action on the timer; nil for any other action.
  mutating func performOnTimer(_ action: Action) -> [Effect]? {
    switch action {
    case .timerShow:
      overlay = .timer(TimerOverlay(isMenu: timers.timer == nil))
      return timerWake()
    case .timerOther:
      overlay = .timer(TimerOverlay(isMenu: true))
      return []
    case .timerPause, .timerNext, .timerReset, .timerStop, .timerMore, .timerLess, .timerSound,
      .timerTap, .timerTarget:
      break
    default: return nil
    }
    guard let timer = timers.timer else {
      message = "No timer runs; \(context.key(.timerShow)) starts one."
      return []
    }
    let now = now.instant
    switch action {
    case .timerPause: timers.change(at: now) { $0.pauseOrResume(at: now) }
    case .timerNext: timers.change(at: now) { $0.skip(at: now) }
    case .timerReset: timers.change(at: now) { $0.reset(at: now) }
    case .timerMore: timers.change(at: now) { $0.adjust(1, at: now) }
    case .timerLess: timers.change(at: now) { $0.adjust(-1, at: now) }
    case .timerTap, .timerTarget:
      guard timer.reading(at: now).interval?.beatsPerMinute != nil else {
        message = "Only a metronome takes taps; \(context.key(.timerOther, in: [.timer])) starts one."
        return []
      }
      if action == .timerTap {
        timers.tap(at: now)
      } else if timers.tempo.cadence == nil {
        message = "Tap the steps first: \(context.key(.timerTap, in: [.timer]))."
        return []
      } else {
        timers.nextTarget(at: now)
      }
    case .timerSound:
      timers.beatsRing.toggle()
      message = timers.beatsRing ? "The beat rings." : "The beat is silent."
      return []
    default:
      message = "Stopped: \(TimerWords.result(of: timer, at: now))."
      timers.stop()
      overlay = nil
      if active == .plan { plan.takeResult(of: timer, at: self.now) }
    }
    return timerChanged()
  }

  private mutating func timerChanged() -> [Effect] {
    [.remember(.timer(timers.timer?.stored))] + timerWake()
  }

  private func timerWake() -> [Effect] {
    let beats = isTimerShown && !ScreenLayout.isTooSmall(size)
    return timers.nextWake(at: now.instant, beats: beats).map { [.wake(at: $0)] } ?? []
  }

  private mutating func tellByTimer() -> [Effect] {
    switch settings.timerEnd {
    case .bell: return [.ring]
    case .flash:
      timers.flash(at: now.instant)
      return []
    case .off: return []
    }
  }

  /// Whether the timer stands large before the panes.
  var isTimerShown: Bool {
    if case .timer(let overlay) = overlay { return !overlay.isMenu }
    return false
  }

  /// What has been over for a while makes room in the status line.
  mutating func forgetStaleTimer() -> [Effect] {
    guard !isTimerShown, timers.isStale(at: now.instant) else { return [] }
    timers.stop()
    return [.remember(.timer(nil))]
  }

  func clockTime(_ instant: Instant) -> String {
    let minute = localTime.moment(instant).secondOfDay / 60
    return "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
  }
}

extension RunningTimer {
  /// One repetition more or less; of a metronome, one beat a minute.
  mutating func adjust(_ step: Int, at now: Instant) {
    if let rate = reading(at: now).interval?.beatsPerMinute {
      setBeats(rate + step)
    } else {
      tally(step)
    }
  }
}
