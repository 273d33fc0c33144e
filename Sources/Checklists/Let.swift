/// A named value of a checklist: an expression evaluated once a school, used by rules, reasons and facts.
package struct Let: Sendable, Hashable {
    /// The variable's name.
    package let name: String
    /// The expression.
    package let select: String
    /// The label, needed where the value is computed and shown; values read from a document take the schema's.
    package let label: LocalizedText?
    /// The unit of a computed value.
    package let unit: LocalizedText?
    /// The line in the checklist.
    package let line: Int
}
