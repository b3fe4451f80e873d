/// Bytes from the terminal, with the time they came, into input events. Pure: it waits for nothing and asks
/// no clock; `deadline` says when it wants to be woken.
///
/// Why not the reader of ncurses: with a delay of 25 ms after Esc, which makes Esc feel instant, a slow line
/// that cuts a sequence turns PageUp (`ESC [ 5 ~`) into Esc, `[`, `5`, `~`, and the 5 would be taken for a
/// pain score. Here a sequence once begun is never text, however late its bytes come; ncurses also knows no
/// bracketed paste.
package struct InputDecoder: Sendable {
  /// How long a lone Esc may still be the start of a sequence before it is reported as the key.
  package static let escapeDelay = 25
  /// How long after a lone Esc `[` or `O` still belongs to it.
  package static let lateSequence = 300
  /// How long the next byte of a sequence may take; what is unfinished then is swallowed.
  package static let patience = 1000
  /// How long a paste may stall. Long, because what follows would be taken for keys.
  package static let pastePatience = 5000

  private enum State {
    case ground
    case escape
    case csi([UInt8])
    case ss3
    /// After `ESC [ [`.
    case console
    /// After `ESC [ M`.
    case legacyMouse([UInt8])
    /// A string meant for a terminal, not from one: swallowed up to its end.
    case string(escapeSeen: Bool)
    case character(Utf8Sequence)
    case paste(PasteCollector)
  }

  /// Sequences of this terminal that the general grammar does not know.
  private let ownKeys: [[UInt8]: Key]
  private var state = State.ground
  private var lastByte = 0
  private var loneEscape: Int?

  /// A decoder.
  /// - Parameter keys: what this terminal's own description says its keys send. Only sequences that begin
  ///   with Esc count, and only where the general grammar has no meaning for them.
  package init(keys: [[UInt8]: Key] = [:]) {
    ownKeys = keys.filter { $0.key.first == 0x1B && $0.key.count > 1 }
  }

  /// When to call `wake`, in milliseconds of the clock that `feed` is given; nil while nothing is pending.
  package var deadline: Int? {
    switch state {
    case .ground: nil
    case .escape: lastByte + Self.escapeDelay
    case .paste: lastByte + Self.pastePatience
    default: lastByte + Self.patience
    }
  }

  /// Takes bytes that came at `time`, in milliseconds of a clock that never goes back.
  package mutating func feed(_ bytes: some Sequence<UInt8>, at time: Int) -> [InputEvent] {
    var events = wake(at: time)
    for byte in bytes {
      take(byte, time, &events)
      lastByte = time
    }
    return events
  }

  /// Reports or swallows what has waited long enough.
  package mutating func wake(at time: Int) -> [InputEvent] {
    guard let deadline, time >= deadline else { return [] }
    defer { state = .ground }
    switch state {
    case .escape:
      loneEscape = lastByte
      return [.key(.escape)]
    case .paste(let paste): return [.paste(paste.text)]
    default: return []
    }
  }

  private mutating func take(_ byte: UInt8, _ time: Int, _ events: inout [InputEvent]) {
    switch state {
    case .ground: takeFirst(byte, time, &events)
    case .escape: takeAfterEscape(byte, time, &events)
    case .csi(let parameters): takeInSequence(byte, parameters, time, &events)
    case .ss3:
      // Some terminals put a modifier between, as in `ESC O 5 A`.
      if (0x30...0x39).contains(byte) { return }
      guard (0x40...0x7E).contains(byte) else { return restart(byte, time, &events) }
      finish(KeyTable.ss3(byte), [0x1B, 0x4F, byte], &events)
    case .console:
      guard (0x20...0x7E).contains(byte) else { return restart(byte, time, &events) }
      finish(KeyTable.console(byte), [0x1B, 0x5B, 0x5B, byte], &events)
    case .legacyMouse(let begun):
      guard byte >= 0x20 else { return restart(byte, time, &events) }
      guard begun.count == 2 else { return state = .legacyMouse(begun + [byte]) }
      state = .ground
      report(ControlSequence.legacyMouse(begun + [byte]), &events)
    case .string(let escapeSeen): takeInString(byte, escapeSeen, time, &events)
    case .character(var sequence):
      switch sequence.take(byte) {
      case .more: state = .character(sequence)
      case .scalar(let scalar):
        state = .ground
        if scalar.properties.generalCategory != .control {
          events.append(.key(.character(Character(scalar))))
        }
      case .invalid: restart(byte, time, &events)
      }
    case .paste(var paste):
      // Only one copy of what is gathered, or each byte would copy it all.
      state = .ground
      if paste.take(byte) {
        events.append(.paste(paste.text))
      } else {
        state = .paste(paste)
      }
    }
  }

  private mutating func takeFirst(_ byte: UInt8, _ time: Int, _ events: inout [InputEvent]) {
    let escape = loneEscape
    loneEscape = nil
    switch byte {
    case 0x1B: state = .escape
    case 0x5B, 0x4F:
      if let escape, time - escape <= Self.lateSequence {
        state = byte == 0x5B ? .csi([]) : .ss3
      } else {
        events.append(.key(.character(Character(Unicode.Scalar(byte)))))
      }
    case 0x20...0x7E: events.append(.key(.character(Character(Unicode.Scalar(byte)))))
    case 0x00...0x1F, 0x7F: if let key = KeyTable.control(byte) { events.append(.key(key)) }
    default: if let sequence = Utf8Sequence(first: byte) { state = .character(sequence) }
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, _ time: Int, _ events: inout [InputEvent]) {
    switch byte {
    case 0x5B: state = .csi([])
    case 0x4F: state = .ss3
    // OSC, DCS, APC, PM: what a terminal answers to questions.
    case 0x5D, 0x50, 0x5F, 0x5E: state = .string(escapeSeen: false)
    default:
      if let key = ownKeys[[0x1B, byte]] { return finish(key, [], &events) }
      // Esc and then a key, sent together by a slow line, or Alt with a key: two keys in either case.
      events.append(.key(.escape))
      restart(byte, time, &events)
    }
  }

  private mutating func takeInSequence(
    _ byte: UInt8, _ parameters: [UInt8], _ time: Int, _ events: inout [InputEvent]
  ) {
    switch byte {
    case 0x5B where parameters.isEmpty: state = .console
    case 0x4D where parameters.isEmpty: state = .legacyMouse([])
    // `$` is an intermediate byte by the book, but the last one of a shifted key from rxvt.
    case 0x24 where parameters.last.map { (0x30...0x39).contains($0) } == true && parameters.first != 0x3F:
      complete(ControlSequence(parameters: parameters, final: byte), &events)
    // No real sequence is that long; its end is still waited for.
    case 0x20...0x3F: state = .csi(parameters.count < 64 ? parameters + [byte] : parameters)
    case 0x40...0x7E: complete(ControlSequence(parameters: parameters, final: byte), &events)
    default: restart(byte, time, &events)
    }
  }

  private mutating func takeInString(
    _ byte: UInt8, _ escapeSeen: Bool, _ time: Int, _ events: inout [InputEvent]
  ) {
    switch byte {
    case 0x5C where escapeSeen, 0x07, 0x18, 0x1A: state = .ground
    case 0x1B: state = .string(escapeSeen: true)
    case _ where escapeSeen:
      state = .escape
      takeAfterEscape(byte, time, &events)
    default: state = .string(escapeSeen: false)
    }
  }

  private mutating func complete(_ sequence: ControlSequence, _ events: inout [InputEvent]) {
    state = .ground
    if sequence.meaning == .unknown {
      finish(nil, [0x1B, 0x5B] + sequence.parameters + [sequence.final], &events)
    } else {
      report(sequence.meaning, &events)
    }
  }

  private mutating func report(_ meaning: ControlSequence.Meaning, _ events: inout [InputEvent]) {
    switch meaning {
    case .key(let key): events.append(.key(key))
    case .mouse(let event): events.append(.mouse(event))
    case .pasteStart: state = .paste(PasteCollector())
    case .unknown: break
    }
  }

  /// Ends a sequence with its key, or with the key that this terminal sends it for.
  private mutating func finish(_ key: Key?, _ sequence: [UInt8], _ events: inout [InputEvent]) {
    state = .ground
    if let key = key ?? ownKeys[sequence] { events.append(.key(key)) }
  }

  /// Gives up what was begun: the byte starts anew.
  private mutating func restart(_ byte: UInt8, _ time: Int, _ events: inout [InputEvent]) {
    state = .ground
    loneEscape = nil
    takeFirst(byte, time, &events)
  }
}
