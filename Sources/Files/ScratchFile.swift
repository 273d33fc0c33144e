import Glibc

/// Bytes that are put aside on the disk for a while: appended, and read back by their place. The file has no name, so that it
/// is gone with the object or the process, however that ends.
package final class ScratchFile {
    private let path: String
    private let descriptor: Int32
    private var written = 0
    private var buffer: [UInt8] = []
    private static let bufferSize = 1 << 18

    /// Makes an empty file on the disk of a folder, in which nothing else may have its name.
    /// - Throws: what the system reports.
    package init(in folder: String) throws(FileError) {
        path = folder + "/scratch"
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileError.last(path) }
        guard unlink(path) == 0 else { throw FileError.last(path) }
    }

    deinit { Glibc.close(descriptor) }

    /// Appends bytes and tells where they stand.
    package func append(_ bytes: [UInt8]) throws(FileError) -> Range<Int> {
        let start = written + buffer.count
        buffer += bytes
        if buffer.count >= Self.bufferSize { try flush() }
        return start..<(start + bytes.count)
    }

    /// The bytes at a place that ``append(_:)`` told.
    package func bytes(at place: Range<Int>) throws(FileError) -> [UInt8] {
        if place.upperBound > written { try flush() }
        var bytes = [UInt8](repeating: 0, count: place.count)
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done, off_t(place.lowerBound + done))
            }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw FileError.last(path) }
            precondition(count > 0, "a place that was never told")
            done += count
        }
        return bytes
    }

    private func flush() throws(FileError) {
        try OutputFile.write(buffer, to: descriptor, path)
        written += buffer.count
        buffer.removeAll(keepingCapacity: true)
    }
}
