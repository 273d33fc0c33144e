import Files
package import LibXML
package import Schemas
import Scorecards
package import Wording

/// The editions in a checklists folder: one folder each, with an `edition.xml` and the checklists it names.
package struct EditionLibrary: Sendable {
    private let folder: String
    private let schemas: SchemaLibrary
    private let language: Language

    /// Checklists larger than this are a mistake.
    private static let sizeLimit = 8 << 20

    /// Looks at a folder; nothing is read yet.
    package init(folder: String, schemas: SchemaLibrary, language: Language) {
        self.folder = folder
        self.schemas = schemas
        self.language = language
    }

    /// The edition with an identifier or, without one, the only one that covers a report year.
    package func edition(_ id: String?, year: Int) throws(ChecklistError) -> Edition {
        let names = try editionFolders()
        var covering = names.filter { $0 == id }
        if id == nil {
            for name in names where try covers(name, year) { covering.append(name) }
        }
        guard covering.count == 1, let name = covering.first else {
            let known = names.joined(separator: Strings.listJoint.text(language))
            let message =
                id.map { Strings.unknownEdition.text(language, $0, known) }
                ?? Strings.noEdition.text(language, "\(year)", known)
            throw ChecklistError(.edition, file: folder, message: message)
        }
        return try read(name)
    }

    /// The identifiers of the editions, sorted.
    package func editionFolders() throws(ChecklistError) -> [String] {
        let entries: [FolderWalk.Entry]
        do {
            entries = try FolderWalk.entries(below: folder)
        } catch {
            throw ChecklistError(.edition, file: folder, message: error.detail)
        }
        return entries.compactMap { entry in
            let parts = entry.path.split(separator: "/")
            return parts.count == 2 && parts[1] == "edition.xml" ? String(parts[0]) : nil
        }
    }

    /// The documents of an edition, for those who read more of them than a run does (examples).
    package func documents(of edition: Edition) throws(ChecklistError) -> [(
        checklist: Checklist, document: XMLDocument
    )] {
        let check = DocumentCheck(library: schemas, language: language)
        var documents: [(checklist: Checklist, document: XMLDocument)] = []
        for checklist in edition.checklists {
            documents.append((checklist, try document(checklist.file, check).document))
        }
        return documents
    }

    private func read(_ name: String) throws(ChecklistError) -> Edition {
        let file = name + "/edition.xml"
        let check = DocumentCheck(library: schemas, language: language)
        let (document, fingerprint) = try document(file, check)
        let reader = EditionReader(file: file, language: language)
        let head = try reader.head(document.root)
        guard document.root.attribute("id") == name else {
            throw ChecklistError(
                .name, file: file, line: document.root.line,
                message: Strings.wrongAttribute.text(language, "id", document.root.attribute("id") ?? "", name))
        }
        let newScope: @Sendable () -> EditionScope = { [language] in
            EditionScope(file: file, grades: Set(head.grades.map(\.id)), language: language)
        }
        let scope = newScope()
        let shared = try ChecklistCompiler.lets(of: scope, head.lets)
        let shelf = Shelf<FoundChecklist>(head.checklists.count)
        let found: @Sendable (Int, DocumentCheck) throws(ChecklistError) -> FoundChecklist = {
            (place, check) throws(ChecklistError) in
            try shelf.content(place) { () throws(ChecklistError) in
                let (checklist, fingerprint) = try self.checklist(
                    head.checklists[place], of: name, instruments: head.instruments, check)
                return FoundChecklist(
                    checklist: try ChecklistCompiler.compile(checklist, of: scope, shared: shared),
                    fingerprint: fingerprint)
            }
        }
        // A second thread begins with the last one, until the two meet; what is wrong with it is told to the first.
        Task.detached { [schemas, language] in
            let check = DocumentCheck(library: schemas, language: language)
            for place in head.checklists.indices.reversed() { _ = try? found(place, check) }
        }
        var fingerprints = [(file: file, sha256: fingerprint.text)]
        var checklists: [CompiledChecklist] = []
        for place in head.checklists.indices {
            let found = try found(place, check)
            fingerprints.append((found.checklist.definition.file, found.fingerprint.text))
            checklists.append(found.checklist)
        }
        let definitions = checklists.map(\.definition)
        let compilation = EditionCompilation(
            try CompiledEdition(scope, shared: shared, checklists: checklists),
            again: { () throws(ChecklistError) in
                try CompiledEdition(compiling: definitions, head.lets, in: newScope())
            })
        return reader.edition(
            document.root, head: head, checklists: definitions, fingerprints: fingerprints, compilation)
    }

    private struct FoundChecklist: Sendable {
        let checklist: CompiledChecklist
        let fingerprint: Fingerprint
    }

    private func checklist(
        _ entry: EditionReader.Head.Entry, of edition: String, instruments: [String: Instrument],
        _ check: DocumentCheck
    ) throws(ChecklistError) -> (Checklist, Fingerprint) {
        let file = edition + "/" + entry.file
        let (document, fingerprint) = try document(file, check, leavingOutExamples: true)
        let reader = ChecklistReader(file: file, edition: edition, instruments: instruments, language: language)
        return (try reader.checklist(document.root, topic: entry.topic, weight: entry.weight), fingerprint)
    }

    /// Whether an edition covers a report year, by the first tag of its file; one that can't be told by it is read whole.
    private func covers(_ name: String, _ year: Int) throws(ChecklistError) -> Bool {
        let file = name + "/edition.xml"
        let bytes = try bytes(file)
        if let tag = try? DocumentParser().rootTag(of: bytes, name: file), let years = EditionReader.years(tag) {
            return years.contains(year)
        }
        let check = DocumentCheck(library: schemas, language: language)
        return EditionReader.covers(try document(file, check).document.root, year)
    }

    private func bytes(_ file: String) throws(ChecklistError) -> [UInt8] {
        do {
            return try RegularFile.bytes(folder + "/" + file, limit: Self.sizeLimit)
        } catch {
            throw ChecklistError(
                .invalid, file: file, message: Strings.checklistUnreadable.text(language, error.detail))
        }
    }

    /// The bytes of a file without its examples, if it can be read and they can be told, and the fingerprint of all bytes.
    private func withoutExamples(_ file: String) -> (bytes: [UInt8]?, fingerprint: Fingerprint)? {
        try? RegularFile.borrowed(folder + "/" + file, limit: Self.sizeLimit) { bytes in
            (ElementCut.without(.contents, named: ["example"], in: bytes), Fingerprint(of: bytes))
        }
    }

    /// A document of the folder, parsed and valid under its schema; the fingerprint is that of the whole file. What stands
    /// in the examples can be left out: a run has no use for it.
    private func document(
        _ file: String, _ check: DocumentCheck, leavingOutExamples: Bool = false
    ) throws(ChecklistError) -> (document: XMLDocument, fingerprint: Fingerprint) {
        if leavingOutExamples, let found = withoutExamples(file), let less = found.bytes,
            let report = try? check.check(bytes: less, name: file), report.schemaValid, let document = report.document
        {
            return (document, found.fingerprint)
        }
        let bytes = try bytes(file)
        let report: DocumentReport
        do {
            report = try check.check(bytes: bytes, name: file)
        } catch {
            throw ChecklistError(.invalid, file: file, message: "\(error)")
        }
        guard let document = report.document, report.schemaValid else {
            let first = report.diagnostics.first
            throw ChecklistError(
                .invalid, file: file, line: first?.line, message: first.map { "\($0.summary) \($0.remedy)" } ?? file)
        }
        return (document, Fingerprint(of: bytes))
    }
}
