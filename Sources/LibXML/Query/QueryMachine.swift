internal import CLibXML2

/// Evaluates the operations of one expression.
///
/// libxml2's own evaluator gives the same answers, which the tests hold against these; but it allocates for every operand, and
/// judging a school is a thousand small expressions. See docs/performance.md.
struct QueryMachine {
    let state: UnsafeMutablePointer<QueryState>
    let code: UnsafePointer<QueryCode>

    /// The value of an operation.
    func evaluate(_ index: Int32) -> QueryResult {
        let operation = code.pointee.operations[Int(index)]
        switch operation.code {
        case .or, .and, .compare: return QueryResult(boolean(index))
        case .add, .subtract, .multiply, .divide, .modulo, .negate, .number: return QueryResult(number(index))
        case .text: return QueryResult(code.pointee.texts[Int(operation.first)])
        case .union, .path, .attribute, .filter: return QueryResult(nodes(index))
        case .variable: return variable(operation.first)
        case .call(let function):
            switch function.kind {
            case .boolean: return QueryResult(boolean(index))
            case .number: return QueryResult(number(index))
            case .text: return QueryResult(text(index))
            case .nodes: return QueryResult(nodes(index))
            }
        }
    }

    /// The value of an operation as true or false (section 4.3, `boolean`).
    func boolean(_ index: Int32) -> Bool {
        guard step() else { return false }
        let operation = code.pointee.operations[Int(index)]
        switch operation.code {
        case .or:
            for operand in operands(operation) where boolean(operand) { return true }
            return false
        case .and:
            for operand in operands(operation) where !boolean(operand) { return false }
            return true
        case .compare(let comparison):
            return discarding { compare(comparison, evaluate(operation.first), evaluate(operation.second)) }
        case .attribute: return attribute(operation) != nil
        case .path, .filter, .union: return discarding { nodes(index, isFirstEnough: true).count > 0 }
        case .call(.not): return !boolean(operands(operation)[0])
        case .call(let function) where function.kind == .boolean: return discarding { boolean(function, operation) }
        case .variable: return boolean(variable(operation.first))
        default: return discarding { boolean(evaluate(index)) }
        }
    }

    /// The value of an operation as a number (section 4.4, `number`).
    func number(_ index: Int32) -> Double {
        guard step() else { return .nan }
        let operation = code.pointee.operations[Int(index)]
        switch operation.code {
        case .number: return code.pointee.numbers[Int(operation.first)]
        case .variable: return number(variable(operation.first))
        case .attribute: return discarding { attribute(operation).map { Self.number(stringValue(of: $0)) } ?? .nan }
        case .add: return number(operation.first) + number(operation.second)
        case .subtract: return number(operation.first) - number(operation.second)
        case .multiply: return number(operation.first) * number(operation.second)
        case .divide: return number(operation.first) / number(operation.second)
        case .modulo: return number(operation.first).truncatingRemainder(dividingBy: number(operation.second))
        case .negate: return -number(operation.first)
        case .call(let function) where function.kind == .number: return discarding { number(function, operation) }
        default: return discarding { number(evaluate(index)) }
        }
    }

    /// The value of an operation as a text (section 4.2, `string`).
    func text(_ index: Int32) -> QueryText {
        guard step() else { return .empty }
        let operation = code.pointee.operations[Int(index)]
        switch operation.code {
        case .call(let function) where function.kind == .text: return text(function, operation)
        case .attribute: return attribute(operation).map { stringValue(of: $0) } ?? .empty
        default: return text(evaluate(index))
        }
    }
}

extension QueryMachine {
    /// Counts a step; false when the evaluation has failed or was just stopped.
    @inline(__always)
    func step() -> Bool {
        state.pointee.steps += 1
        if state.pointee.steps > state.pointee.limit { state.fail(.steps) }
        return state.pointee.fault == nil
    }

    /// Gives back the memory that `body` used; its result must not stand in it.
    @inline(__always)
    func discarding<Value>(_ body: () -> Value) -> Value { state.discarding(body) }

    /// Fails the evaluation.
    func fail(_ fault: QueryFault) { state.fail(fault) }

    /// The operations in the list of an operation.
    func operands(_ operation: QueryOperation) -> UnsafeBufferPointer<Int32> {
        UnsafeBufferPointer(start: code.pointee.operands + Int(operation.first), count: Int(operation.second))
    }

    /// The value of a variable that has none yet.
    @inline(never)
    private func defined(_ slot: Int32) -> QueryResult {
        if step() { state.define(slot) }
        return state.pointee.cells[Int(slot)].value ?? QueryResult(QueryText.empty)
    }

    /// The value of a variable; evaluated first if only its definition is known.
    @inline(__always)
    func variable(_ number: Int32) -> QueryResult {
        let slot = code.pointee.slots[Int(number)]
        if let value = state.pointee.cells[Int(slot)].value { return value }
        return defined(slot)
    }
}
