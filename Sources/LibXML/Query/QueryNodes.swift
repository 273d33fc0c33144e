internal import CLibXML2

/// A list of nodes: no duplicates, in document order.
struct QueryNodes {
    let start: UnsafeMutablePointer<xmlNodePtr>?
    let count: Int
    /// Whether some of them may stand inside others; then their children are not in order by themselves.
    let isNested: Bool

    /// No node.
    static var none: QueryNodes { QueryNodes(start: nil, count: 0, isNested: false) }

    /// The first node in document order.
    var first: xmlNodePtr? { count > 0 ? start?[0] : nil }

    /// Puts nodes in document order and moves the repeated ones out of sight. Of several documents, the one that was
    /// led to first comes first: XPath knows no order between them.
    /// - Returns: how many are left.
    static func sort(_ nodes: UnsafeMutableBufferPointer<xmlNodePtr>) -> Int {
        guard nodes.count > 1 else { return nodes.count }
        if !nodes.allSatisfy({ $0.pointee.doc == nodes[0].pointee.doc }) { groupByDocument(nodes) }
        var start = 0
        while start < nodes.count {
            var end = start + 1
            var isOrdered = true
            while end < nodes.count, nodes[end].pointee.doc == nodes[start].pointee.doc {
                isOrdered = isOrdered && precedes(nodes[end - 1], nodes[end])
                end += 1
            }
            if !isOrdered {
                var part = UnsafeMutableBufferPointer(rebasing: nodes[start..<end])
                part.sort { precedes($0, $1) }
            }
            start = end
        }
        var kept = 1
        for index in 1..<nodes.count where nodes[index] != nodes[kept - 1] {
            nodes[kept] = nodes[index]
            kept += 1
        }
        return kept
    }

    /// Brings the nodes of each document together, in the order in which the documents first occur.
    private static func groupByDocument(_ nodes: UnsafeMutableBufferPointer<xmlNodePtr>) {
        let list = Array(nodes)
        var documents: [xmlDocPtr?] = []
        for node in list where !documents.contains(node.pointee.doc) { documents.append(node.pointee.doc) }
        var place = 0
        for document in documents {
            for node in list where node.pointee.doc == document {
                nodes[place] = node
                place += 1
            }
        }
    }

    /// Whether a node comes before another one of the same document.
    private static func precedes(_ left: xmlNodePtr, _ right: xmlNodePtr) -> Bool {
        if left == right { return false }
        let (one, other) = (element(of: left), element(of: right))
        if one == other {
            guard left != one else { return true }
            guard right != other else { return false }
            var next = left.pointee.next
            while let attribute = next {
                if attribute == right { return true }
                next = attribute.pointee.next
            }
            return false
        }
        let (first, second) = (ParserHooks.order(of: one), ParserHooks.order(of: other))
        if first != 0, second != 0 { return first < second }
        return xmlXPathCmpNodes(one, other) == 1
    }

    /// The element of an attribute, and any other node itself.
    private static func element(of node: xmlNodePtr) -> xmlNodePtr {
        node.pointee.type == XML_ATTRIBUTE_NODE ? node.pointee.parent ?? node : node
    }
}
