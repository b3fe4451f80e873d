/// Reads a file of XML: its first element says whether it is GPX or TCX.
struct TrackReader: ActivityReader {
  private let stream: XMLStream?

  init(options: ImportOptions) {
    stream = XMLStream(Sink(options: options))
  }

  var gathered: Gathered {
    (stream?.sink as? Sink)?.file?.gathered ?? Gathered(source: .gpx)
  }

  func feed(_ bytes: [UInt8]) throws(ImportProblem) {
    guard let stream else { throw ImportProblem(reason: "there is not enough memory to read it") }
    try stream.feed(bytes, isEnd: false)
  }

  func finish() throws(ImportProblem) {
    try stream?.feed([], isEnd: true)
    if gathered.entries.isEmpty { throw ImportProblem(reason: "there is no track in the file") }
  }

  /// Sends the elements to the reader of the format.
  private struct Sink: XMLStream.Sink {
    let options: ImportOptions
    var file: (any TrackFile)?

    mutating func start(_ name: String, _ attributes: [String: String], path: [String], line: Int)
      throws(ImportProblem)
    {
      if path.isEmpty {
        switch name {
        case "gpx": file = GPXFile(options: options)
        case "TrainingCenterDatabase": file = TCXFile(options: options)
        default: throw ImportProblem(line: line, reason: "the file is XML, but neither GPX nor TCX")
        }
      }
      try file?.start(name, attributes, path: path, line: line)
    }

    mutating func end(_ name: String, text: String, path: [String], line: Int) throws(ImportProblem) {
      try file?.end(name, text: text, path: path, line: line)
    }
  }
}

/// The reader of one format.
protocol TrackFile: XMLStream.Sink {
  /// What was read so far.
  var gathered: Gathered { get }
}
