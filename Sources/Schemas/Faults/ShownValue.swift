/// Values of documents as messages show them.
enum ShownValue {
    /// The largest number of characters of a value in a message.
    static let limit = 40

    /// A value on one line, cut where it is long.
    static func shortened(_ value: String) -> String {
        var result = ""
        var count = 0
        for character in value {
            if count == limit { return result + "…" }
            count += 1
            let isControl = character.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
            result.append(isControl ? " " : character)
        }
        return result
    }
}
