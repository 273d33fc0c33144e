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
        try contents(path, limit: limit) { file throws(FileError) in try file.read(file.size) }
    }

    /// What a closure makes of a file's bytes, for those who bring their own memory.
    /// - Parameters:
    ///   - path: the file.
    ///   - limit: the largest size in bytes that is read.
    ///   - body: gets the size of the file, and a function that fills memory with its bytes and returns their number.
    /// - Returns: what `body` returns.
    /// - Throws: as ``bytes(_:limit:)``, and what `body` throws.
    package static func read<Result>(
        _ path: String, limit: Int,
        _ body: (Int, (UnsafeMutableRawBufferPointer) throws(FileError) -> Int) throws(FileError) -> Result
    ) throws(FileError) -> Result {
        try contents(path, limit: limit) { file throws(FileError) in try body(file.size, file.read(into:)) }
    }

    /// What a closure makes of a file's bytes, which it doesn't keep.
    ///
    /// Files of all usual sizes are read into blocks of one size: what the last one has touched is touched already.
    /// - Throws: as ``bytes(_:limit:)``.
    package static func borrowed<Result>(
        _ path: String, limit: Int, _ body: (UnsafeRawBufferPointer) -> Result
    ) throws(FileError) -> Result {
        try contents(path, limit: limit) { file throws(FileError) in
            let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(file.size, blockSize), alignment: 16)
            defer { memory.deallocate() }
            let count = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: memory[..<file.size]))
            return body(UnsafeRawBufferPointer(rebasing: memory[..<count]))
        }
    }

    private static let blockSize = 256 << 10

    /// The fingerprint of a file, which is read in parts.
    /// - Throws: as ``bytes(_:limit:)``.
    package static func fingerprint(_ path: String, limit: Int) throws(FileError) -> Fingerprint {
        try contents(path, limit: limit) { file throws(FileError) in
            var running = RunningFingerprint()
            let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 16)
            defer { memory.deallocate() }
            while true {
                let count = try file.read(into: memory)
                running.add(UnsafeRawBufferPointer(rebasing: memory[..<count]))
                if count < memory.count { return running.fingerprint }
            }
        }
    }

    private static func contents<Result>(
        _ path: String, limit: Int, _ body: (OpenFile) throws(FileError) -> Result
    ) throws(FileError) -> Result {
        let file = try OpenFile(path)
        defer { file.close() }
        guard file.size <= limit else {
            throw FileError(.tooLarge, path: path, detail: "\(file.size) > \(limit)")
        }
        return try body(file)
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
        var failure: FileError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(FileError) {
                filled = try read(into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Fills memory, or less of it where the file has become shorter; returns the number of bytes.
    func read(into memory: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
        var filled = 0
        while filled < memory.count {
            let got = Glibc.read(descriptor, memory.baseAddress.map { $0 + filled }, memory.count - filled)
            if got < 0 && errno == EINTR { continue }
            if got < 0 { throw FileError.last(path) }
            if got == 0 { break }
            filled += got
        }
        return filled
    }
}
