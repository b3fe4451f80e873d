import KneeDomain

/// Trainings in TCX: each `Activity` is one run, its distance and time are the sums over its `Lap`s; where these
/// say none, its points tell. `RunCadence` is the steps of one foot.
struct TCXFile: TrackFile {
  private let options: ImportOptions
  private(set) var gathered = Gathered(source: .tcx)
  private var sport = ""
  private var line = 0
  private var start: Instant?
  private var seconds = 0.0
  private var meters = 0.0
  private var meter = TrackMeter()
  /// What the points say that was covered since the start.
  private var covered = 0.0
  private var time: Instant?
  private var latitude: Double?
  private var longitude: Double?
  private var height: Double?
  private var cadence: Double?
  /// Cadence of laps, weighted with their time.
  private var lapSeconds = 0.0
  private var lapCadence = (sum: 0.0, seconds: 0.0)

  init(options: ImportOptions) {
    self.options = options
  }

  mutating func start(_ name: String, _ attributes: [String: String], path: [String], line: Int)
    throws(ImportProblem)
  {
    switch name {
    case "Activity":
      if gathered.entries.count >= Gathered.most {
        throw ImportProblem(line: line, reason: "the file has more than \(Gathered.most) activities")
      }
      let kept = gathered
      self = TCXFile(options: options)
      gathered = kept
      sport = attributes["Sport"] ?? ""
      self.line = line
    case "Lap":
      lapSeconds = 0
      if let text = attributes["StartTime"] {
        let time = try TrackText.time(text, options, line: line)
        start = min(start ?? time, time)
      }
    case "Track": meter.beginSegment()
    case "Trackpoint": (time, latitude, longitude, height, cadence) = (nil, nil, nil, nil, nil)
    default: break
    }
  }

  mutating func end(_ name: String, text: String, path: [String], line: Int) throws(ImportProblem) {
    switch (path.last ?? "", name) {
    case ("Lap", "TotalTimeSeconds"):
      lapSeconds = try TrackText.number(text, "number of seconds", in: 0...2_592_000, line: line)
      seconds += lapSeconds
    case ("Lap", "DistanceMeters"):
      meters += try TrackText.number(text, "distance", in: 0...10_000_000, line: line)
    case ("LX", "AvgRunCadence"):
      let steps = try TrackText.number(text, "cadence", in: 0...1000, line: line)
      lapCadence = (lapCadence.sum + steps * lapSeconds, lapCadence.seconds + lapSeconds)
    case ("Trackpoint", "Time"): time = try TrackText.time(text, options, line: line)
    case ("Trackpoint", "DistanceMeters"):
      covered = max(covered, try TrackText.number(text, "distance", in: 0...10_000_000, line: line))
    case ("Trackpoint", "AltitudeMeters"):
      height = try TrackText.number(text, "height", in: -12_000...12_000, line: line)
    case ("Position", "LatitudeDegrees"):
      latitude = try TrackText.number(text, "latitude", in: -90...90, line: line)
    case ("Position", "LongitudeDegrees"):
      longitude = try TrackText.number(text, "longitude", in: -180...180, line: line)
    case ("TPX", "RunCadence"): cadence = try TrackText.number(text, "cadence", in: 0...1000, line: line)
    case (_, "Trackpoint"): try addPoint(line: line)
    case (_, "Activity"): try finishActivity()
    default: break
    }
  }

  private mutating func addPoint(line: Int) throws(ImportProblem) {
    guard let time else { return }
    var point = TrackMeter.Point(time: time, place: nil, height: height, cadence: cadence)
    if let latitude, let longitude { point.place = (latitude, longitude) }
    try meter.add(point, line: line)
  }

  private mutating func finishActivity() throws(ImportProblem) {
    let sport = TrackText.sport(sport, options)
    if let reason = sport.flaw(options) {
      gathered.entries.append(.leftOut(line: line, reason: reason))
      return
    }
    guard let start = start ?? meter.first?.time else {
      throw ImportProblem(
        line: line, reason: "the activity has no time at all, so that nobody knows when it was")
    }
    if seconds == 0 { seconds = meter.seconds }
    if meters == 0 { meters = covered > 0 ? covered : meter.meters }
    let lap = lapCadence.seconds > 0 ? lapCadence.sum / lapCadence.seconds : nil
    let activity = ImportedActivity(
      line: line,
      id: ImportedActivity.id(.tcx, start: TrackText.date(start), [seconds, Double(meter.points)]),
      sport: sport, start: options.localTime.moment(start), meters: meters, seconds: seconds,
      cadence: ImportedActivity.steps(meter.cadence ?? lap), descent: meter.descent)
    gathered.entries.append(activity.flaw.map { .leftOut(line: line, reason: $0) } ?? .activity(activity))
  }
}
