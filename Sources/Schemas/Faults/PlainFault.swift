/// A fault in the words of an office: what is wrong, and what to write instead.
struct PlainFault {
    /// The stable name of the kind of fault.
    let identifier: String
    /// What is wrong, with the value in it.
    let summary: String
    /// What to write instead.
    let remedy: String

    /// The identifier of faults that have no wording of their own.
    static let otherIdentifier = "schema.other"
}
