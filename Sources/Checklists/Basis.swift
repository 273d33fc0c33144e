package import Wording

/// What a criterion rests on. An article is named only where it is certain.
package struct Basis: Sendable, Hashable {
    /// How strong the basis is.
    package enum Kind: String, Sendable, Hashable {
        /// A law, regulation or official paper.
        case law
        /// What bureaus do, without an instrument that prescribes it.
        case practice
        /// This tool's own proposal (本工具建议).
        case proposal
    }

    /// How strong the basis is.
    package let kind: Kind
    /// The instrument, for `law`.
    package let instrument: Instrument?
    /// The article, such as 第三十九条.
    package let article: String?

    /// The basis as a reader sees it.
    package func text(_ language: Language) -> String {
        guard let instrument else {
            return (kind == .proposal ? Strings.basisProposal : Strings.basisPractice).text(language)
        }
        let title = Strings.basisInstrument.text(language, instrument.title[language])
        let parts = [title, instrument.number.map { Strings.basisNumber.text(language, $0) }, article]
        return parts.compactMap(\.self).joined(separator: language == .english ? " " : "")
    }
}
