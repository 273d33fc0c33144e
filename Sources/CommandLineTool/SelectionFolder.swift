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
        // One after the other: each lists every input of the region.
        let outputs: [(name: String, bytes: (SelectionReport) -> [UInt8])] = [
            (marker, SelectionXML.document), ("selection.json", SelectionJSON.document),
            ("selection.csv", { SelectionTable($0).csv }), ("index.html", SelectionPage.document),
            ("notice.html", NoticePage.document), ("visits.html", VisitPage.document),
        ]
        for output in outputs { try OutputFile.create(folder.path + "/" + output.name, output.bytes(report)) }
        try SelectionWorkbook.write(report, to: folder.path + "/selection.xlsx")
        try folder.publish()
    }
}
