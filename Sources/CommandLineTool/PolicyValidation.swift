import Checklists
import LibXML
import Schemas
import Schools
import Scorecards
import Selection
import Wording

/// Holds policies that follow their schema against the edition that they name and, where one stands in a data folder, against
/// its roster: what `select` would refuse is told when the policy is written.
struct PolicyValidation {
    private let schemas: SchemaLibrary
    private let editions: EditionLibrary
    private let options: EditionOptions
    private let language: Language
    private var known: [String: Edition] = [:]

    init(schemas: SchemaLibrary, editions: EditionLibrary, options: EditionOptions, language: Language) {
        self.schemas = schemas
        self.editions = editions
        self.options = options
        self.language = language
    }

    /// What is wrong with a policy.
    /// - Parameters:
    ///   - root: its root element.
    ///   - file: what messages call it.
    ///   - roster: the roster of the data folder that it stands in; nil leaves year and jurisdictions unasked.
    /// - Returns: the faults in the order of the file.
    /// - Throws: a broken checklist.
    mutating func diagnostics(_ root: XMLNode, file: String, roster: Roster?) throws -> [Diagnostic] {
        let name = options.edition ?? root.attribute("edition") ?? ""
        do throws(ChecklistError) {
            let edition = try edition(name)
            return PolicyReader(schemas: schemas, language: language)
                .faults(root, file: file, scope: PolicyScope(edition, roster))
        } catch {
            guard error.code == .edition, options.edition == nil else { throw error }
            return [
                Diagnostic(
                    severity: .error, identifier: "policy.edition", file: file, line: root.line, path: root.path,
                    summary: error.message, remedy: Strings.policyEditionUnknownRemedy.text(language))
            ]
        }
    }

    private mutating func edition(_ name: String) throws(ChecklistError) -> Edition {
        if let edition = known[name] { return edition }
        let edition = try editions.edition(name, year: 0)
        known[name] = edition
        return edition
    }
}
