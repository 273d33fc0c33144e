internal import CLibXML2

/// A parsed document: the owner of its tree.
package final class XMLDocument {
    /// What the document is called, usually its path in the data folder.
    package let name: String
    /// The line of the file on which the document begins; 1 unless it is a part of a larger file.
    package let firstLine: Int
    /// The path of the root in the larger document that this one is a part of.
    package let rootPath: String?

    let tree: xmlDocPtr
    /// Where the nodes of the tree are; nil if libxml2 made them.
    private let memory: NodeMemory?

    /// Takes over a tree and frees it at the end.
    init(
        takingOwnershipOf tree: xmlDocPtr, in memory: NodeMemory? = nil, name: String, firstLine: Int,
        rootPath: String? = nil
    ) {
        self.tree = tree
        self.memory = memory
        self.name = name
        self.firstLine = firstLine
        self.rootPath = rootPath
        // The way back from a node to its owner; the owner outlives the tree.
        tree.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    }

    deinit {
        if memory != nil {
            // These nodes are not libxml2's to free.
            tree.pointee.children = nil
            tree.pointee.last = nil
        }
        xmlFreeDoc(tree)
    }

    /// The root element.
    package var root: XMLNode {
        // Every tree comes from a parser that insists on a root; without one the document itself stands in.
        XMLNode(document: self, pointer: xmlDocGetRootElement(tree) ?? zx_document_node(tree))
    }

    /// The owner of a node that libxml2 found.
    static func owner(of node: xmlNodePtr) -> XMLDocument? {
        guard let owner = node.pointee.doc?.pointee._private else { return nil }
        return Unmanaged<XMLDocument>.fromOpaque(owner).takeUnretainedValue()
    }
}

// The tree shares its names with the parser it came from, without a lock.
@available(*, unavailable)
extension XMLDocument: Sendable {}
