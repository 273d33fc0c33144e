internal import Synchronization

/// The variables that a set of expressions may name. Expressions are compiled for a scope, and then serve all its contexts,
/// on any thread.
package final class QueryScope: Sendable {
    private let slots = Mutex<[String: Int32]>([:])

    /// Makes a scope without variables.
    package init() {}

    /// Where contexts keep the variable with a name.
    func slot(of name: String) -> Int32 {
        slots.withLock { slots in
            if let known = slots[name] { return known }
            let slot = Int32(slots.count)
            slots[name] = slot
            return slot
        }
    }

    /// Where contexts keep the variable with a name; nil where none was ever heard of.
    func slotIfKnown(of name: String) -> Int32? { slots.withLock { $0[name] } }

    /// A variable, to be asked for its value again and again.
    package func variable(_ name: String) -> QueryVariable { QueryVariable(slot: slot(of: name)) }
}
