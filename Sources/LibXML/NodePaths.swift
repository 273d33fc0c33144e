internal import CLibXML2

/// The paths of nodes that are asked for one after the other: they are mostly attributes, and many of one element.
package struct NodePaths: ~Copyable {
    /// The element whose attribute was asked for last.
    private var owner: XMLNode?
    /// The path of that element and the sign that stands before the name of an attribute.
    private var start = ByteBuffer()

    /// Begins.
    package init() {}

    /// Lets go of the document of the last node.
    package mutating func removeAll() {
        owner = nil
    }

    /// The same as the node's own `path`.
    package mutating func path(of node: XMLNode) -> String {
        guard node.isAttribute, let parent = node.parent else { return node.path }
        if parent != owner {
            owner = parent
            start.removeAll()
            parent.writePath(to: &start)
            start.append("/@")
        }
        let name = QueryText(terminated: node.pointer.pointee.name)
        let count = start.count + name.count
        return start.withSpan { start in
            String(unsafeUninitializedCapacity: count) { path in
                start.withUnsafeBufferPointer { _ = path.update(fromContentsOf: $0) }
                _ = path[start.count...].update(fromContentsOf: name.bytes)
                return count
            }
        }
    }
}

// A node is a place in a tree that belongs to one worker.
@available(*, unavailable)
extension NodePaths: Sendable {}
