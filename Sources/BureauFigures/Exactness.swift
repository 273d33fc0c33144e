package import Wording

/// How a source puts a number: exactly, or as a bound or an approximation that must never pass for more.
package enum Exactness: String, Sendable, Hashable, CaseIterable {
    case exact
    case about
    case moreThan
    case nearly
    case atLeast
    case atMost

    /// Whether the value itself is a lower bound (多, 及以上).
    var isLowerBound: Bool { self == .moreThan || self == .atLeast }
    /// Whether the value itself is an upper bound (近, 及以下).
    var isUpperBound: Bool { self == .nearly || self == .atMost }

    /// A number and its unit as the source puts them, such as “7600 多件”.
    package func text(_ number: String, unit: String, _ language: Language) -> String {
        let phrase: Phrase =
            switch self {
            case .exact: Strings.figureExact
            case .about: Strings.figureAbout
            case .moreThan: Strings.figureMoreThan
            case .nearly: Strings.figureNearly
            case .atLeast: Strings.figureAtLeast
            case .atMost: Strings.figureAtMost
            }
        // A sign stands close to its number, a word apart from it.
        return phrase.text(language, number, unit == "%" ? unit : unit.isEmpty ? "" : " " + unit)
    }
}
