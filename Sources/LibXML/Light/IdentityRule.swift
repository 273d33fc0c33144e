/// A rule of a schema that values must be unique or must point to others (XSD: identity constraint), of the plain form that
/// ``IdentityCheck`` and ``StreamIdentity`` understand: paths of elements, and one attribute of what they lead to.
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
    /// The ways from the element that has the rule down to those whose values are compared.
    let paths: [IdentityPath]
    /// The attribute with the value.
    let attribute: NodeName
}
