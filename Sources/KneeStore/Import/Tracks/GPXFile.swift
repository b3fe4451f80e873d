import KneeDomain

/// Tracks in GPX 1.1 (and 1.0): each `trk` is one run, its `trkseg` are what lies between pauses. A track that
/// does not say its sport is a run. The cadence of an extension is the steps of one foot.
struct GPXFile: TrackFile {
  private let options: ImportOptions
  private(set) var gathered = Gathered(source: .gpx)
  private var meter = TrackMeter()
  private var sport = ""
  private var line = 0
  private var untimed = 0
  private var place: (latitude: Double, longitude: Double)?
  private var time: Instant?
  private var height: Double?
  private var cadence: Double?

  init(options: ImportOptions) {
    self.options = options
  }

  mutating func start(_ name: String, _ attributes: [String: String], path: [String], line: Int)
    throws(ImportProblem)
  {
    switch name {
    case "trk":
      if gathered.entries.count >= Gathered.most {
        throw ImportProblem(line: line, reason: "the file has more than \(Gathered.most) tracks")
      }
      meter = TrackMeter()
      (sport, self.line, untimed) = ("", line, 0)
    case "trkseg": meter.beginSegment()
    case "trkpt":
      (time, height, cadence) = (nil, nil, nil)
      place = (
        try TrackText.number(attributes["lat"] ?? "", "latitude", in: -90...90, line: line),
        try TrackText.number(attributes["lon"] ?? "", "longitude", in: -180...180, line: line)
      )
    default: break
    }
  }

  mutating func end(_ name: String, text: String, path: [String], line: Int) throws(ImportProblem) {
    switch name {
    case "type" where path.last == "trk": sport = text
    case "time" where path.last == "trkpt": time = try TrackText.time(text, options, line: line)
    case "ele" where path.last == "trkpt":
      height = try TrackText.number(text, "height", in: -12_000...12_000, line: line)
    case "cad" where path.contains("trkpt"):
      cadence = try TrackText.number(text, "cadence", in: 0...1000, line: line)
    case "trkpt":
      if let time {
        try meter.add(
          TrackMeter.Point(time: time, place: place, height: height, cadence: cadence), line: line)
      } else {
        untimed += 1
      }
    case "trk": try finishTrack()
    default: break
    }
  }

  private mutating func finishTrack() throws(ImportProblem) {
    let sport = TrackText.sport(sport, options)
    if let reason = sport.flaw(options) {
      gathered.entries.append(.leftOut(line: line, reason: reason))
      return
    }
    guard let first = meter.first, let last = meter.last else {
      if untimed == 0 {
        gathered.entries.append(.leftOut(line: line, reason: "a track without points"))
        return
      }
      throw ImportProblem(
        line: line,
        reason:
          "the track has no times, so that nobody knows when it was run; `patella run` records it by hand")
    }
    let elapsed = Double(last.time.milliseconds - first.time.milliseconds) / 1000
    let places = [first.place, last.place].flatMap { place in place.map { [$0.latitude, $0.longitude] } ?? []
    }
    let activity = ImportedActivity(
      line: line,
      id: ImportedActivity.id(
        .gpx, start: TrackText.date(first.time), [Double(meter.points), elapsed] + places),
      sport: sport, start: options.localTime.moment(first.time), meters: meter.meters, seconds: meter.seconds,
      cadence: ImportedActivity.steps(meter.cadence), descent: meter.descent)
    gathered.entries.append(activity.flaw.map { .leftOut(line: line, reason: $0) } ?? .activity(activity))
  }
}
