/// Numbers of XPath as a reader expects them: `12`, `2.5`, never `12.0` or an exponent.
enum NumberText {
    static func text(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        guard value.isFinite else { return value < 0 ? "-Infinity" : "Infinity" }
        let rounded = value.rounded()
        if rounded == value, abs(value) < 1e15 { return "\(Int(value))" }
        // Rules count in halves and hundredths; two decimals lose nothing that a reader is shown.
        let hundredths = Int((min(abs(value), 1e15) * 100).rounded())
        var text = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return (value < 0 ? "-" : "") + text
    }
}
