/// Expressions that give variables, each evaluated when the variable is first used, and at most once.
///
/// Most expressions stop early, so that many variables are never asked for. Definitions may use each other, but not in a
/// circle. One that fails makes the expression fail that asked for it.
package final class QueryDefinitions: @unchecked Sendable {
    /// The code of the expressions, with the slots of their variables.
    let entries: [(slot: Int32, code: UnsafePointer<QueryCode>)]
    /// The highest slot that they need.
    let lastSlot: Int32
    /// What owns the code; like that, it never changes.
    private let queries: [Query]

    /// Makes definitions of expressions by variable, to be set again and again. All are of one scope.
    package init(_ definitions: [(variable: QueryVariable, query: Query)]) {
        entries = definitions.map { ($0.variable.slot, $0.query.code) }
        lastSlot = definitions.reduce(-1) { max($0, $1.variable.slot, $1.query.lastSlot) }
        queries = definitions.map(\.query)
    }

    /// Whether they are definitions of a scope.
    func belong(to scope: QueryScope) -> Bool { queries.first.map { $0.scope === scope } ?? true }
}

extension QueryContext {
    /// Sets definitions that stay until they are replaced, also when ``removeVariables()`` takes their values.
    package func setLastingDefinitions(_ definitions: QueryDefinitions?) {
        replace(lasting, by: definitions)
        lasting = definitions
    }

    /// Sets the definitions of one part of the work, such as one checklist; values of the former ones are forgotten.
    package func setDefinitions(_ definitions: QueryDefinitions?) {
        replace(passing, by: definitions)
        passing = definitions
    }

    private func replace(_ old: QueryDefinitions?, by new: QueryDefinitions?) {
        for entry in old?.entries ?? [] { state.pointee.cells[Int(entry.slot)] = QueryCell() }
        guard let new else { return }
        precondition(new.belong(to: scope), "definitions of another scope")
        makeRoom(for: new.lastSlot)
        for entry in new.entries { state.pointee.cells[Int(entry.slot)] = QueryCell(definition: entry.code) }
    }
}
