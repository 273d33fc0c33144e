internal import CLibXML2

/// The first start tag of a document: enough to know what the document claims to be.
package struct RootTag: Sendable, Hashable {
    /// The local name.
    package let name: String
    /// The namespace; nil if there is none.
    package let namespace: String?
    /// The attributes by name; those with a prefix are left out.
    package let attributes: [String: String]
    /// The line on which the tag ends.
    package let line: Int

    /// Makes a tag.
    package init(name: String, namespace: String?, attributes: [String: String], line: Int) {
        self.name = name
        self.namespace = namespace
        self.attributes = attributes
        self.line = line
    }

    /// Reads the arguments of a SAX2 start-element callback: five pointers for each attribute.
    init(
        name: UnsafePointer<xmlChar>?, namespace: UnsafePointer<xmlChar>?,
        attributes pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int, line: Int
    ) {
        var attributes: [String: String] = [:]
        for index in 0..<count {
            guard let pointers, let local = pointers[5 * index], pointers[5 * index + 1] == nil,
                let start = pointers[5 * index + 3], let end = pointers[5 * index + 4]
            else { continue }
            let value = String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
            attributes[String(cString: local)] = Self.plain(value)
        }
        self.init(
            name: name.map { String(cString: $0) } ?? "", namespace: namespace.map { String(cString: $0) },
            attributes: attributes, line: line)
    }

    /// Undoes the one thing the parser leaves for the tree builder: an ampersand arrives here as `&#38;`.
    private static func plain(_ value: String) -> String {
        guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
        return value.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
    }
}
