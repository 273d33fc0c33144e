/// Numbers of XPath as a reader expects them: `12`, `2.5`, never `12.0` or an exponent.
enum NumberText {
    /// The same, with all digits of what is no whole number: for messages about a number that should be one.
    static func exact(_ value: Double) -> String {
        value.isFinite && value != value.rounded() ? "\(value)" : text(value)
    }

    static func text(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        guard value.isFinite else { return value < 0 ? "-Infinity" : "Infinity" }
        let rounded = value.rounded()
        if rounded == value, abs(value) < 1e18 { return "\(Int(value))" }
        if abs(value) >= 1e15 { return "\(value)" }
        // Rules count in halves and hundredths; two decimals lose nothing that a reader is shown.
        let hundredths = Int((abs(value) * 100).rounded())
        var text = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return (value < 0 ? "-" : "") + text
    }
}
