import LibXML
import Scorecards
import Wording

/// The checklists of an edition with their expressions compiled, for one worker.
struct CompiledEdition: Sendable {
    /// The lets that all checklists share.
    let shared: [CompiledChecklist.CompiledLet]
    /// Their expressions.
    let definitions: QueryDefinitions
    /// The checklists, in the order of the edition.
    let checklists: [CompiledChecklist]
    /// The variables of all expressions.
    let variables: QueryScope
    /// The language of its texts.
    let language: Language

    /// Puts the checklists of an edition together.
    /// - Parameters:
    ///   - scope: what they were compiled in.
    ///   - shared: the lets that they share.
    ///   - checklists: the checklists, in the order of the edition.
    /// - Throws: a name that two checklists have, or that none has.
    init(
        _ scope: EditionScope, shared: [CompiledChecklist.CompiledLet], checklists: [CompiledChecklist]
    ) throws(ChecklistError) {
        self.shared = shared
        definitions = QueryDefinitions(shared.map { ($0.variable, $0.query) })
        self.checklists = checklists
        variables = scope.variables
        language = scope.language
        try requireNames()
    }

    /// Compiles the checklists of an edition, one after the other.
    /// - Parameters:
    ///   - checklists: the checklists.
    ///   - lets: the lets that they share.
    ///   - scope: what they have in common.
    /// - Throws: what is wrong with an expression or a name.
    init(
        compiling checklists: [Checklist], _ lets: [Let], in scope: EditionScope
    ) throws(ChecklistError) {
        let shared = try ChecklistCompiler.lets(of: scope, lets)
        var compiled: [CompiledChecklist] = []
        for checklist in checklists {
            compiled.append(try ChecklistCompiler.compile(checklist, of: scope, shared: shared))
        }
        try self.init(scope, shared: shared, checklists: compiled)
    }

    /// All lets by their slots.
    var lets: [CompiledChecklist.CompiledLet] {
        (shared + checklists.flatMap(\.lets)).sorted { $0.slot < $1.slot }
    }

    /// Explanations and caps name a criterion without its topic, and composites a measure: each name is there once. A
    /// composite stands behind its measures.
    private func requireNames() throws(ChecklistError) {
        var criteria: Set<String> = []
        var measures: Set<String> = []
        for checklist in checklists.map(\.definition) {
            for item in checklist.criteria where !criteria.insert(item.id).inserted {
                throw fault(checklist, item.line, item.id, Strings.duplicateName.text(language, item.id))
            }
            for item in checklist.measures where !measures.insert(item.id).inserted {
                throw fault(checklist, item.line, item.id, Strings.duplicateName.text(language, item.id))
            }
            for item in checklist.composites {
                for part in item.parts where !measures.contains(part.measure) {
                    throw fault(checklist, item.line, item.id, Strings.unknownMeasure.text(language, part.measure))
                }
            }
        }
    }

    private func fault(_ checklist: Checklist, _ line: Int, _ part: String, _ message: String) -> ChecklistError {
        ChecklistError(.name, file: checklist.file, line: line, part: part, message: message)
    }
}
