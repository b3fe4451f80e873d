import CExpat

/// Reads XML with expat, piece by piece, and hands over its elements.
///
/// A document type is refused, and with it every entity of its own; nesting, single tokens, attributes and texts
/// are bounded. So a hostile file costs neither memory nor time, and nothing outside of it is read.
final class XMLStream {
  /// What is done with the elements.
  protocol Sink {
    /// An element begins. Names are without prefixes.
    mutating func start(_ name: String, _ attributes: [String: String], path: [String], line: Int)
      throws(ImportProblem)
    /// An element ends; `text` is what stood in it after the last element inside, `path` holds those around it.
    mutating func end(_ name: String, text: String, path: [String], line: Int) throws(ImportProblem)
  }

  /// The deepest nesting, the longest token, and the longest text that is kept, in bytes.
  static let deepest = 64
  static let longestToken = 1 << 20
  static let longestText = 4096
  static let mostAttributes = 64

  private(set) var sink: any Sink
  private let parser: XML_Parser
  private var path: [String] = []
  private var text: [UInt8] = []
  private var problem: ImportProblem?
  /// Bytes since the parser last found something.
  private var silent = 0

  /// Nil where there is no memory for a parser.
  init?(_ sink: any Sink) {
    guard let parser = ce_parser() else { return nil }
    self.parser = parser
    self.sink = sink
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLStream.of($0)?.start($1, $2) }, { data, _ in XMLStream.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { XMLStream.of($0)?.add($1, Int($2)) }
    XML_SetDefaultHandler(parser) { data, _, _ in XMLStream.of(data)?.silent = 0 }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLStream.of(data)?.stop("a document type is declared here; files of runs have none")
    }
  }

  deinit {
    XML_ParserFree(parser)
  }

  /// Takes the next bytes; none are the end of the file.
  func feed(_ bytes: [UInt8], isEnd: Bool) throws(ImportProblem) {
    silent += bytes.count
    let status = bytes.withUnsafeBytes {
      XML_Parse(parser, $0.bindMemory(to: CChar.self).baseAddress, Int32(clamping: $0.count), isEnd ? 1 : 0)
    }
    if let problem { throw problem }
    if status != XML_STATUS_OK {
      let words = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "unknown"
      throw ImportProblem(line: line, reason: "the XML is broken here: \(words)")
    }
    if silent > XMLStream.longestToken {
      throw ImportProblem(line: line, reason: "something here is longer than a megabyte")
    }
  }

  private var line: Int { Int(clamping: XML_GetCurrentLineNumber(parser)) }

  /// The stream that the parser calls back; it lives as long as its parser.
  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLStream? {
    data.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Ends the reading with an error at the present line.
  private func stop(_ reason: String) {
    stop(ImportProblem(line: line, reason: reason))
  }

  private func stop(_ found: ImportProblem) {
    if problem == nil { problem = found }
    XML_StopParser(parser, 0)
  }

  private func start(
    _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    silent = 0
    if problem != nil { return }
    if path.count == XMLStream.deepest {
      return stop("elements are nested more than \(XMLStream.deepest) deep")
    }
    var values: [String: String] = [:]
    var index = 0
    while let key = attributes?[index], let value = attributes?[index + 1] {
      if index == 2 * XMLStream.mostAttributes {
        return stop("an element has more than \(XMLStream.mostAttributes) attributes")
      }
      values[XMLStream.local(key)] = String(cString: value)
      index += 2
    }
    let name = name.map(XMLStream.local) ?? ""
    do throws(ImportProblem) {
      try sink.start(name, values, path: path, line: line)
    } catch {
      stop(error)
    }
    path.append(name)
    text.removeAll(keepingCapacity: true)
  }

  private func end() {
    silent = 0
    guard problem == nil, let name = path.popLast() else { return }
    do throws(ImportProblem) {
      try sink.end(name, text: String(decoding: text, as: UTF8.self), path: path, line: line)
    } catch {
      stop(error)
    }
    text.removeAll(keepingCapacity: true)
  }

  private func add(_ piece: UnsafePointer<XML_Char>?, _ count: Int) {
    silent = 0
    guard let piece, problem == nil else { return }
    let room = max(0, XMLStream.longestText - text.count)
    text.append(
      contentsOf: UnsafeBufferPointer(start: piece, count: min(count, room)).lazy.map(UInt8.init(bitPattern:))
    )
  }

  /// A name without its prefix: extensions are known by what they mean, whatever a file calls their space.
  private static func local(_ name: UnsafePointer<XML_Char>) -> String {
    let name = String(cString: name)
    return name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }
}
