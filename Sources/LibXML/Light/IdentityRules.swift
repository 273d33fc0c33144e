internal import CLibXML2

/// The identity rules of a schema by the local names of the elements that have them. They never change.
///
/// Elements of one name may be declared differently in different places; each of them is held to the rules of all.
final class IdentityRules: @unchecked Sendable {
    /// An element that has rules.
    struct Element {
        let name: UnsafePointer<xmlChar>
        let rules: [IdentityRule]
    }

    private let elements: [Element]
    /// For the first byte of a name, where its elements begin in ``elements``; most names of a document begin with none.
    private let starts: [Int16]
    /// The names are the receiver's own.
    private let names: [UnsafeMutableBufferPointer<xmlChar>]

    /// Takes over names and everything that points into them.
    init(_ elements: [Element], takingOwnershipOf names: [UnsafeMutableBufferPointer<xmlChar>]) {
        let sorted = elements.sorted { xmlStrcmp($0.name, $1.name) < 0 }
        var starts = [Int16](repeating: -1, count: 256)
        for (index, element) in sorted.enumerated().reversed() {
            starts[Int(element.name.pointee)] = Int16(index)
        }
        self.elements = sorted
        self.starts = starts
        self.names = names
    }

    deinit {
        names.forEach { $0.deallocate() }
    }

    /// Calls with the rules of the elements of a name, one declaration after the other, as long as the answer is true.
    func allHold(_ name: UnsafePointer<xmlChar>, _ holds: ([IdentityRule]) -> Bool) -> Bool {
        var index = Int(starts[Int(name.pointee)])
        guard index >= 0 else { return true }
        while index < elements.count, elements[index].name.pointee == name.pointee {
            if xmlStrcmp(elements[index].name, name) == 0, !holds(elements[index].rules) { return false }
            index += 1
        }
        return true
    }
}
