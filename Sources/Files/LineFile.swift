import Glibc

/// A text file that is read line by line, in parts of fixed size, so that its length does not matter.
package struct LineFile {
    /// The file.
    package let path: String
    /// A line longer than this is no line of ours.
    private static let longest = 8 << 20
    private static let chunkSize = 1 << 18

    /// Takes note of a file; nothing is opened yet.
    package init(_ path: String) {
        self.path = path
    }

    /// The fingerprint of the whole file.
    package func fingerprint() throws -> Fingerprint {
        var running = RunningFingerprint()
        try chunks { running.add($0) }
        return running.fingerprint
    }

    /// Whether the file begins with some bytes.
    package func begins(with head: [UInt8]) throws(FileError) -> Bool {
        let file = try OpenFile(path)
        defer { file.close() }
        return try file.read(head.count) == head
    }

    /// Copies the file to another, but for its first bytes.
    package func copy(after skipped: Int = 0, to output: OutputFile) throws {
        var left = skipped
        try chunks { chunk in
            let part = min(left, chunk.count)
            left -= part
            try output.write(part == 0 ? chunk : Array(chunk[part...]))
        }
    }

    /// Hands on each line with its number from 1, without its line end; a last line may lack one.
    package func forEachLine(_ body: (Int, [UInt8]) throws -> Void) throws {
        var number = 0
        var rest: [UInt8] = []
        try chunks { chunk in
            var start = 0
            while let end = chunk[start...].firstIndex(of: UInt8(ascii: "\n")) {
                number += 1
                if rest.isEmpty {
                    try body(number, Array(chunk[start..<end]))
                } else {
                    rest += chunk[start..<end]
                    try body(number, rest)
                    rest.removeAll(keepingCapacity: true)
                }
                start = end + 1
            }
            rest += chunk[start...]
            guard rest.count <= Self.longest else {
                throw FileError(.tooLarge, path: path, detail: "\(rest.count) > \(Self.longest)")
            }
        }
        if !rest.isEmpty { try body(number + 1, rest) }
    }

    /// Where every line stands, without its line end, and the fingerprint of the whole file, from one reading.
    package func index() throws -> (lines: [Range<Int>], fingerprint: Fingerprint) {
        var running = RunningFingerprint()
        var lines: [Range<Int>] = []
        var (start, read) = (0, 0)
        try chunks { chunk in
            running.add(chunk)
            chunk.withUnsafeBytes { bytes in
                guard let base = bytes.baseAddress else { return }
                var place = 0
                while let end = memchr(base + place, Int32(UInt8(ascii: "\n")), bytes.count - place) {
                    place = end - UnsafeMutableRawPointer(mutating: base)
                    lines.append(start..<(read + place))
                    place += 1
                    start = read + place
                }
            }
            read += chunk.count
        }
        if start < read { lines.append(start..<read) }
        return (lines, running.fingerprint)
    }

    /// The bytes at a place, such as one that ``index()`` told; fewer where the file has become shorter.
    package func bytes(at place: Range<Int>) throws(FileError) -> [UInt8] {
        guard place.count <= Self.longest else {
            throw FileError(.tooLarge, path: path, detail: "\(place.count) > \(Self.longest)")
        }
        let file = try OpenFile(path)
        defer { file.close() }
        guard lseek(file.descriptor, off_t(place.lowerBound), SEEK_SET) >= 0 else { throw FileError.last(path) }
        return try file.read(place.count)
    }

    /// The last bytes of the file, at most so many.
    package func tail(_ count: Int) throws(FileError) -> [UInt8] {
        let file = try OpenFile(path)
        defer { file.close() }
        lseek(file.descriptor, off_t(max(0, file.size - count)), SEEK_SET)
        return try file.read(min(count, file.size))
    }

    private func chunks(_ body: ([UInt8]) throws -> Void) throws {
        let file = try OpenFile(path)
        defer { file.close() }
        while true {
            let chunk = try file.read(Self.chunkSize)
            if chunk.isEmpty { return }
            try body(chunk)
        }
    }
}
