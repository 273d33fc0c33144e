package import Scorecards
package import Wording

extension Diagnostic {
    /// Place, fault and remedy in one paragraph, for tables with one cell a message.
    package func sentence(_ language: Language) -> String {
        let words = [
            line.map { Strings.diagnosticLine.text(language, "\($0)") },
            placeLabel,
        ].compactMap { $0 }
        let place = words.joined(separator: Strings.diagnosticPlaceSeparator.text(language))
        let text = remedy.isEmpty ? summary : summary + (language == .chinese ? "" : " ") + remedy
        return place.isEmpty ? text : Strings.diagnosticAt.text(language, place, text)
    }
}
