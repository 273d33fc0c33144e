private import Glibc

/// What one school contributes to a question that is asked across schools (待核实): a key that other schools may share.
///
/// It stays in the bureau's outputs and never appears in a school's page.
package struct QuestionMark: Sendable, Hashable {
    /// The question, such as `VP-Q1`.
    package let question: String
    /// What schools are compared by, such as a name with a unit.
    package let key: String
    /// What is shown, or must be the same where the key is.
    package let detail: String

    /// Makes a mark.
    package init(question: String, key: String, detail: String) {
        self.question = question
        self.key = key
        self.detail = detail
    }

    /// Puts it where it belongs among the marks of one question, by the bytes of key and detail: nodes of several documents
    /// come in no order that means anything.
    ///
    /// Every school has dozens of marks; so few are in place after a third of the comparisons that sorting them takes.
    package func insert(into marks: inout [QuestionMark]) {
        var (low, high) = (0, marks.count)
        while low < high {
            let middle = (low + high) / 2
            // Only what is compared is taken out of the list; mostly the keys differ.
            var order = Self.order(marks[middle].key, key)
            if order == 0 { order = Self.order(marks[middle].detail, detail) }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        marks.insert(self, at: low)
    }

    /// Below zero where the bytes of the left text come first, zero where they are the same. Keys mostly begin alike, so
    /// that the C library's strides matter.
    private static func order(_ left: String, _ right: String) -> Int {
        var (left, right) = (left, right)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                guard let start = left.baseAddress, let other = right.baseAddress else {
                    return left.count - right.count
                }
                let order = memcmp(start, other, min(left.count, right.count))
                return order == 0 ? left.count - right.count : Int(order)
            }
        }
    }
}
