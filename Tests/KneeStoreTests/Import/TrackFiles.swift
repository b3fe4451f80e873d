/// Tracks in the shape of real exports; every run in them is made up.
enum TrackFiles {
  /// A run due east along the equator, where a thousandth of a degree is 111.19 meters: 45 steps of 40 seconds, a
  /// pause of 10 minutes between two segments, five kilometers in half an hour; 40 meters down.
  static let gpx = gpxText(type: "running")

  static func gpxText(type: String?, creator: String = "a watch") -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gpx creator="\(creator)" version="1.1" xmlns="http://www.topografix.com/GPX/1/1" \
      xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
        <metadata><time>2026-03-02T06:00:00Z</time></metadata>
        <wpt lat="1" lon="1"><name>home</name><type>walking</type></wpt>
        <trk>
          <name>Morning &amp; fog</name>
          \(type.map { "<type>\($0)</type>" } ?? "")
          <trkseg>

      """
    for step in 0...45 {
      let second = step * 40 + (step > 20 ? 600 : 0)
      if step == 21 { text += "    </trkseg>\n    <trkseg>\n" }
      text += """
            <trkpt lat="0.0" lon="\(Double(step) / 1000)">
              <ele>\(100 - min(step, 40))</ele>
              <time>2026-03-02T06:\(pad(second / 60)):\(pad(second % 60)).000Z</time>
              <extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>150</gpxtpx:hr><gpxtpx:cad>84</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions>
            </trkpt>

        """
    }
    return text + "    </trkseg>\n  </trk>\n</gpx>\n"
  }

  /// Two laps of a run, with an extension under a prefix, and a ride.
  static let tcx = """
    <?xml version="1.0" encoding="UTF-8"?>
    <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" \
    xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2">
      <Activities>
        <Activity Sport="Running">
          <Id>2026-03-02T06:00:00.000Z</Id>
          <Lap StartTime="2026-03-02T06:00:00.000Z">
            <TotalTimeSeconds>900.0</TotalTimeSeconds>
            <DistanceMeters>2500.5</DistanceMeters>
            <Calories>200</Calories>
            <Track>
              <Trackpoint>
                <Time>2026-03-02T06:00:00.000Z</Time>
                <Position><LatitudeDegrees>0</LatitudeDegrees><LongitudeDegrees>0</LongitudeDegrees></Position>
                <AltitudeMeters>100</AltitudeMeters>
                <DistanceMeters>0.0</DistanceMeters>
                <HeartRateBpm><Value>120</Value></HeartRateBpm>
                <Extensions><ns3:TPX><ns3:Speed>2.7</ns3:Speed><ns3:RunCadence>85</ns3:RunCadence></ns3:TPX></Extensions>
              </Trackpoint>
              <Trackpoint>
                <Time>2026-03-02T06:14:59.000Z</Time>
                <AltitudeMeters>80</AltitudeMeters>
                <DistanceMeters>2500.0</DistanceMeters>
                <Extensions><ns3:TPX><ns3:RunCadence>87</ns3:RunCadence></ns3:TPX></Extensions>
              </Trackpoint>
            </Track>
          </Lap>
          <Lap StartTime="2026-03-02T06:20:00.000Z">
            <TotalTimeSeconds>961.4</TotalTimeSeconds>
            <DistanceMeters>2703.8</DistanceMeters>
            <Extensions><ns3:LX><ns3:AvgRunCadence>86</ns3:AvgRunCadence></ns3:LX></Extensions>
          </Lap>
        </Activity>
        <Activity Sport="Biking">
          <Id>2026-03-03T06:00:00.000Z</Id>
          <Lap StartTime="2026-03-03T06:00:00.000Z">
            <TotalTimeSeconds>900.0</TotalTimeSeconds><DistanceMeters>7000</DistanceMeters>
          </Lap>
        </Activity>
      </Activities>
    </TrainingCenterDatabase>

    """

  private static func pad(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}
