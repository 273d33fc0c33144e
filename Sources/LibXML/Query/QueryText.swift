internal import Glibc

/// A text that somebody else owns: bytes of a tree, of an expression or of an arena. UTF-8, not terminated.
struct QueryText: Hashable {
    let start: UnsafePointer<UInt8>
    let count: Int

    init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
    }

    /// A text of a tree; nil is the empty one.
    init(terminated: UnsafePointer<UInt8>?) {
        guard let terminated else {
            self = .empty
            return
        }
        start = terminated
        count = Int(strlen(UnsafeRawPointer(terminated).assumingMemoryBound(to: CChar.self)))
    }

    /// A text of the program itself.
    init(_ text: StaticString) {
        start = text.utf8Start
        count = text.utf8CodeUnitCount
    }

    /// The empty text; its start is never read.
    static var empty: QueryText { QueryText("") }

    /// The text as a value of its own.
    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The bytes.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// Whether a terminated name of a tree is this one.
    @inline(__always)
    func isName(_ name: UnsafePointer<UInt8>?) -> Bool {
        // Most names that are no match differ in their first byte.
        guard let name, count > 0, name[0] == start[0] else { return false }
        return isLongName(name)
    }

    /// The same for what mostly is a match, such as a namespace.
    func isLongName(_ name: UnsafePointer<UInt8>?) -> Bool {
        guard let name else { return false }
        let order = strncmp(
            UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self),
            UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self), count)
        return order == 0 && name[count] == 0
    }

    /// Whether two texts have the same bytes.
    @inline(__always)
    static func == (left: QueryText, right: QueryText) -> Bool {
        left.count == right.count && memcmp(left.start, right.start, left.count) == 0
    }

    /// Hashes the bytes.
    func hash(into hasher: inout Hasher) { hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }

    /// The place of another text in this one, in bytes; nil if it isn't there.
    func firstRange(of other: QueryText) -> Int? {
        if other.count == 0 { return 0 }
        var place = 0
        while place + other.count <= count {
            // The first byte is looked for by the C library, which does so in strides.
            let reach = count - other.count - place + 1
            guard let found = memchr(start + place, Int32(other.start[0]), reach) else { return nil }
            place = UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found))
            if memcmp(start + place, other.start, other.count) == 0 { return place }
            place += 1
        }
        return nil
    }

    /// The text from some byte on, as long as told.
    func part(_ first: Int, _ length: Int) -> QueryText { QueryText(start: start + first, count: length) }
}
