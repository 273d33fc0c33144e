/// Reads the rule of texts out of the files of a schema, and leaves it out of what libxml2 is given.
enum TextRuleReader {
    private static let beginning: StaticString = "<xs:pattern value=\""
    private static let end: StaticString = "\"/>"
    private static let least: StaticString = "<xs:minLength value=\""

    /// Reads the rule.
    /// - Parameter files: the files by their names, as ``IdentityRuleReader`` leaves them: the prefix means what it seems to.
    /// - Returns: the rule, and the files without it; nil where there is none.
    static func rule(of files: [String: [UInt8]]) -> (rule: TextRule, rest: [String: [UInt8]])? {
        var found: (rule: TextRule, pattern: [UInt8])?
        var rest = files
        // The first one found is the rule; were there another, it would stay libxml2's, in whatever order the files come.
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            var kept: [UInt8] = []
            bytes.withUnsafeBytes { bytes in
                var done = 0
                var place = 0
                while let start = bytes.firstPlace(of: beginning, from: place) {
                    let value = start + beginning.utf8CodeUnitCount
                    place = value
                    guard let close = bytes.firstPlace(of: end, from: value),
                        bytes[value..<close].starts(with: "[^".utf8), isNeverEmpty(start, in: bytes)
                    else { continue }
                    let pattern = Array(bytes[value..<close])
                    if found == nil, let rule = rule(pattern) { found = (rule, pattern) }
                    guard pattern == found?.pattern else { continue }
                    kept.append(contentsOf: bytes[done..<start])
                    done = close + end.utf8CodeUnitCount
                    place = done
                }
                if done > 0 { kept.append(contentsOf: bytes[done...]) }
            }
            if !kept.isEmpty { rest[name] = kept }
        }
        return found.map { ($0.rule, rest) }
    }

    /// The rule that a pattern is, as it stands in a file.
    private static func rule(_ pattern: [UInt8]) -> TextRule? {
        guard !pattern.contains(UInt8(ascii: "\"")),
            let document = try? DocumentParser().parse(
                Array("<p v=\"".utf8) + pattern + Array("\"/>".utf8), name: "pattern"),
            let value = document.root.attribute("v")
        else { return nil }
        return TextRule(value)
    }

    /// Whether the type that has a pattern there allows no empty value without it either: an element without content has
    /// nothing to look at.
    private static func isNeverEmpty(_ place: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
        guard let start = bytes.lastPlace(of: "<xs:restriction", before: place),
            let end = bytes.firstPlace(of: "</xs:restriction>", from: place)
        else { return false }
        let type = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        guard type.firstPlace(of: "<xs:simpleType") == nil, type.firstPlace(of: "<!") == nil,
            let found = type.firstPlace(of: least)
        else { return false }
        let digit = found + least.utf8CodeUnitCount
        return digit < type.count && (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(type[digit])
    }
}
