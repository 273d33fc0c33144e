import Wording

extension Phrase {
    /// The text in a language of a phrase without places; nothing is looked for in it.
    subscript(language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}
