/// A rule of the schema that values must be unique, or must point to another entry.
package struct IdentityConstraint: Sendable, Hashable {
    /// What the rule asks.
    package enum Kind: String, Sendable, Hashable {
        /// No value twice; an entry without a value is fine.
        case unique
        /// No value twice, and every entry has one.
        case key
        /// The value must be one of a key's.
        case keyref
    }

    /// The name in the schema, unique within a grammar.
    package let name: String
    /// What the rule asks.
    package let kind: Kind
    /// The local names of the elements it looks at.
    package let elements: [String]
    /// The names of the attributes compared; an entry is a dot where the text of the element counts.
    package let fields: [String]
    /// The key that a reference points to.
    package let refersTo: String?
}
