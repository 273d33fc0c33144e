import Testing

@testable import Checklists

/// The quick look at a text against the plain definition of what it looks for.
@Suite struct CollapsedTextTests {
    /// Blanks of Unicode, and letters and signs whose bytes are close to theirs.
    private static let pieces = [
        "", " ", "  ", "\n", "\t", "\u{85}", "\u{A0}", "\u{1680}", "\u{2000}", "\u{200A}", "\u{200B}", "\u{2027}",
        "\u{2028}", "\u{2029}", "\u{202A}", "\u{202F}", "\u{2030}", "\u{205F}", "\u{2060}", "\u{3000}", "、", "。", "《",
        "a", "©", "Ā", "校", "\u{1F600}", "“", "\u{E000}",
    ]

    @Test("Every run of white space becomes one blank", arguments: pieces)
    func collapsed(piece: String) {
        for other in Self.pieces {
            for text in [piece + other, "校\(piece)\(other)长", piece + "治" + other, "\(piece)a \(other)b"] {
                #expect(text.collapsed == text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
            }
        }
    }
}
