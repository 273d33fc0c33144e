/// A law, regulation or official paper that criteria rest on.
package struct Instrument: Sendable, Hashable {
    /// The identifier that criteria name.
    package let id: String
    /// The title.
    package let title: LocalizedText
    /// The document number, such as 教育部令第52号.
    package let number: String?
}
