import LibXML
import Synchronization
import Wording

/// What the checklists of an edition have in common while they are compiled, perhaps side by side.
final class EditionScope: Sendable {
    /// The edition's own file, for messages.
    let file: String
    /// The identifiers of the grades, at which a criterion may cap.
    let grades: Set<String>
    /// The language of everything that a reader sees.
    let language: Language
    /// The variables of all expressions.
    let variables = QueryScope()
    private let slots = Atomic<Int>(0)

    init(file: String, grades: Set<String>, language: Language) {
        self.file = file
        self.grades = grades
        self.language = language
    }

    /// The number of the next let, over all checklists: whoever reads values keeps them by it.
    func nextSlot() -> Int { slots.wrappingAdd(1, ordering: .relaxed).oldValue }
}
