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

    /// Writes every output and moves the folder to its place.
    static func write(_ report: SelectionReport, to target: String) throws {
        try requireReplaceable(target)
        let folder = try StagedFolder(target, marker: marker)
        for (name, bytes) in [
            (marker, SelectionXML.document(report)), ("selection.json", SelectionJSON.document(report)),
            ("selection.csv", SelectionTable(report).csv), ("index.html", SelectionPage.document(report)),
            ("notice.html", NoticePage.document(report)), ("visits.html", VisitPage.document(report)),
        ] {
            try OutputFile.create(folder.path + "/" + name, bytes)
        }
        try folder.publish()
    }
}
