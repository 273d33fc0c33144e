import Foundation
import Testing

@testable import Reports

@Suite("Colours of the pages")
struct PageStyleTests {
    /// The relative luminance of a colour such as `#1a4a85` (WCAG 2.2).
    private func luminance(_ colour: Substring) -> Double {
        let digits =
            colour.count == 3
            ? colour.map { "\($0)\($0)" }
            : stride(from: 0, to: 6, by: 2).map {
                String(colour.dropFirst($0).prefix(2))
            }
        let parts = digits.map { part -> Double in
            let value = Double(Int(part, radix: 16) ?? 0) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private func contrast(_ one: Substring, _ other: Substring) -> Double {
        let pair = [luminance(one), luminance(other)].sorted()
        return (pair[1] + 0.05) / (pair[0] + 0.05)
    }

    @Test("text has a contrast of at least 4.5 on every light background")
    func contrast() {
        let styles = "\(PageStyle.shared)\(PageStyle.school)\(PageStyle.index)"
        let texts = Set(styles.matches(of: /[;{]color:#([0-9a-f]{3,6})/).map(\.output.1))
        let backgrounds = Set(styles.matches(of: /background:#([0-9a-f]{3,6})/).map(\.output.1))
        // White text stands on the dark headings only.
        let dark = backgrounds.filter { luminance($0) < 0.2 }
        #expect(texts.count > 5)
        for background in dark { #expect(contrast("fff", background) >= 4.5) }
        for text in texts where text != "fff" {
            for background in backgrounds.subtracting(dark) { #expect(contrast(text, background) >= 4.5) }
        }
    }
}
