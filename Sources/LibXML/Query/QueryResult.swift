internal import CLibXML2

/// What an expression gives while it is evaluated; texts and nodes stand in an arena, a tree or an expression.
struct QueryResult {
    /// The types of XPath 1.0.
    enum Kind: UInt8 {
        case boolean, number, text, nodes
    }

    let kind: Kind
    /// A truth value, or whether nodes may stand inside each other.
    private let mark: Bool
    /// How many bytes or nodes.
    private let count: Int
    /// A number's bits, or where bytes or nodes begin: results are copied a lot, so that the types share their memory.
    private let bits: UInt

    init(_ flag: Bool) {
        (kind, mark, count, bits) = (.boolean, flag, 0, 0)
    }

    init(_ number: Double) {
        (kind, mark, count, bits) = (.number, false, 0, UInt(number.bitPattern))
    }

    init(_ text: QueryText) {
        (kind, mark, count, bits) = (.text, false, text.count, UInt(bitPattern: text.start))
    }

    init(_ nodes: QueryNodes) {
        (kind, mark, count, bits) = (.nodes, nodes.isNested, nodes.count, UInt(bitPattern: nodes.start))
    }

    /// The truth value; only to be asked of one.
    var flag: Bool { mark }

    /// The number; only to be asked of one.
    var number: Double { Double(bitPattern: UInt64(bits)) }

    /// The text; only to be asked of one.
    var text: QueryText {
        UnsafePointer<UInt8>(bitPattern: bits).map { QueryText(start: $0, count: count) } ?? .empty
    }

    /// The nodes; only to be asked of them.
    var nodes: QueryNodes {
        QueryNodes(start: UnsafeMutablePointer(bitPattern: bits), count: count, isNested: mark)
    }
}
