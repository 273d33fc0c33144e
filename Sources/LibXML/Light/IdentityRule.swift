internal import CLibXML2

/// A rule of a schema that values must be unique or must point to others (XSD: identity constraint), of the plain form that
/// ``IdentityCheck`` understands: paths of child elements, and one attribute of what they lead to.
struct IdentityRule {
    /// What the rule asks.
    enum Kind {
        /// No value twice; an element without one is fine.
        case unique
        /// No value twice, and every element has one.
        case key
        /// Every value is one of another rule's of the same element; its index there.
        case reference(Int)
    }

    /// What the rule asks.
    let kind: Kind
    /// The ways from the element that has the rule down to those whose values are compared, child by child.
    let paths: [[NodeName]]
    /// The attribute with the value.
    let attribute: NodeName
}

/// The name of an element or an attribute, as libxml2 has names: bytes in UTF-8 that end with a NUL.
struct NodeName {
    let local: UnsafePointer<xmlChar>
    /// Nil if there is none.
    let namespace: UnsafePointer<xmlChar>?

    /// Whether a node of the tree has this name.
    func matches(_ name: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> Bool {
        guard Self.areSame(name, local) else { return false }
        guard let wanted = self.namespace else { return namespace == nil }
        return Self.areSame(namespace?.pointee.href, wanted)
    }

    private static func areSame(_ name: UnsafePointer<xmlChar>?, _ other: UnsafePointer<xmlChar>) -> Bool {
        guard let name, name.pointee == other.pointee else { return false }
        return xmlStrcmp(name, other) == 0
    }
}
