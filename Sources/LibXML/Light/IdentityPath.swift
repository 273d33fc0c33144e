/// A way from an element down to others.
struct IdentityPath {
    /// Whether it may begin anywhere below (`.//`), and not only with a child.
    let isAnywhere: Bool
    /// The names on it, child by child; one at least.
    let names: [NodeName]
}
