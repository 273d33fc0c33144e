/// The core functions of XPath 1.0 (section 4).
enum QueryFunction: String, CaseIterable {
    case last, position, count, id, name, string, concat, contains, substring, translate, boolean, not, lang, number
    case sum, floor, ceiling, round
    case isTrue = "true"
    case isFalse = "false"
    case localName = "local-name"
    case namespaceURI = "namespace-uri"
    case startsWith = "starts-with"
    case substringBefore = "substring-before"
    case substringAfter = "substring-after"
    case stringLength = "string-length"
    case normalizeSpace = "normalize-space"

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// The function of a name; quicker than by the raw value, which is compared with one after the other.
    init?(named name: String) {
        guard let known = Self.byName[name] else { return nil }
        self = known
    }

    /// How many arguments it takes.
    var arguments: ClosedRange<Int> {
        switch self {
        case .last, .position, .isTrue, .isFalse: 0...0
        case .localName, .namespaceURI, .name, .string, .stringLength, .normalizeSpace, .number: 0...1
        case .count, .id, .boolean, .not, .lang, .sum, .floor, .ceiling, .round: 1...1
        case .startsWith, .contains, .substringBefore, .substringAfter: 2...2
        case .substring: 2...3
        case .translate: 3...3
        case .concat: 2...Int.max
        }
    }

    /// What it gives.
    var kind: QueryResult.Kind {
        switch self {
        case .last, .position, .count, .stringLength, .number, .sum, .floor, .ceiling, .round: .number
        case .contains, .startsWith, .boolean, .not, .isTrue, .isFalse, .lang: .boolean
        case .id: .nodes
        case .name, .localName, .namespaceURI, .string, .concat, .substring, .substringBefore, .substringAfter,
            .normalizeSpace, .translate:
            .text
        }
    }
}
