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
            if isBlank(character) {
                result.append(" ")
            } else {
                result.append(hasInvisible(character) ? "□" : character)
            }
        }
        return result
    }

    /// Whether a value holds characters that take up no room or steer the display, so that nobody sees them.
    static func hasInvisible(_ value: String) -> Bool {
        value.contains { hasInvisible($0) && !isBlank($0) } || value.contains { $0 == "\n" || $0 == "\t" || $0 == "\r" }
    }

    private static func isBlank(_ character: Character) -> Bool {
        character == "\n" || character == "\t" || character == "\r" || character == "\r\n"
    }

    private static func hasInvisible(_ character: Character) -> Bool {
        character.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
            default: false
            }
        }
    }
}
