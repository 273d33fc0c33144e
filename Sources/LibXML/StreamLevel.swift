internal import CLibXML2

/// An open element of a document that is read without a tree.
struct StreamLevel {
    /// The name, owned by the parser's dictionary.
    private(set) var name: UnsafePointer<xmlChar>?
    /// Which of its namesakes below the same parent it is.
    private(set) var position = 1
    /// The line on which its start tag ends.
    private(set) var line = 0
    /// How many children of each name there have been; there are few names, so a list.
    private var children: [(name: UnsafePointer<xmlChar>?, count: Int)] = []

    /// The name as text.
    var text: String { name.map { String(cString: $0) } ?? "" }

    /// Uses the entry for another element.
    mutating func begin(_ name: UnsafePointer<xmlChar>?, position: Int, line: Int) {
        self.name = name
        self.position = position
        self.line = line
        children.removeAll(keepingCapacity: true)
    }

    /// Counts a child. The parser's dictionary holds each name once, so pointers are compared.
    mutating func positionOfNextChild(_ name: UnsafePointer<xmlChar>?) -> Int {
        if let index = children.firstIndex(where: { $0.name == name }) {
            children[index].count += 1
            return children[index].count
        }
        children.append((name, 1))
        return 1
    }
}
