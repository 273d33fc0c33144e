/// Turns a value that is nearly right into the right one, where there is no doubt what was meant.
enum ValueRepair {
    /// A value of the type that was probably meant; nil when in doubt.
    static func repaired(_ value: String, for type: ValueType) -> String? {
        let plain = trimmed(halfWidth(value))
        let candidate: String? =
            switch type.primitive {
            case _ where !type.options.isEmpty: option(plain, of: type)
            case .date: date(plain)
            case .integer, .year: integer(plain)
            case .decimal: decimal(plain)
            case .boolean: isYes(plain).map { $0 ? "true" : "false" }
            case .text where type.facets.patterns.isEmpty: nil
            // Only codes have no limit of length; in other texts, full-width characters may well be meant.
            case .text: type.facets.maximumLength == nil ? plain : trimmed(value)
            default: nil
            }
        guard let candidate, candidate != value, !candidate.isEmpty, fits(candidate, type) else { return nil }
        return candidate
    }

    /// Whether the facets of a type allow a value.
    private static func fits(_ value: String, _ type: ValueType) -> Bool {
        let facets = type.facets
        guard facets.patterns.allSatisfy({ SchemaPattern($0)?.matches(value) ?? false }) else { return false }
        switch type.primitive {
        case .date:
            return (facets.minimum.map { value >= $0 } ?? true) && (facets.maximum.map { value <= $0 } ?? true)
        case .integer, .year, .decimal:
            guard let number = Double(value) else { return false }
            return (facets.minimum.flatMap { Double($0) }.map { number >= $0 } ?? true)
                && (facets.maximum.flatMap { Double($0) }.map { number <= $0 } ?? true)
        default:
            return facets.maximumLength.map { value.unicodeScalars.count <= $0 } ?? true
        }
    }

    // MARK: - Characters

    /// Full-width letters, digits and signs as half-width ones; the ideographic space as a space.
    static func halfWidth(_ value: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: result.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
            case 0x3000, 0xA0: result.append(" ")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Without white space at both ends.
    static func trimmed(_ value: String) -> String {
        var scalars = value.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }

    // MARK: - Dates

    /// Year, month and day of a date in one of the usual spellings; nil for anything else.
    static func dateParts(_ value: String) -> (year: Int, month: Int, day: Int)? {
        let numbers = digitRuns(value)
        if numbers.count == 1, numbers[0].count == 8, value.count == 8 {
            let digits = numbers[0]
            return parts(digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2))
        }
        guard numbers.count == 3, numbers[0].count == 4, numbers[1].count <= 2, numbers[2].count <= 2,
            value.allSatisfy({ $0.isASCII && $0.isNumber || "-/.年月日号 ".contains($0) })
        else { return nil }
        return parts(numbers[0], numbers[1], numbers[2])
    }

    private static func parts(_ year: Substring, _ month: Substring, _ day: Substring) -> (Int, Int, Int)? {
        guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
        return (year, month, day)
    }

    /// The number of days of a month in the Gregorian calendar; nil for a month that doesn't exist.
    static func days(in month: Int, of year: Int) -> Int? {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: nil
        }
    }

    private static func date(_ value: String) -> String? {
        // A time of day or a time zone behind the date says nothing about the day.
        let day = value.prefix(10)
        let rest = value[day.endIndex...]
        let plain = day.utf8.count == 10 && (rest.first.map { "TZ+ ".contains($0) } ?? false) ? String(day) : value
        guard let (year, month, day) = dateParts(plain), let days = days(in: month, of: year), (1...days).contains(day)
        else { return nil }
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    private static func digitRuns(_ value: String) -> [Substring] {
        value.split { !("0"..."9").contains($0) }
    }

    // MARK: - Numbers

    private static func integer(_ value: String) -> String? {
        guard let decimal = decimal(value) else { return nil }
        return decimal.contains(".") ? nil : decimal
    }

    /// A number without group commas, plus sign and unit: `1,200 人` → `1200`.
    private static func decimal(_ value: String) -> String? {
        var rest = value.replacing(",", with: "")[...]
        if rest.first == "+" { rest = rest.dropFirst() }
        let isNegative = rest.first == "-"
        if isNegative { rest = rest.dropFirst() }
        let number = rest.prefix { ("0"..."9").contains($0) || $0 == "." }
        let unit = rest[number.endIndex...].drop { $0 == " " }
        guard !number.isEmpty, number.first != ".", number.last != ".", number.filter({ $0 == "." }).count <= 1,
            unit.count <= 4, !unit.contains(where: { $0.isNumber || $0 == "-" || $0 == "." || $0 == "/" })
        else { return nil }
        var plain = number
        if plain.contains(".") {
            // 8.50 is 8.5, in whatever form the type asks for.
            while plain.last == "0" { plain = plain.dropLast() }
            if plain.last == "." { plain = plain.dropLast() }
        }
        return (isNegative ? "-" : "") + plain
    }

    // MARK: - Choices

    private static func option(_ value: String, of type: ValueType) -> String? {
        let options = type.options
        if let exact = options.first(where: { $0.value == value }) { return exact.value }
        if let same = options.first(where: { $0.value.lowercased() == value.lowercased() }) { return same.value }
        let named = options.filter { option in
            guard let label = option.label else { return false }
            return label.chinese == value || label.english.lowercased() == value.lowercased()
        }
        if named.count == 1 { return named[0].value }
        if Set(options.map(\.value)) == ["true", "false"] { return isYes(value).map { $0 ? "true" : "false" } }
        // Part of a label is enough when only one label has it: 法院 for 人民法院.
        let partial = options.filter { option in
            guard let label = option.label?.chinese, value.count > 1 else { return false }
            return label.contains(value) || value.contains(label)
        }
        return partial.count == 1 ? partial[0].value : nil
    }

    private static func isYes(_ value: String) -> Bool? {
        switch value.lowercased() {
        case "是", "有", "对", "√", "1", "yes", "y", "t", "true": true
        case "否", "无", "没有", "不是", "×", "x", "0", "no", "n", "f", "false": false
        default: nil
        }
    }
}
