internal import CLibXML2

/// Evaluates XPath 1.0 expressions with variables; one context serves one worker.
///
/// Variables come and go with the documents they point into; the context keeps
/// those documents alive until ``removeVariables()``.
package final class QueryContext {
    /// How many steps an evaluation may take before it is stopped.
    package let operationLimit: Int

    /// The variables that may be set.
    package let scope: QueryScope

    let state: UnsafeMutablePointer<QueryState>
    /// The document in which an expression stands that is evaluated nowhere in particular.
    private let blank: XMLDocument
    /// The documents into which variables point.
    private var owners: [XMLDocument] = []
    /// Definitions that hold until they are replaced, and those that hold for one part of the work.
    var lasting: QueryDefinitions?
    var passing: QueryDefinitions?

    /// Makes a context.
    /// - Parameters:
    ///   - scope: the variables; by default those of this context alone.
    ///   - operationLimit: how many steps an evaluation may take.
    package init(_ scope: QueryScope = QueryScope(), operationLimit: Int = 1_000_000) {
        Library.start()
        self.scope = scope
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

    /// Where the variable with a name is kept.
    func slot(of name: String) -> Int32 {
        let slot = scope.slot(of: name)
        makeRoom(for: slot)
        return slot
    }

    /// Gets ready for a variable.
    func makeRoom(for slot: Int32) {
        if slot >= state.pointee.cellCount { state.pointee.addCells(upTo: Int(slot)) }
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
