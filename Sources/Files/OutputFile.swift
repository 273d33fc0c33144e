import Glibc

/// A file that is written from front to back, through a buffer.
package final class OutputFile {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var running: RunningFingerprint?
    private static let bufferSize = 1 << 18

    /// Creates the file; it must not exist.
    /// - Parameters:
    ///   - path: the file.
    ///   - fingerprinting: whether to keep count of what is written, for ``fingerprint()``.
    /// - Throws: what the system reports, also when the file exists.
    package init(creating path: String, fingerprinting: Bool = false) throws(FileError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError.last(path) }
        self.path = path
        self.descriptor = descriptor
        running = fingerprinting ? RunningFingerprint() : nil
    }

    deinit { Glibc.close(descriptor) }

    /// Appends bytes.
    package func write(_ bytes: [UInt8]) throws(FileError) {
        buffer += bytes
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Appends bytes that are worth a call of their own: they pass by the buffer, without a copy.
    package func write(_ bytes: Span<UInt8>) throws(FileError) {
        try flush()
        running?.add(bytes)
        try Self.write(bytes, to: descriptor, path)
    }

    /// Writes out what is buffered.
    package func flush() throws(FileError) {
        running?.add(buffer)
        try Self.write(buffer, to: descriptor, path)
        buffer.removeAll(keepingCapacity: true)
    }

    /// Writes out what is buffered and gives the fingerprint of all that was written; nil unless it was asked for.
    package func fingerprint() throws(FileError) -> Fingerprint? {
        try flush()
        return running?.fingerprint
    }

    /// Appends what another file holds; that one has been flushed.
    package func append(contentsOf other: OutputFile) throws(FileError) {
        try flush()
        guard lseek(other.descriptor, 0, SEEK_SET) == 0 else { throw FileError.last(other.path) }
        // Memory that is touched only as far as it is filled.
        let chunk = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Self.bufferSize)
        defer { chunk.deallocate() }
        while true {
            let count = Glibc.read(other.descriptor, chunk.baseAddress, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw FileError.last(other.path) }
            if count == 0 { return }
            try Self.write(chunk.span.extracting(..<count), to: descriptor, path)
        }
    }

    /// Removes the file, which was only a place to keep things for a while.
    package func remove() throws(FileError) {
        guard unlink(path) == 0 else { throw FileError.last(path) }
    }

    /// Creates a file with the given bytes; it must not exist.
    package static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        try create(path, bytes.span)
    }

    /// Creates a file with the bytes that somebody lends; it must not exist.
    package static func create(_ path: String, _ bytes: Span<UInt8>) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError.last(path) }
        defer { Glibc.close(descriptor) }
        try write(bytes, to: descriptor, path)
    }

    /// Creates a file that is written piece by piece; it must not exist.
    package static func create(_ path: String, _ body: (OutputFile) throws -> Void) throws {
        let file = try OutputFile(creating: path)
        try body(file)
        try file.flush()
    }

    /// Writes bytes at the end of an open file.
    static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileError) {
        try write(bytes.span, to: descriptor, path)
    }

    static func write(_ bytes: Span<UInt8>, to descriptor: Int32, _ path: String) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw FileError.last(path) }
            written += count
        }
    }
}
