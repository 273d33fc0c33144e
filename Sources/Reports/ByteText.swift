/// A text that compares by its bytes.
///
/// `==` of a `String` normalises every character first, which for Chinese costs more than writing the text; here two
/// texts are the same when the checklist wrote them the same.
struct ByteText: Equatable {
    /// The text.
    let text: String

    static func == (left: ByteText, right: ByteText) -> Bool {
        guard left.text.utf8.count == right.text.utf8.count else { return false }
        var left = left.text
        var right = right.text
        return left.withUTF8 { left in
            right.withUTF8 { right in
                // Without an early end, so that the compiler compares many bytes at a time.
                var difference: UInt8 = 0
                for place in 0..<left.count { difference |= left[place] ^ right[place] }
                return difference == 0
            }
        }
    }
}
