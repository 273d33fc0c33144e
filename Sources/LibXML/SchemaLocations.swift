internal import Glibc

/// Every `schemaLocation` in a schema file, found in its bytes without parsing it.
///
/// What stands in a comment counts too, so that nothing libxml2 could follow is missed.
struct SchemaLocations {
    /// The values, in the order of the file.
    let names: [String]

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

    /// Looks through a file; nil where bytes alone don't tell: another encoding, a document type, a reference in a name.
    init?(ofFile path: String) {
        guard let bytes = Self.bytes(ofFile: path) else { return nil }
        let names = bytes.withUnsafeBytes { Self.names(in: $0) }
        guard let names else { return nil }
        self.names = names
    }

    private static func bytes(ofFile path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(status.st_size)
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            count = read(descriptor, buffer.baseAddress, size)
            filled = max(count, 0)
        }
        return count == size ? bytes : nil
    }

    private static func names(in bytes: UnsafeRawBufferPointer) -> [String]? {
        guard bytes.starts(with: declaration.utf8), find("<!DOCTYPE", in: bytes, from: 0) == nil else { return nil }
        var names: [String] = []
        var place = 0
        while let found = find("schemaLocation", in: bytes, from: place) {
            let start = found + "schemaLocation=\"".utf8.count
            guard start < bytes.count, bytes[start - 2] == UInt8(ascii: "="), bytes[start - 1] == UInt8(ascii: "\""),
                let end = bytes[start...].firstIndex(of: UInt8(ascii: "\""))
            else { return nil }
            let name = String(decoding: bytes[start..<end], as: UTF8.self)
            if name.utf8.contains(UInt8(ascii: "&")) { return nil }
            names.append(name)
            place = end
        }
        return names
    }

    private static func find(_ word: StaticString, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let length = word.utf8CodeUnitCount
        var place = start
        while place + length <= bytes.count,
            let next = memchr(base + place, Int32(word.utf8Start.pointee), bytes.count - place - length + 1)
        {
            if memcmp(next, word.utf8Start, length) == 0 { return UnsafeRawPointer(next) - base }
            place = UnsafeRawPointer(next) - base + 1
        }
        return nil
    }
}
