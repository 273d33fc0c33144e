/// The languages a reader can choose with `--lang`.
package enum Language: String, Sendable, Hashable, CaseIterable {
    case chinese = "zh"
    case english = "en"

    /// The `xml:lang` under which schemas and checklists keep texts of this language.
    package var tag: String {
        switch self {
        case .chinese: "zh-Hans"
        case .english: "en"
        }
    }
}
