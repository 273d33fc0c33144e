/// A text that compares by its bytes.
///
/// `==` of a `String` normalises every character first, which for Chinese costs more than writing the text; here two
/// texts are the same when the checklist wrote them the same.
struct ByteText: Equatable {
    /// The text.
    let text: String

    static func == (left: ByteText, right: ByteText) -> Bool {
        let left = left.text.utf8.span
        let right = right.text.utf8.span
        guard left.count == right.count else { return false }
        return left.withUnsafeBytes { left in
            right.withUnsafeBytes { right in
                // Without an early end, so that the compiler compares many bytes at a time.
                var difference: UInt8 = 0
                for place in left.indices { difference |= left[place] ^ right[place] }
                return difference == 0
            }
        }
    }
}
