/// Expressions that give variables, each evaluated when the variable is first used, and at most once.
///
/// Most expressions stop early, so that many variables are never asked for. Definitions may use each other, but not in a
/// circle. One that fails makes the expression fail that asked for it.
package final class QueryDefinitions {
    /// The code of the expressions, with the slots of their variables in the context they were made for.
    let entries: [(slot: Int32, code: UnsafePointer<QueryCode>)]
    /// What owns the code.
    private let queries: [Query]

    init(_ queries: [(slot: Int32, query: Query)]) {
        entries = queries.map { ($0.slot, $0.query.code) }
        self.queries = queries.map(\.query)
    }
}

// They belong to one context.
@available(*, unavailable)
extension QueryDefinitions: Sendable {}

extension QueryContext {
    /// Makes definitions of expressions by variable, to be set again and again.
    package func definitions(_ queries: [(name: String, query: Query)]) -> QueryDefinitions {
        QueryDefinitions(
            queries.map { name, query in
                query.settle(in: self)
                return (slot(of: name), query)
            })
    }

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
        for entry in new?.entries ?? [] {
            state.pointee.cells[Int(entry.slot)] = QueryCell(definition: entry.code)
        }
    }
}
