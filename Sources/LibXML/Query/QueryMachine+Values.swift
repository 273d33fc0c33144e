internal import CLibXML2
internal import Glibc

// Conversions and comparisons (sections 3.4 and 4.2 to 4.4).
extension QueryMachine {
    func boolean(_ value: QueryResult) -> Bool {
        switch value.kind {
        case .boolean: value.flag
        case .number: value.number != 0 && !value.number.isNaN
        case .text: value.text.count > 0
        case .nodes: value.nodes.count > 0
        }
    }

    func number(_ value: QueryResult) -> Double {
        switch value.kind {
        case .boolean: value.flag ? 1 : 0
        case .number: value.number
        case .text: Self.number(value.text)
        case .nodes: value.nodes.first.map { Self.number(stringValue(of: $0)) } ?? .nan
        }
    }

    func text(_ value: QueryResult) -> QueryText {
        switch value.kind {
        case .boolean: value.flag ? QueryText("true") : QueryText("false")
        case .number: text(value.number)
        case .text: value.text
        case .nodes: value.nodes.first.map { stringValue(of: $0) } ?? .empty
        }
    }

    /// The string-value of a node (section 5).
    func stringValue(of node: xmlNodePtr) -> QueryText {
        switch node.pointee.type {
        case XML_ELEMENT_NODE, XML_ATTRIBUTE_NODE, XML_DOCUMENT_NODE:
            guard let first = node.pointee.children else { return .empty }
            if first.pointee.next == nil, first.pointee.type == XML_TEXT_NODE {
                return QueryText(terminated: first.pointee.content)
            }
            guard let content = xmlNodeGetContent(node) else { return .empty }
            defer { zx_free(content) }
            return copy(QueryText(terminated: content))
        default: return QueryText(terminated: node.pointee.content)
        }
    }

    /// A text that lasts until the evaluation is over.
    func copy(_ text: QueryText) -> QueryText {
        made(of: text.count) { $0.update(from: text.start, count: text.count) }
    }

    /// A text of a known number of bytes.
    func made(of count: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Void) -> QueryText {
        // Long texts are work, too.
        state.pointee.steps += count / 64
        let start = state.pointee.scratch.allocate(count).bindMemory(to: UInt8.self, capacity: count)
        fill(start)
        return QueryText(start: start, count: count)
    }

    /// A text as a number: digits, a point at most, a minus sign at most, blanks around them; anything else is NaN.
    static func number(_ text: QueryText) -> Double {
        var (index, end) = (0, text.count)
        while index < end, isBlank(text.start[index]) { index += 1 }
        while end > index, isBlank(text.start[end - 1]) { end -= 1 }
        let first = index
        let isNegative = index < end && text.start[index] == UInt8(ascii: "-")
        if isNegative { index += 1 }
        var (digits, places, whole) = (0, 0, 0)
        var hasPoint = false
        while index < end {
            let byte = text.start[index]
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
                digits += 1
                if hasPoint { places += 1 }
                // Fifteen digits are exact; more are left to the standard library.
                if digits <= 15 { whole = whole * 10 + Int(byte - UInt8(ascii: "0")) }
            } else {
                return .nan
            }
            index += 1
        }
        guard digits > 0 else { return .nan }
        guard digits <= 15 else {
            return text.part(first, end - first).string.withCString { strtod($0, nil) }
        }
        let value = places == 0 ? Double(whole) : Double(whole) / powersOfTen[places]
        return isNegative ? -value : value
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }

    private static let powersOfTen = (0...15).map { pow(10, Double($0)) }

    /// A number as a text: never with an exponent, with as many digits as tell it from its neighbours.
    func text(_ number: Double) -> QueryText {
        if number.isNaN { return QueryText("NaN") }
        if number.isInfinite { return number > 0 ? QueryText("Infinity") : QueryText("-Infinity") }
        if number == 0 { return QueryText("0") }
        let text = abs(number) < 1e15 && number == number.rounded() ? "\(Int(number))" : Self.plain("\(number)")
        let bytes = Array(text.utf8)
        return made(of: bytes.count) { $0.update(from: bytes, count: bytes.count) }
    }

    /// Writes out a number that Swift wrote with an exponent.
    private static func plain(_ text: String) -> String {
        guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) else {
            return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        }
        let sign = text.hasPrefix("-") ? "-" : ""
        let parts = text[..<mark].drop { $0 == "-" }.split(separator: ".")
        let fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
        let digits = parts[0] + fraction
        let point = parts[0].count + exponent
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
        if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
        return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }

    /// Compares two values.
    func compare(_ comparison: QueryComparison, _ left: QueryResult, _ right: QueryResult) -> Bool {
        if left.kind == .nodes {
            return right.kind == .nodes
                ? compare(comparison, left.nodes, right.nodes) : compare(comparison, left.nodes, right)
        }
        if right.kind == .nodes { return compare(comparison.mirrored, right.nodes, left) }
        if comparison.isOrder || left.kind == .number || right.kind == .number {
            guard comparison.isOrder || (left.kind != .boolean && right.kind != .boolean) else {
                return (boolean(left) == boolean(right)) == (comparison == .equal)
            }
            return comparison.holds(number(left), number(right))
        }
        if left.kind == .boolean || right.kind == .boolean {
            return (boolean(left) == boolean(right)) == (comparison == .equal)
        }
        return (left.text == right.text) == (comparison == .equal)
    }

    /// Whether some node compares so with a value that isn't nodes.
    private func compare(_ comparison: QueryComparison, _ nodes: QueryNodes, _ value: QueryResult) -> Bool {
        switch value.kind {
        case .boolean:
            let flag = nodes.count > 0
            guard comparison.isOrder else { return (flag == value.flag) == (comparison == .equal) }
            return comparison.holds(flag ? 1 : 0, value.flag ? 1 : 0)
        case .text where !comparison.isOrder:
            return contains(nodes) { ($0 == value.text) == (comparison == .equal) }
        default:
            let number = number(value)
            return contains(nodes) { comparison.holds(Self.number($0), number) }
        }
    }

    /// Whether some node of one list compares so with some node of the other.
    private func compare(_ comparison: QueryComparison, _ left: QueryNodes, _ right: QueryNodes) -> Bool {
        contains(left) { one in
            contains(right) { other in
                comparison.isOrder
                    ? comparison.holds(Self.number(one), Self.number(other))
                    : (one == other) == (comparison == .equal)
            }
        }
    }

    private func contains(_ nodes: QueryNodes, _ matches: (QueryText) -> Bool) -> Bool {
        guard let start = nodes.start else { return false }
        for index in 0..<nodes.count {
            guard step() else { return false }
            // Texts of a tree need no memory; those of mixed content are given back with the comparison.
            if matches(stringValue(of: start[index])) { return true }
        }
        return false
    }
}
