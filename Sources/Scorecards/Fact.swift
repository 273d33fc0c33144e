/// A value read from a submission or the roster, with the place where it stands.
package struct Fact: Sendable, Hashable {
    /// What the value is, in the words of the schema or, for a computed value, of the checklist.
    package let label: String
    /// The value as a reader sees it: enumerations by their label, with the unit behind it where there is one.
    package let value: String
    /// The file it was read from, relative to the data folder; nil for a computed value.
    package let file: String?
    /// The line in that file.
    package let line: Int?
    /// The path inside the document, such as `/vicePrincipals/person[2]/@appointed`.
    package let path: String?

    /// Makes a fact; a computed value has no place.
    package init(label: String, value: String, file: String? = nil, line: Int? = nil, path: String? = nil) {
        self.label = label
        self.value = value
        self.file = file
        self.line = line
        self.path = path
    }
}
