/// What validation found.
package struct SchemaReport: Sendable, Hashable {
    /// The faults, in the order in which libxml2 reports them; empty for a valid document.
    package let faults: [XMLFault]
    /// How many more faults there were beyond the limit.
    package let omitted: Int

    /// Makes a report.
    package init(faults: [XMLFault], omitted: Int) {
        self.faults = faults
        self.omitted = omitted
    }

    /// Whether the document is valid.
    package var isValid: Bool { faults.isEmpty && omitted == 0 }

    /// The report of every valid document.
    package static let valid = SchemaReport(faults: [], omitted: 0)
}
