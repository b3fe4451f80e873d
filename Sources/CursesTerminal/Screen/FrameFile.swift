import CNcurses
import Glibc

/// Where ncurses writes: a file in memory, emptied after every frame.
///
/// ncurses 6.4 makes about twenty `write` calls a frame, which a slow line turns into tearing and packets.
/// Collected here, a frame is one `write` to the terminal. The price: ncurses knows nothing of the device,
/// so its modes, its size and its input are the program's own work.
final class FrameFile {
  /// The stream for `newterm`.
  let stream: UnsafeMutablePointer<FILE>
  private let descriptor: Int32

  init() throws(TerminalError) {
    descriptor = cn_memory_file()
    guard descriptor >= 0 else { throw .system(call: "memfd_create", errno: errno) }
    guard let stream = fdopen(descriptor, "w") else { throw .system(call: "fdopen", errno: errno) }
    self.stream = stream
  }

  deinit { fclose(stream) }

  /// Takes out what has been written since the last time.
  func take() -> [UInt8] {
    let length = Int(lseek(descriptor, 0, SEEK_CUR))
    guard length > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, used in
      used = max(0, pread(descriptor, buffer.baseAddress, length, 0))
    }
    ftruncate(descriptor, 0)
    lseek(descriptor, 0, SEEK_SET)
    return bytes
  }
}
