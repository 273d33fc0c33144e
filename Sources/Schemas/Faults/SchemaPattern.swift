/// A regular expression of a schema, to try a suggestion before it is made (XML Schema part 2, appendix F).
///
/// It knows what the patterns of the schemas folder use: characters, classes with ranges, groups, alternatives and
/// repetitions. Swift's own expressions work on whole characters and refuse some of the ranges.
struct SchemaPattern {
    private indirect enum Node {
        case oneOf([ClosedRange<UInt32>], isNegated: Bool)
        case sequence([Node])
        case alternatives([Node])
        case repeated(Node, from: Int, to: Int?)
    }

    private let root: Node

    /// Reads a pattern; nil where it uses anything else.
    init?(_ pattern: String) {
        var rest = Array(pattern.unicodeScalars)[...]
        guard let node = Self.alternatives(&rest), rest.isEmpty else { return nil }
        root = node
    }

    /// Whether the whole of a value matches.
    func matches(_ value: String) -> Bool {
        let scalars = value.unicodeScalars.map(\.value)
        return Self.ends(of: root, from: [0], in: scalars).contains(scalars.count)
    }

    // MARK: - Matching

    /// Where a part of the pattern can end when it starts at one of some positions; never takes exponential time.
    private static func ends(of node: Node, from starts: Set<Int>, in value: [UInt32]) -> Set<Int> {
        switch node {
        case .oneOf(let ranges, let isNegated):
            return Set(
                starts.filter { start in
                    start < value.count && ranges.contains { $0.contains(value[start]) } != isNegated
                }.map { $0 + 1 })
        case .sequence(let parts):
            return parts.reduce(starts) { ends(of: $1, from: $0, in: value) }
        case .alternatives(let parts):
            return parts.reduce(into: []) { $0.formUnion(ends(of: $1, from: starts, in: value)) }
        case .repeated(let part, let least, let most):
            var current = starts
            for _ in 0..<least { current = ends(of: part, from: current, in: value) }
            var reached = current
            var count = least
            while !current.isEmpty, count < most ?? .max {
                current = ends(of: part, from: current, in: value).subtracting(reached)
                reached.formUnion(current)
                count += 1
            }
            return reached
        }
    }

    // MARK: - Reading

    private typealias Rest = ArraySlice<Unicode.Scalar>

    private static func alternatives(_ rest: inout Rest) -> Node? {
        var parts: [Node] = []
        repeat {
            if !parts.isEmpty { rest.removeFirst() }
            guard let part = sequence(&rest) else { return nil }
            parts.append(part)
        } while rest.first == "|"
        return parts.count == 1 ? parts[0] : .alternatives(parts)
    }

    private static func sequence(_ rest: inout Rest) -> Node? {
        var parts: [Node] = []
        while let next = rest.first, next != "|", next != ")" {
            guard let part = atom(&rest), let repeated = quantified(part, &rest) else { return nil }
            parts.append(repeated)
        }
        return .sequence(parts)
    }

    private static func atom(_ rest: inout Rest) -> Node? {
        let first = rest.removeFirst()
        switch first {
        case "(":
            guard let group = alternatives(&rest), rest.popFirst() == ")" else { return nil }
            return group
        case "[": return characterClass(&rest)
        case ".": return .oneOf([10...10, 13...13], isNegated: true)
        case "\\": return escaped(&rest).map { .oneOf([$0.value...$0.value], isNegated: false) }
        case "*", "+", "?", "{", "}", "]": return nil
        default: return .oneOf([first.value...first.value], isNegated: false)
        }
    }

    /// A character behind a backslash; nil for the escapes that stand for many characters.
    private static func escaped(_ rest: inout Rest) -> Unicode.Scalar? {
        guard let next = rest.popFirst() else { return nil }
        switch next {
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        default: return "\\|.-^?*+{}()[]".unicodeScalars.contains(next) ? next : nil
        }
    }

    private static func characterClass(_ rest: inout Rest) -> Node? {
        let isNegated = rest.first == "^"
        if isNegated { rest.removeFirst() }
        var ranges: [ClosedRange<UInt32>] = []
        while let next = rest.popFirst(), next != "]" {
            guard next != "[", let low = next == "\\" ? escaped(&rest) : next else { return nil }
            var high = low
            if rest.first == "-", rest.dropFirst().first != "]" {
                rest.removeFirst()
                guard let end = rest.popFirst(), let scalar = end == "\\" ? escaped(&rest) : end, scalar >= low
                else { return nil }
                high = scalar
            }
            ranges.append(low.value...high.value)
        }
        return ranges.isEmpty ? nil : .oneOf(ranges, isNegated: isNegated)
    }

    private static func quantified(_ part: Node, _ rest: inout Rest) -> Node? {
        switch rest.first {
        case "?":
            rest.removeFirst()
            return .repeated(part, from: 0, to: 1)
        case "*":
            rest.removeFirst()
            return .repeated(part, from: 0, to: nil)
        case "+":
            rest.removeFirst()
            return .repeated(part, from: 1, to: nil)
        case "{":
            guard let close = rest.firstIndex(of: "}") else { return nil }
            let bounds = String(String.UnicodeScalarView(rest[rest.index(after: rest.startIndex)..<close]))
                .split(separator: ",", omittingEmptySubsequences: false)
            rest = rest[(close + 1)...]
            guard let first = bounds.first, let least = Int(first), bounds.count <= 2 else { return nil }
            guard bounds.count == 2 else { return .repeated(part, from: least, to: least) }
            if bounds[1].isEmpty { return .repeated(part, from: least, to: nil) }
            return Int(bounds[1]).flatMap { $0 < least ? nil : .repeated(part, from: least, to: $0) }
        default:
            return part
        }
    }
}
