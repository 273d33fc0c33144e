import Synchronization

/// Hands out the compiled checklists of an edition, to each worker its own: objects that several threads use at once cost
/// a tenth of a run, because they fight over the counts of their references.
final class EditionCompilation: Sendable {
    private let first: Mutex<CompiledEdition?>
    private let again: @Sendable () throws(ChecklistError) -> CompiledEdition

    /// Takes what was compiled while the edition was read, and how to do so again.
    init(_ first: CompiledEdition, again: @escaping @Sendable () throws(ChecklistError) -> CompiledEdition) {
        self.first = Mutex(first)
        self.again = again
    }

    /// The checklists for one worker. The first gets what is there.
    /// - Throws: nothing that did not show when the edition was read.
    func next() throws(ChecklistError) -> CompiledEdition {
        let taken = first.withLock { first in
            defer { first = nil }
            return first
        }
        return if let taken { taken } else { try again() }
    }
}
