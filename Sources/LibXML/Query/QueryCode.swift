/// A compiled expression: operations that refer to each other by their positions.
///
/// Plain memory without reference counts, since every step of an evaluation reads it.
struct QueryCode {
    let operations: UnsafeMutablePointer<QueryOperation>
    /// Lists of operations: arguments, alternatives, predicates.
    let operands: UnsafeMutablePointer<Int32>
    let steps: UnsafeMutablePointer<QueryStep>
    /// The constants.
    let numbers: UnsafeMutablePointer<Double>
    let texts: UnsafeMutablePointer<QueryText>
    /// Where contexts keep each variable of the expression.
    let slots: UnsafeMutablePointer<Int32>
    /// The operation that gives the value of the whole expression.
    let root: Int32
}

/// One operation of an expression. Sixteen bytes, since a school takes all the expressions of an edition through the caches.
struct QueryOperation {
    /// What it does.
    enum Code {
        /// Any of the operands `first ..< first + second` is true.
        case or
        /// All of them are.
        case and
        /// Compares the operations `first` and `second`.
        case compare(QueryComparison)
        /// Calculates with the operations `first` and `second`.
        case add, subtract, multiply, divide, modulo
        /// The operation `first` with the other sign.
        case negate
        /// The nodes of the operands `first ..< first + second`.
        case union
        /// The constant number `first` among the numbers or the texts of the expression.
        case number
        case text
        /// The variable number `first` of the expression.
        case variable
        /// A function of the operands `first ..< first + second`.
        case call(QueryFunction)
        /// The steps `second ..< second + third` from the nodes of the operation `first`, from the context node or from the root.
        case path(Origin)
        /// The attribute of the context node that has text number `first` of the expression as its name and no namespace.
        case attribute
        /// The nodes of the operation `first` for which the operands `second ..< second + third` hold.
        case filter
    }

    /// Where a path begins.
    enum Origin {
        case operation, context, root
    }

    let code: Code
    /// Of a filter: whether its predicates ask neither for a position nor for the number of nodes.
    var isPlain = false
    var first: Int32 = 0
    var second: Int32 = 0
    var third: Int32 = 0
}

/// How two values are compared.
enum QueryComparison {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

    /// The same comparison with its sides exchanged.
    var mirrored: QueryComparison {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }

    /// Whether order matters, so that both sides are numbers.
    var isOrder: Bool {
        switch self {
        case .equal, .notEqual: false
        case .less, .lessOrEqual, .greater, .greaterOrEqual: true
        }
    }

    @inline(__always)
    func holds(_ left: Double, _ right: Double) -> Bool {
        switch self {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}

/// A step of a path: an axis, what its nodes must be, and predicates.
struct QueryStep {
    /// The axes of XPath 1.0 (section 2.2) but the one of namespaces.
    enum Axis: String, CaseIterable {
        case child, descendant, parent, ancestor, following, preceding, attribute, `self`
        case followingSibling = "following-sibling"
        case precedingSibling = "preceding-sibling"
        case descendantOrSelf = "descendant-or-self"
        case ancestorOrSelf = "ancestor-or-self"

        /// Whether it runs against document order.
        var isReverse: Bool {
            switch self {
            case .ancestor, .ancestorOrSelf, .preceding, .precedingSibling, .parent: true
            default: false
            }
        }
    }

    /// What a node must be.
    enum Test {
        /// An element (or attribute, on that axis) of any name, of any in a namespace, of one in a namespace, or of one without.
        case any
        case anyIn(QueryText)
        case named(QueryText, in: QueryText)
        case plain(QueryText)
        /// Any node, a text, a comment, an instruction with any or with one target.
        case node, text, comment, instruction
        case instructionNamed(QueryText)

        /// The local name that an element or attribute must have, if it must have one.
        var name: QueryText? {
            switch self {
            case .named(let name, _), .plain(let name): name
            default: nil
            }
        }
    }

    let test: Test
    let axis: Axis
    /// Whether no predicate asks for a position or the number of nodes.
    var isPlain = true
    /// The predicates, as a range of operands.
    var predicates: Int32 = 0
    var predicateCount: Int32 = 0

    /// The name, if the step asks for nothing but an attribute with a name and no namespace.
    var attributeName: QueryText? {
        guard axis == .attribute, predicateCount == 0, case .plain(let name) = test else { return nil }
        return name
    }
}
