/// A text as a key that compares by its bytes.
///
/// The hash of a `String` normalises every character first, which for Chinese costs more than writing the text; here two
/// texts are the same when the checklist wrote them the same.
struct ByteText: Hashable {
    /// The text.
    let text: String

    static func == (left: ByteText, right: ByteText) -> Bool {
        var left = left.text
        var right = right.text
        return left.withUTF8 { left in
            right.withUTF8 { right in
                guard left.count == right.count else { return false }
                // Without an early end, so that the compiler compares many bytes at a time.
                var difference: UInt8 = 0
                for place in 0..<left.count { difference |= left[place] ^ right[place] }
                return difference == 0
            }
        }
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        // Titles of laws begin alike and differ in the article at their end; all bytes decide what is equal.
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer($0).suffix(24))) }
    }
}
