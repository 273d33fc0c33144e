import Glibc

/// Reading of files that come from strangers: regular files only, no links followed, never more than a limit.
package enum RegularFile {
    /// The bytes of a file.
    ///
    /// A pipe or device is refused without waiting on it, a symbolic link without looking where it leads.
    /// - Parameters:
    ///   - path: the file.
    ///   - limit: the largest size in bytes that is read.
    /// - Returns: all bytes of the file.
    /// - Throws: what kind of file it is if it is none, or `tooLarge` with both sizes.
    package static func bytes(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        let file = try OpenFile(path)
        defer { file.close() }
        guard file.size <= limit else {
            throw FileError(.tooLarge, path: path, detail: "\(file.size) > \(limit)")
        }
        return try file.read(file.size)
    }

    /// The first bytes of a file and its whole size, for telling what it is without reading it all.
    package static func head(_ path: String, _ count: Int) throws(FileError) -> (bytes: [UInt8], size: Int) {
        let file = try OpenFile(path)
        defer { file.close() }
        return (try file.read(min(count, file.size)), file.size)
    }
}

/// A regular file that is open for reading.
struct OpenFile {
    let path: String
    let descriptor: Int32
    let size: Int

    init(_ path: String) throws(FileError) {
        // O_NONBLOCK: opening a pipe nobody writes to must not hang; on regular files it changes nothing.
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError.last(path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let error = FileError.last(path)
            Glibc.close(descriptor)
            throw error
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            Glibc.close(descriptor)
            throw FileError(.notRegular, path: path, detail: "not a regular file")
        }
        self.path = path
        self.descriptor = descriptor
        self.size = Int(status.st_size)
    }

    func close() { Glibc.close(descriptor) }

    func read(_ count: Int) throws(FileError) -> [UInt8] {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
                if got < 0 && errno == EINTR { continue }
                if got <= 0 {
                    failed = got < 0
                    break
                }
                filled += got
            }
        }
        if failed { throw FileError.last(path) }
        return bytes
    }
}
