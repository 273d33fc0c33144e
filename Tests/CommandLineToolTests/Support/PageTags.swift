import Foundation

/// Whether a page closes every element that it opens, in the right order.
struct PageTags {
    /// The first thing that is out of order; nil for a sound page.
    let fault: String?

    private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input", "col", "wbr"]

    init(_ page: String) { fault = Self.fault(in: page) }

    private static func fault(in page: String) -> String? {
        var open: [String] = []
        var rest = page[...]
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else { return "no end of a tag" }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            let name = String(tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" })
            if name.hasPrefix("!") || tag.hasSuffix("/") || void.contains(name) { continue }
            if name.hasPrefix("/") {
                guard let last = open.popLast(), "/" + last == name else { return "<\(name)> after \(open)" }
                continue
            }
            guard name.first?.isLetter == true else { return "<\(tag)" }
            open.append(name)
            // What stands in these two is no markup.
            guard name == "style" || name == "script" else { continue }
            guard let close = rest.range(of: "</\(name)>") else { return "<\(name)> is not closed" }
            rest = rest[close.lowerBound...]
        }
        return open.isEmpty ? nil : "\(open) not closed"
    }
}
