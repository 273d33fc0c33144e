/// Collects the operations of an expression while it is read.
struct QueryCodeBuilder {
    /// Where names and texts stand, and the operations once all are known.
    let memory: QueryMemory
    private var operations: [QueryOperation] = []
    private var operands: [Int32] = []
    private var steps: [QueryStep] = []
    private var numbers: [Double] = []
    private var texts: [QueryText] = []
    /// The variables, in the order in which they first occur.
    private(set) var variables: [String] = []

    init(memory: QueryMemory) { self.memory = memory }

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
    func text(_ text: String) -> QueryText { memory.text(text) }

    /// Adds a constant number.
    mutating func add(number: Double) -> Int32 {
        numbers.append(number)
        return add(.number, Int32(numbers.count - 1))
    }

    /// Adds a constant text.
    mutating func add(text: String) -> Int32 {
        texts.append(memory.text(text))
        return add(.text, Int32(texts.count - 1))
    }

    /// Adds an operation with up to two operands.
    mutating func add(_ code: QueryOperation.Code, _ first: Int32 = 0, _ second: Int32 = 0) -> Int32 {
        append(QueryOperation(code: code, first: first, second: second))
    }

    /// Adds an operation with a list of operands.
    mutating func add(_ code: QueryOperation.Code, list: [Int32]) -> Int32 {
        append(QueryOperation(code: code, first: addOperands(list), second: Int32(list.count)))
    }

    /// Adds a path.
    mutating func add(_ code: QueryOperation.Code, _ start: Int32, steps path: [QueryStep]) -> Int32 {
        if case .path(.context) = code, path.count == 1, let name = path[0].attributeName {
            texts.append(name)
            return add(.attribute, Int32(texts.count - 1))
        }
        let first = Int32(steps.count)
        steps += path
        return append(QueryOperation(code: code, first: start, second: first, third: Int32(path.count)))
    }

    /// Adds a filter.
    mutating func add(filter start: Int32, _ predicates: [Int32], isPlain: Bool) -> Int32 {
        let first = addOperands(predicates)
        return append(
            QueryOperation(
                code: .filter, isPlain: isPlain, first: start, second: first, third: Int32(predicates.count)))
    }

    /// Adds a reference to a variable.
    mutating func add(variable name: String) -> Int32 {
        let number = variables.firstIndex(of: name) ?? variables.count
        if number == variables.count { variables.append(name) }
        return append(QueryOperation(code: .variable, first: Int32(number)))
    }

    /// Adds a list of operands; gives the position of the first.
    mutating func addOperands(_ list: [Int32]) -> Int32 {
        operands += list
        return Int32(operands.count - list.count)
    }

    /// The operations as they are evaluated, copied to where they last.
    func code(root: Int32) -> QueryCode {
        QueryCode(
            operations: memory.copy(operations), operands: memory.copy(operands), steps: memory.copy(steps),
            numbers: memory.copy(numbers), texts: memory.copy(texts), slots: memory.copy(variables.map { _ in -1 }),
            root: root)
    }

    private mutating func append(_ operation: QueryOperation) -> Int32 {
        operations.append(operation)
        return Int32(operations.count - 1)
    }
}
