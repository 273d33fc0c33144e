/// Why a text could not be read as the JSON that this program writes.
package struct JSONFault: Error, Sendable, Hashable {
    /// How many bytes had been read.
    package let offset: Int
    /// What was expected there.
    package let expected: String

    /// Makes a fault.
    package init(offset: Int, expected: String) {
        self.offset = offset
        self.expected = expected
    }
}
