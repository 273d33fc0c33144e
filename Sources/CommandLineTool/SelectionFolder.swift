import Files
import LibXML
import Reports
import Schemas

/// The folder of a round: it appears whole or not at all.
enum SelectionFolder {
    /// The file that says that a folder is the output of a round.
    static let marker = "selection.xml"

    /// Refuses a target that is neither empty nor an earlier round, before any work is done.
    static func requireReplaceable(_ target: String) throws {
        let head: [UInt8]
        do throws(FileError) {
            head = try RegularFile.head(target + "/" + marker, 4096).bytes
        } catch {
            // Nothing there, or no folder: the staged folder has its own answer.
            if error.code == .notFound { return try StagedFolder.requireReplaceable(target, marker: marker) }
            throw FileError(.occupied, path: target, detail: marker)
        }
        let tag = try? DocumentParser().rootTag(of: head, name: marker)
        guard tag?.namespace == Grammar.selection.namespace else {
            throw FileError(.occupied, path: target, detail: marker)
        }
    }

    /// Writes every output into the folder and moves it to its place.
    static func write(_ report: SelectionReport, to folder: StagedFolder, jobs: Int) async throws {
        let outputs: [(name: String, write: (SelectionReport, @escaping ByteSink) throws -> Void)] = [
            (marker, SelectionXML.write), ("selection.json", SelectionJSON.write),
            ("selection.csv", SelectionTable.write), ("index.html", SelectionPage.write),
            ("notice.html", NoticePage.write), ("visits.html", VisitPage.write),
        ]
        let path = folder.path
        try await withThrowingTaskGroup(of: Void.self) { group in
            // It takes longer than all the others.
            group.addTask { try SelectionWorkbook.write(report, to: path + "/selection.xlsx") }
            if jobs == 1 { try await group.waitForAll() }
            for output in outputs {
                try OutputFile.create(path + "/" + output.name) { file in
                    try output.write(report) { try file.write($0) }
                }
            }
            try await group.waitForAll()
        }
        try folder.publish()
    }
}
