internal import Glibc

/// The bytes of a schema file, and what can be told of them without parsing.
struct SchemaBytes {
    /// All bytes of the file, in UTF-8.
    let bytes: [UInt8]

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"

    /// Reads a file; nil where it can't be read, is in another encoding, or is no plain file.
    init?(file path: UnsafePointer<CChar>) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(status.st_size)
        bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            filled = max(read(descriptor, buffer.baseAddress, size), 0)
        }
        guard bytes.count == size, bytes.starts(with: Self.declaration.utf8) else { return nil }
    }

    /// Every `schemaLocation`, in the order of the file; nil where bytes alone don't tell: a document type, a reference in
    /// a name. What stands in a comment counts too, so that nothing libxml2 could follow is missed.
    var locations: [String]? {
        bytes.withUnsafeBytes { bytes in
            guard bytes.firstPlace(of: "<!DOCTYPE") == nil else { return nil }
            var names: [String] = []
            var place = 0
            while let found = bytes.firstPlace(of: "schemaLocation", from: place) {
                let start = found + "schemaLocation=\"".utf8.count
                guard start < bytes.count, bytes[start - 2] == UInt8(ascii: "="),
                    bytes[start - 1] == UInt8(ascii: "\""),
                    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\""))
                else { return nil }
                let name = String(decoding: bytes[start..<end], as: UTF8.self)
                if name.utf8.contains(UInt8(ascii: "&")) { return nil }
                names.append(name)
                place = end
            }
            return names
        }
    }

    /// The file without its annotations, which a validator has no use for; nil where something might only look like one.
    var withoutAnnotations: [UInt8]? { ElementCut.without(.elements, named: "xs:annotation", in: bytes) }
}
