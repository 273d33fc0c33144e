/// Texts one behind the other in one piece of memory; a text of its own takes some forty bytes more than its letters.
struct PackedTexts: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// The number of texts.
    var count: Int { ends.count }

    /// Adds the next text.
    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        ends.append(bytes.count)
    }

    /// The text at a position.
    subscript(position: Int) -> String {
        String(decoding: bytes[(position == 0 ? 0 : ends[position - 1])..<ends[position]], as: UTF8.self)
    }
}
