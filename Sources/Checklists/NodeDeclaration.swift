import LibXML
import Schemas

/// What the schema says of the nodes with one place in one kind of document.
final class NodeDeclaration {
    /// The element, or the one that the attribute belongs to.
    let element: ElementDeclaration?
    /// The type of that element.
    let type: ElementType?
    /// The attribute; nil for an element.
    let attribute: AttributeDeclaration?
    private let root: String
    private let owner: String
    private let name: String?

    /// Looks a node up.
    init(_ node: XMLNode, in vocabulary: Vocabulary) {
        root = node.document.root.name
        owner = (node.isAttribute ? node.parent ?? node : node).name
        name = node.isAttribute ? node.name : nil
        element = vocabulary.element(owner, inRoot: root)
        type = element.flatMap { vocabulary.type(of: $0) }
        attribute = name.flatMap { [type] in type?.attribute($0) }
    }

    /// Whether a node has the same names.
    func describes(_ node: XMLNode) -> Bool {
        if let name { return node.isAttribute(name, of: owner, inRoot: root) }
        return node.isElement && node.hasName(owner) && node.document.root.hasName(root)
    }
}
