import Files
import LibXML
import Schemas
import Schools
import Wording

/// Looks at the first tags of files. One scanner belongs to one worker.
final class FileScanner {
    /// Enough bytes for the first tag of any honest submission; files that hide it further down are read whole.
    private static let head = 4096

    private let data: String
    private let language: Language
    private let parser = DocumentParser(limits: .standard)
    private let check: DocumentCheck

    /// Makes a scanner for the files of a data folder.
    init(data: String, schemas: SchemaLibrary, language: Language) {
        self.data = data
        self.language = language
        check = DocumentCheck(library: schemas, language: language)
    }

    /// What one entry of the data folder says of itself.
    func scanned(_ entry: FolderWalk.Entry) -> ScannedFile {
        switch entry.kind {
        case .link: return unreadable(FileError(.symbolicLink, path: entry.path, detail: ""))
        case .special: return unreadable(FileError(.notRegular, path: entry.path, detail: ""))
        case .oddName: return unreadable(FileError(.oddName, path: entry.path, detail: ""))
        case .closedFolder: return .unreadable(Strings.folderClosed.text(language, entry.path))
        case .file: break
        }
        do throws(FileError) {
            return try scannedFile(entry)
        } catch {
            return .unreadable(error.text(of: entry.path, language))
        }
    }

    private func scannedFile(_ entry: FolderWalk.Entry) throws(FileError) -> ScannedFile {
        let path = data + "/" + entry.path
        let head = try RegularFile.head(path, Self.head)
        if let tag = try? parser.rootTag(of: head.bytes, name: entry.path) { return scanned(tag) }
        var bytes = head.bytes
        if head.size > bytes.count {
            bytes = try RegularFile.bytes(path, limit: ParsingLimits.standard.bytes)
            if let tag = try? parser.rootTag(of: bytes, name: entry.path) { return scanned(tag) }
        }
        let first = try? check.check(bytes: bytes, name: entry.path).diagnostics.first
        return .unreadable(first?.sentence(language) ?? Strings.fileNotSubmission.text(language, "?"))
    }

    private func scanned(_ tag: RootTag) -> ScannedFile {
        SubmissionHeader(tag).map { .submission($0) } ?? .unreadable(Strings.fileNotSubmission.text(language, tag.name))
    }

    private func unreadable(_ error: FileError) -> ScannedFile { .unreadable(error.text(language)) }
}
