package import Wording

/// A text that the schemas carry in both languages: a label, a help sentence, a unit or a counter word.
package struct Caption: Sendable, Hashable {
    /// The Chinese text; the English one where the schema has no Chinese.
    package let chinese: String
    /// The English text; the Chinese one where the schema has no English.
    package let english: String

    /// Makes a caption; one missing language is filled from the other, and two missing ones make none.
    package init?(chinese: String?, english: String?) {
        guard let chinese = chinese ?? english else { return nil }
        self.chinese = chinese
        self.english = english ?? chinese
    }

    /// The text in a language.
    package func text(_ language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}
