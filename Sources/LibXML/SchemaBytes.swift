internal import Glibc

/// The bytes of a schema file without annotations and blanks, and what can be told of them without parsing.
struct SchemaBytes {
    /// The bytes, in UTF-8; lines are not those of the file.
    let bytes: [UInt8]

    private static let beginnings = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<xs:schema"]

    /// Reads a file; nil where it can't be read or is no plain file, and as for bytes.
    init?(file path: UnsafePointer<CChar>) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(status.st_size)
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
        defer { memory.deallocate() }
        guard read(descriptor, memory.baseAddress, size) == size else { return nil }
        self.init(UnsafeRawBufferPointer(rebasing: memory[..<size]))
    }

    /// Takes the bytes of a file; nil where they may be in another encoding, or something might only look like an annotation.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard Self.beginnings.contains(where: { bytes.starts(with: $0.utf8) }),
            let rest = ElementCut.without(.elements, named: ["xs:annotation"], in: bytes)
        else { return nil }
        // In memory of its own size: the bytes are kept as long as the schema.
        self.bytes = BlankCut.cut(rest).withUnsafeBytes { Array($0) }
    }

    /// Every `schemaLocation`, in the order of the file; nil where bytes alone don't tell, such as a reference in a
    /// name. What stands in a comment counts too, so that nothing libxml2 could follow is missed.
    var locations: [String]? {
        bytes.withUnsafeBytes { bytes in
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
}
