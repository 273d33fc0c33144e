/// What a checklist counts across schools, such as the posts that one person holds.
package struct IndexRule: Sendable, Hashable {
    /// The variable under which a school sees its own entries.
    package let name: String
    /// The line in the checklist.
    package let line: Int
    /// The nodes of the checklist's submission that are counted, relative to its root.
    package let select: String
    /// The key of a node, relative to it.
    package let key: String
}
