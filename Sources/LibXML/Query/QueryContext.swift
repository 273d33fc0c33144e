internal import CLibXML2
internal import Synchronization

/// Compiles and evaluates XPath 1.0 expressions with variables; one context serves one worker.
///
/// The namespaces are fixed at the start. Variables come and go with the documents they point into; the context keeps
/// those documents alive until ``removeVariables()``.
package final class QueryContext {
    /// How many steps an evaluation may take before it is stopped.
    package let operationLimit: Int

    /// Tells contexts apart for good: an address is used again once a context is gone.
    let number = QueryContext.numbers.wrappingAdd(1, ordering: .relaxed).newValue
    private static let numbers = Atomic<Int>(0)

    let state: UnsafeMutablePointer<QueryState>
    private let builder: QueryCodeBuilder
    /// The document in which an expression stands that is evaluated nowhere in particular.
    private let blank: XMLDocument
    /// The documents into which variables point.
    private var owners: [XMLDocument] = []
    private var slots: [String: Int32] = [:]
    /// Definitions that hold until they are replaced, and those that hold for one part of the work.
    var lasting: QueryDefinitions?
    var passing: QueryDefinitions?

    /// Makes a context.
    package init(namespaces: [String: String] = [:], operationLimit: Int = 1_000_000) {
        Library.start()
        builder = QueryCodeBuilder(namespaces: namespaces)
        self.operationLimit = operationLimit
        // libxml2 returns nil only when memory is out, and then nothing else would work either.
        guard let tree = xmlNewDoc("1.0"), let root = xmlNewDocNode(tree, nil, "blank", nil) else {
            fatalError("libxml2 is out of memory")
        }
        xmlDocSetRootElement(tree, root)
        blank = XMLDocument(takingOwnershipOf: tree, name: "", firstLine: 1)
        state = .allocate(capacity: 1)
        state.initialize(to: QueryState(blank: root, limit: operationLimit))
    }

    deinit {
        state.pointee.free()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Compiles an expression.
    ///
    /// - Parameters:
    ///   - expression: XPath 1.0 with core functions only.
    ///   - variables: The variables that will be set; nil leaves them unchecked.
    /// - Returns: The expression, ready to be evaluated in this context.
    /// - Throws: `expression`, with the expression in the message: for wrong syntax, functions outside the core, wrong
    ///   numbers of arguments, undeclared prefixes and unknown variables.
    package func compile(_ expression: String, variables: Set<String>? = nil) throws(XMLError) -> Query {
        let query = try Query(expression, builder)
        if let variables, let unknown = query.variables.filter({ !variables.contains($0) }).min() {
            throw XMLError(.expression, "the variable $\(unknown) isn't declared in `\(expression)`", detail: unknown)
        }
        query.settle(in: self)
        return query
    }

    /// Where the variable with a name is kept; nil where none was ever heard of.
    func slotIfKnown(of name: String) -> Int32? { slots[name] }

    /// Where the variable with a name is kept.
    func slot(of name: String) -> Int32 {
        if let known = slots[name] { return known }
        let slot = Int32(slots.count)
        state.pointee.addCell(number: slots.count)
        slots[name] = slot
        return slot
    }

    /// Keeps a document alive as long as the variables.
    func keep(_ document: XMLDocument) {
        if !owners.contains(where: { $0 === document }) { owners.append(document) }
    }

    /// Removes all variables and lets go of their documents.
    package func removeVariables() {
        for slot in state.pointee.filled { state.pointee.cells[Int(slot)].value = nil }
        state.pointee.filled.removeAll(keepingCapacity: true)
        state.pointee.kept.removeAll()
        owners.removeAll(keepingCapacity: true)
    }
}

// One context with its variables.
@available(*, unavailable)
extension QueryContext: Sendable {}
