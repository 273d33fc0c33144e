/// Events that bar selection while they lie inside a look-back window (否决情形).
package struct VetoRule: Sendable {
    /// The identifier.
    package let id: String
    /// The line in the checklist.
    package let line: Int
    /// The kind of event as the schema names it.
    package let kind: String
    /// The nodes that are such events.
    package let select: String
    /// The date of an event, relative to its node.
    package let date: String
    /// The window in months before the comparison date.
    package let lookBack: Int
    /// The title.
    package let title: LocalizedText
}
