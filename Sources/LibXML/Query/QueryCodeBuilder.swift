/// Collects the operations of an expression while it is read. One builder serves all expressions of a compiler, so that its
/// lists grow only once.
final class QueryCodeBuilder {
    /// Where names and texts stand, and the operations once all are known.
    let memory = QueryMemory()
    /// The namespaces that an expression may name.
    private var namespaces: [(prefix: QueryText, uri: QueryText)] = []
    private var operations: [QueryOperation] = []
    private var operands: [Int32] = []
    private var steps: [QueryStep] = []
    private var numbers: [Double] = []
    private var texts: [QueryText] = []
    /// The variables, in the order in which they first occur.
    private var variables: [QueryText] = []
    /// Lists that are being read, an inner one behind the outer one.
    private var openOperands: [Int32] = []
    private var openSteps: [QueryStep] = []

    init(namespaces: [String: String]) {
        for (prefix, uri) in namespaces { declare(prefix, uri) }
        declare("xml", "http://www.w3.org/XML/1998/namespace")
    }

    private func declare(_ prefix: String, _ uri: String) {
        namespaces.append((text(prefix), text(uri)))
    }

    private func text(_ text: String) -> QueryText {
        var text = text
        return text.withUTF8 { bytes in
            bytes.baseAddress.map { memory.text(QueryText(start: $0, count: bytes.count)) } ?? .empty
        }
    }

    /// Forgets the expression before.
    func begin() {
        operations.removeAll(keepingCapacity: true)
        operands.removeAll(keepingCapacity: true)
        steps.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        texts.removeAll(keepingCapacity: true)
        variables.removeAll(keepingCapacity: true)
        openOperands.removeAll(keepingCapacity: true)
        openSteps.removeAll(keepingCapacity: true)
    }

    /// The namespace of a prefix.
    func namespace(_ prefix: QueryText) -> QueryText? { namespaces.first { $0.prefix == prefix }?.uri }

    /// What an operation gives; nil for a variable, which may be anything.
    func kind(of operation: Int32) -> QueryResult.Kind? {
        switch operations[Int(operation)].code {
        case .or, .and, .compare: .boolean
        case .add, .subtract, .multiply, .divide, .modulo, .negate, .number: .number
        case .text: .text
        case .union, .path, .attribute, .filter: .nodes
        case .call(let function): function.kind
        case .variable: nil
        }
    }

    /// A text that lasts as long as the expression.
    func text(_ text: QueryText) -> QueryText { memory.text(text) }

    /// Adds a constant number.
    func add(number: Double) -> Int32 {
        numbers.append(number)
        return add(.number, Int32(numbers.count - 1))
    }

    /// Adds a constant text.
    func add(text: QueryText) -> Int32 {
        texts.append(memory.text(text))
        return add(.text, Int32(texts.count - 1))
    }

    /// Adds an operation with up to two operands.
    func add(_ code: QueryOperation.Code, _ first: Int32 = 0, _ second: Int32 = 0) -> Int32 {
        append(QueryOperation(code: code, first: first, second: second))
    }

    /// Where the list of operands begins that is read next.
    var operandMark: Int { openOperands.count }

    /// Adds to the list of operands that is being read.
    func open(operand: Int32) { openOperands.append(operand) }

    /// Ends a list of operands.
    func close(operandsFrom mark: Int) -> (first: Int32, count: Int32) {
        let first = operands.count
        let count = openOperands.count - mark
        operands += openOperands[mark...]
        openOperands.removeLast(count)
        return (Int32(first), Int32(count))
    }

    /// Adds an operation with the list of operands that was read.
    func add(_ code: QueryOperation.Code, operandsFrom mark: Int) -> Int32 {
        let list = close(operandsFrom: mark)
        return append(QueryOperation(code: code, first: list.first, second: list.count))
    }

    /// Where the path begins that is read next.
    var stepMark: Int { openSteps.count }

    /// Adds to the path that is being read.
    func open(step: QueryStep) { openSteps.append(step) }

    /// Adds the path that was read.
    func add(_ origin: QueryOperation.Origin, _ start: Int32, stepsFrom mark: Int) -> Int32 {
        let count = openSteps.count - mark
        defer { openSteps.removeLast(count) }
        if origin == .context, count == 1, let name = openSteps[mark].attributeName {
            texts.append(name)
            return add(.attribute, Int32(texts.count - 1))
        }
        let first = Int32(steps.count)
        steps += openSteps[mark...]
        return append(QueryOperation(code: .path(origin), first: start, second: first, third: Int32(count)))
    }

    /// Adds a filter with the predicates that were read.
    func add(filter start: Int32, _ predicates: (first: Int32, count: Int32), isPlain: Bool) -> Int32 {
        append(
            QueryOperation(
                code: .filter, isPlain: isPlain, first: start, second: predicates.first, third: predicates.count))
    }

    /// Adds a reference to a variable.
    func add(variable name: QueryText) -> Int32 {
        let number = variables.firstIndex(of: name) ?? variables.count
        if number == variables.count { variables.append(memory.text(name)) }
        return append(QueryOperation(code: .variable, first: Int32(number)))
    }

    /// The names of the variables, in the order in which they first occur.
    var variableNames: [String] { variables.map(\.string) }

    /// The operations as they are evaluated, copied to where they last.
    /// - Parameters:
    ///   - root: the operation that gives the value of the expression.
    ///   - slots: where contexts keep each variable.
    /// - Returns: the code.
    func code(root: Int32, slots: [Int32]) -> UnsafePointer<QueryCode> {
        let code = QueryCode(
            operations: memory.copy(operations), operands: memory.copy(operands), steps: memory.copy(steps),
            numbers: memory.copy(numbers), texts: memory.copy(texts), slots: memory.copy(slots), root: root)
        return UnsafePointer(memory.copy([code]))
    }

    private func append(_ operation: QueryOperation) -> Int32 {
        operations.append(operation)
        return Int32(operations.count - 1)
    }
}
