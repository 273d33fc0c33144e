internal import CLibXML2

/// The name of an element or an attribute, as libxml2 has names: bytes in UTF-8 that end with a NUL.
struct NodeName {
    let local: UnsafePointer<xmlChar>
    /// Nil if there is none.
    let namespace: UnsafePointer<xmlChar>?

    /// Whether a node of the tree has this name.
    func matches(_ name: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> Bool {
        matches(name, namespace?.pointee.href)
    }

    /// Whether a name and its namespace are these.
    func matches(_ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) -> Bool {
        guard Self.areSame(name, local) else { return false }
        guard let wanted = self.namespace else { return namespace == nil }
        return Self.areSame(namespace, wanted)
    }

    private static func areSame(_ name: UnsafePointer<xmlChar>?, _ other: UnsafePointer<xmlChar>) -> Bool {
        guard let name, name.pointee == other.pointee else { return false }
        return xmlStrcmp(name, other) == 0
    }
}
