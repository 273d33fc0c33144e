package import Wording

/// A text in both languages, as checklists and editions carry it.
package struct LocalizedText: Sendable, Hashable {
    /// The Chinese text.
    package let chinese: String
    /// The English text.
    package let english: String

    /// Makes a text.
    package init(chinese: String, english: String) {
        self.chinese = chinese
        self.english = english
    }

    /// The text in a language.
    package subscript(language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}
