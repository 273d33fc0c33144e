internal import CLibXML2

/// The attributes of a start tag as libxml2's parser tells them, five pointers each; they live as long as the callback.
struct StreamAttributes {
    private let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    /// How many there are.
    let count: Int

    init(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int32) {
        self.pointers = pointers
        self.count = Int(count)
    }

    /// The value at a position: as in the document, but for references to characters, of which `&#38;` alone is left.
    func value(_ position: Int) -> UnsafeBufferPointer<xmlChar> {
        guard let start = pointers?[5 * position + 3], let end = pointers?[5 * position + 4] else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return UnsafeBufferPointer(start: start, count: end - start)
    }

    /// The value of the attribute with a name; nil if there is none.
    func value(of name: NodeName) -> UnsafeBufferPointer<xmlChar>? {
        let position = (0..<count).first { name.matches(pointers?[5 * $0], pointers?[5 * $0 + 2]) }
        return position.map { value($0) }
    }
}
