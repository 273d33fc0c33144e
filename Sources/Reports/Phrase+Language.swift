import Wording

extension Phrase {
    /// The text in a language of a phrase without places; nothing is looked for in it.
    subscript(language: Language) -> String { language == .chinese ? chinese : english }
}
