import Files
import LibXML
import Schemas
import Schools
import Scorecards
import Wording

/// Looks at the first tag of a file and tells where it belongs. One scanner belongs to one worker.
final class FileScanner {
    /// Enough bytes for the first tag of any honest submission; files that hide it further down are read whole.
    private static let head = 4096

    private let plan: AssessmentPlan
    private let parser = DocumentParser(limits: .standard)
    private let check: DocumentCheck

    init(_ plan: AssessmentPlan) {
        self.plan = plan
        check = DocumentCheck(library: plan.schemas, language: plan.language)
    }

    /// Files one entry of the data folder.
    func received(_ entry: FolderWalk.Entry) -> ReceivedFile {
        switch entry.kind {
        case .link: return unreadable(entry, FileError(.symbolicLink, path: entry.path, detail: ""))
        case .special: return unreadable(entry, FileError(.notRegular, path: entry.path, detail: ""))
        case .oddName: return unreadable(entry, FileError(.oddName, path: entry.path, detail: ""))
        case .closedFolder: return unreadable(entry, Strings.folderClosed.text(plan.language, entry.path))
        case .file: break
        }
        do throws(FileError) {
            return try receivedFile(entry)
        } catch {
            return unreadable(entry, error.text(of: entry.path, plan.language))
        }
    }

    private func receivedFile(_ entry: FolderWalk.Entry) throws(FileError) -> ReceivedFile {
        let path = plan.data + "/" + entry.path
        let head = try RegularFile.head(path, Self.head)
        if let tag = try? parser.rootTag(of: head.bytes, name: entry.path) { return filed(entry, tag) }
        var bytes = head.bytes
        if head.size > bytes.count {
            bytes = try RegularFile.bytes(path, limit: ParsingLimits.standard.bytes)
            if let tag = try? parser.rootTag(of: bytes, name: entry.path) { return filed(entry, tag) }
        }
        let first = try? check.check(bytes: bytes, name: entry.path).diagnostics.first
        return unreadable(
            entry, first?.sentence(plan.language) ?? Strings.fileNotSubmission.text(plan.language, "?"))
    }

    private func filed(_ entry: FolderWalk.Entry, _ tag: RootTag) -> ReceivedFile {
        guard let header = SubmissionHeader(tag) else {
            return unreadable(entry, Strings.fileNotSubmission.text(plan.language, tag.name))
        }
        let school = plan.roster.position(of: header.school)
        let status: InputFile.Status
        let message: String?
        if school == nil {
            status = .unknownSchool
            message = Strings.whyUnknownSchool.text(plan.language, header.school)
        } else if let year = header.year, year != plan.roster.year {
            status = .wrongYear
            message = Strings.whyWrongYear.text(plan.language, "\(year)", "\(plan.roster.year)")
        } else {
            status = .accepted
            message = nil
        }
        return ReceivedFile(
            path: entry.path, school: school.map(Int32.init), topic: header.topic,
            revision: header.revision.flatMap { Int32(exactly: $0) } ?? 0, status: status, message: message)
    }

    private func unreadable(_ entry: FolderWalk.Entry, _ error: FileError) -> ReceivedFile {
        unreadable(entry, error.text(plan.language))
    }

    /// A file whose first tag says nothing: its path may still tell whose it is, so that the school hears of it.
    private func unreadable(_ entry: FolderWalk.Entry, _ message: String) -> ReceivedFile {
        let codes = Set(
            entry.path.split { !("0"..."9").contains($0) }.compactMap { plan.roster.position(of: String($0)) })
        let school = codes.count == 1 ? codes.first : nil
        let topic = Topic.allCases.first { entry.path.contains($0.rawValue) }
        let note = school == nil ? "" : Strings.fileMisplaced.text(plan.language)
        return ReceivedFile(
            path: entry.path, school: school.map(Int32.init), topic: school == nil ? nil : topic, revision: 0,
            status: .unreadable, message: message + note)
    }
}
