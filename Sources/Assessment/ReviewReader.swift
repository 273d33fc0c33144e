import Checklists
import Files
import LibXML
import Schemas
import Schools
import Scorecards
import Wording

/// Reads files below `reviews/`: bytes, schema, and whether the paper is about this roster, year, edition and day.
struct ReviewReader {
    private let plan: AssessmentPlan
    private let check: DocumentCheck

    init(_ plan: AssessmentPlan) {
        self.plan = plan
        check = DocumentCheck(library: plan.schemas, language: plan.language)
    }

    /// What is said of a second copy of a file.
    func duplicate(of path: String) -> String { Strings.whyDuplicate.text(plan.language, path) }

    /// Reads one entry.
    /// - Throws: what is wrong with the schemas, never what is wrong with the file.
    func paper(_ entry: FolderWalk.Entry) throws -> ReviewPaper {
        switch entry.kind {
        case .link: return unreadable(entry, FileError(.symbolicLink, path: entry.path, detail: ""))
        case .special: return unreadable(entry, FileError(.notRegular, path: entry.path, detail: ""))
        case .oddName: return unreadable(entry, FileError(.oddName, path: entry.path, detail: ""))
        case .closedFolder: return unreadable(entry, Strings.folderClosed.text(plan.language, entry.path))
        case .file: break
        }
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try RegularFile.bytes(plan.data + "/" + entry.path, limit: ParsingLimits.standard.bytes)
        } catch {
            return unreadable(entry, error)
        }
        let sha256 = Fingerprint(of: bytes).text
        let report = try check.check(bytes: bytes, name: entry.path)
        guard let root = report.document?.root else {
            return unreadable(entry, report.diagnostics.map { $0.sentence(plan.language) }, sha256)
        }
        guard report.family == .review else {
            let family = report.family?.label(plan.language) ?? root.name
            return unreadable(entry, [Strings.fileNotReview.text(plan.language, family)], sha256)
        }
        let school = root.attribute("school").flatMap { plan.roster.position(of: $0) }
        guard report.schemaValid else {
            let messages = report.diagnostics.map { $0.sentence(plan.language) }
            return paper(entry, sha256, school, .rejected, messages)
        }
        return judged(entry, sha256, school, ReviewReader.review(root, file: entry.path))
    }

    /// The review that a document holds which follows its schema.
    static func review(_ root: XMLNode, file: String) -> Review {
        Review(
            file: file, school: root.attribute("school") ?? "", year: root.attribute("year").flatMap { Int($0) } ?? 0,
            edition: root.attribute("edition") ?? "", number: root.attribute("number") ?? "",
            date: root.attribute("date") ?? "", validUntil: root.attribute("validUntil"),
            office: root.attribute("office") ?? "", role: root.attribute("role"),
            reviewer: root.attribute("reviewer"), changes: root.elements(named: "change").map(change))
    }

    private static func change(_ node: XMLNode) -> Review.Change {
        func outcome(_ name: String) -> Outcome {
            guard let outcome = node.attribute(name).flatMap(Outcome.init) else {
                preconditionFailure("a review that follows its schema has an outcome in \(name)")
            }
            return outcome
        }
        return Review.Change(
            criterion: node.attribute("criterion") ?? "", replaced: outcome("replaces"),
            replacedPoints: node.attribute("replacesPoints").flatMap { Points($0) }, outcome: outcome("outcome"),
            points: node.attribute("points").flatMap { Points($0) }, reason: node.attribute("reason") ?? "",
            line: node.line)
    }

    /// Holds a review against the roster, the edition and the day.
    private func judged(
        _ entry: FolderWalk.Entry, _ sha256: String, _ school: Int?, _ review: Review
    ) -> ReviewPaper {
        let language = plan.language
        let refusal: (InputFile.Status, String)? =
            if school == nil {
                (.unknownSchool, Strings.reviewUnknownSchool.text(language, review.school))
            } else if review.year != plan.roster.year {
                (.wrongYear, Strings.reviewWrongYear.text(language, "\(review.year)", "\(plan.roster.year)"))
            } else if review.edition != plan.edition.id {
                (.reviewRefused, Strings.reviewWrongEdition.text(language, review.edition, plan.edition.id))
            } else if let until = review.validUntil, until < review.date {
                (.reviewRefused, Strings.reviewDatesReversed.text(language, until, review.date))
            } else if let until = review.validUntil, until < plan.asOf {
                (.reviewRefused, Strings.reviewExpired.text(language, until, plan.asOf))
            } else {
                nil
            }
        if let (status, message) = refusal { return paper(entry, sha256, school, status, [message]) }
        let file = InputFile(
            path: entry.path, sha256: sha256, topic: nil, revision: nil, status: .accepted, messages: [])
        return ReviewPaper(file: file, school: school, review: review)
    }

    private func paper(
        _ entry: FolderWalk.Entry, _ sha256: String?, _ school: Int?, _ status: InputFile.Status,
        _ messages: [String]
    ) -> ReviewPaper {
        let file = InputFile(
            path: entry.path, sha256: sha256, topic: nil, revision: nil, status: status, messages: messages)
        return ReviewPaper(file: file, school: school, review: nil)
    }

    private func unreadable(_ entry: FolderWalk.Entry, _ error: FileError) -> ReviewPaper {
        unreadable(entry, error.text(of: entry.path, plan.language))
    }

    private func unreadable(_ entry: FolderWalk.Entry, _ message: String) -> ReviewPaper {
        unreadable(entry, [message], nil)
    }

    /// A file that says nothing: its path may still tell whose it is.
    private func unreadable(_ entry: FolderWalk.Entry, _ messages: [String], _ sha256: String?) -> ReviewPaper {
        let codes = Set(
            entry.path.split { !("0"..."9").contains($0) }.compactMap { plan.roster.position(of: String($0)) })
        return paper(entry, sha256, codes.count == 1 ? codes.first : nil, .unreadable, messages)
    }
}
