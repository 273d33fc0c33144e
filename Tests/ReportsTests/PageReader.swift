import Foundation
import LibXML

/// Reads a page of ours as XML: our pages close what they open, so only the doctype and the void elements stand between.
struct PageReader {
    let root: XMLNode
    let source: String

    init(_ bytes: [UInt8]) throws {
        var text = String(decoding: bytes, as: UTF8.self)
        source = text
        text.removeSubrange(text.startIndex..<(text.range(of: "<html")?.lowerBound ?? text.startIndex))
        for part in ["style", "script"] { text = Self.emptied(text, part) }
        for name in ["meta", "br", "input"] { text = Self.closed(text, name) }
        for (flag, written) in [
            (" hidden>", " hidden=\"\">"), ("<details open>", "<details open=\"\">"), (" hidden ", " hidden=\"\" "),
        ] {
            text = text.replacing(flag, with: written)
        }
        root = try DocumentParser(limits: ParsingLimits(bytes: 1 << 24, nodes: 500_000)).parse(
            Array(text.utf8), name: "page"
        ).root
    }

    /// Every element of the page.
    var elements: [XMLNode] { Self.descendants(of: root) }

    /// The elements with a name.
    func elements(_ name: String) -> [XMLNode] { elements.filter { $0.name == name } }

    private static func descendants(of node: XMLNode) -> [XMLNode] {
        [node] + node.children.flatMap(descendants)
    }

    private static func emptied(_ text: String, _ name: String) -> String {
        guard let start = text.range(of: "<\(name)>"), let end = text.range(of: "</\(name)>") else { return text }
        return text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: "")
    }

    private static func closed(_ text: String, _ name: String) -> String {
        var parts = text.components(separatedBy: "<\(name)")
        for position in parts.indices.dropFirst() {
            guard let end = parts[position].firstIndex(of: ">") else { continue }
            parts[position].insert("/", at: end)
        }
        return parts.joined(separator: "<\(name)")
    }
}
