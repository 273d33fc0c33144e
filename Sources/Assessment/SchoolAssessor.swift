import Checklists
import Files
import LibXML
import Schemas
import Schools
import Scorecards
import Wording

/// Reads and judges schools one after the other. One assessor belongs to one worker.
final class SchoolAssessor {
    private let plan: AssessmentPlan
    private let parser = DocumentParser(limits: .standard)
    private let check: DocumentCheck
    private let evaluator: Evaluator
    private let context: ScoringContext
    private let labels: Vocabulary

    init(_ plan: AssessmentPlan, tracing: Bool = false) throws {
        self.plan = plan
        check = DocumentCheck(library: plan.schemas, language: plan.language)
        let words = try plan.schemas.labels(plan.language)
        labels = words.roster
        evaluator = try Evaluator(
            edition: plan.edition, year: plan.roster.year, asOf: plan.asOf, roster: labels,
            submissions: words.submission, tracing: tracing)
        context = plan.context
    }

    /// What one school adds to the region's index.
    func indexEntry(_ position: Int, _ intake: Intake) throws -> RegionIndex.Entry {
        let topics = evaluator.indexedTopics
        let files = intake.files(of: position).filter { $0.topic.map(topics.contains) ?? false }
        let reading = try read(files, region: nil)
        guard !reading.documents.isEmpty else { return RegionIndex.Entry(keys: [:], valid: []) }
        return RegionIndex.Entry(
            keys: evaluator.indexKeys(try dossier(position, reading)), valid: reading.valid)
    }

    /// The scorecard of the school at a position of the roster.
    func assess(_ position: Int, _ intake: Intake, index: RegionIndex?) throws -> Assessed {
        var reading = try read(intake.files(of: position), region: index)
        let dossier = try dossier(position, reading)
        let papers = intake.reviews(of: position)
        let evaluation = evaluator.evaluate(dossier, index: index?.counts, reviews: papers.compactMap(\.review))
        reading.reject(evaluation.rejections, plan.language)
        let scorecard = Scorecard(
            context: context, school: SchoolIdentity(position, dossier.entry.root, plan, labels),
            topics: evaluation.topics,
            notices: evaluation.notices, vetoes: evaluation.vetoes, files: reading.files,
            measures: evaluation.measures, marks: evaluation.marks,
            application: evaluation.rejections[.modelSchool] == nil
                ? dossier.submissions[.modelSchool]?.root.attribute("level") : nil)
        return Assessed(
            position: position, scorecard: scorecard,
            reviews: try ReviewPaper.files(papers, evaluation.reviewFaults, plan.schemas, plan.language),
            faults: evaluation.faults, traces: evaluator.traces)
    }

    private func dossier(_ position: Int, _ reading: SchoolReading) throws -> Dossier {
        Dossier(
            school: plan.roster.schools[position], entry: try plan.roster.entry(of: position, parser),
            submissions: reading.documents, rejected: reading.rejected)
    }

    /// Reads the files of one school: those that count are parsed and validated, of the others the fingerprint is taken.
    private func read(_ files: some Sequence<ReceivedFile>, region: RegionIndex?) throws -> SchoolReading {
        var reading = SchoolReading()
        for (topic, group) in Self.groups(files) {
            var counting: [(file: ReceivedFile, fingerprint: Fingerprint)] = []
            // Only one file can count, so only one is kept: a folder may hold thousands of copies.
            var kept: [UInt8] = []
            for file in group {
                do {
                    let bytes = try RegularFile.bytes(plan.data + "/" + file.path, limit: ParsingLimits.standard.bytes)
                    let fingerprint = Fingerprint(of: bytes)
                    if file.status == .accepted {
                        if counting.isEmpty { kept = bytes }
                        counting.append((file, fingerprint))
                    } else {
                        reading.add(file, fingerprint, file.status, message(of: file, in: group))
                    }
                } catch {
                    reading.add(file, nil, .unreadable, [file.message ?? error.text(of: file.path, plan.language)])
                }
            }
            guard let topic, let first = counting.first else { continue }
            if let other = counting.first(where: { $0.fingerprint != first.fingerprint }) {
                for item in counting {
                    let rival = item.file.path == first.file.path ? other.file.path : first.file.path
                    reading.add(
                        item.file, item.fingerprint, .conflicting,
                        [Strings.whyConflicting.text(plan.language, "\(item.file.revision)", rival)])
                }
                reading.rejected.insert(topic)
                continue
            }
            try accept(first.file, kept, first.fingerprint, topic, region, &reading)
            for item in counting.dropFirst() {
                reading.add(
                    item.file, item.fingerprint, .duplicate,
                    [Strings.whyDuplicate.text(plan.language, first.file.path)])
            }
        }
        return reading
    }

    private func accept(
        _ file: ReceivedFile, _ bytes: [UInt8], _ fingerprint: Fingerprint, _ topic: Topic, _ region: RegionIndex?,
        _ reading: inout SchoolReading
    ) throws {
        let document: XMLDocument
        if region?.knowsValid(fingerprint) ?? false {
            document = try parser.parse(bytes, name: file.path)
        } else {
            let report = try check.check(bytes: bytes, name: file.path)
            guard report.schemaValid, let found = report.document else {
                reading.add(file, fingerprint, .rejected, report.diagnostics.map { $0.sentence(plan.language) })
                reading.rejected.insert(topic)
                return
            }
            document = found
            reading.valid.append(fingerprint)
        }
        reading.documents[topic] = document
        var messages: [String] = []
        let sent = document.root.attribute("submitted")
        if let due = plan.roster.due, let sent, sent > due {
            messages.append(Strings.fileLate.text(plan.language, sent, due))
        }
        reading.add(file, fingerprint, .accepted, messages, submitted: sent, isLate: !messages.isEmpty)
    }

    /// The files by topic, in the order of topics; files without one come last.
    private static func groups(_ files: some Sequence<ReceivedFile>) -> [(topic: Topic?, files: [ReceivedFile])] {
        var groups: [(topic: Topic?, files: [ReceivedFile])] = []
        for file in files {
            if let last = groups.last, last.topic == file.topic {
                groups[groups.count - 1].files.append(file)
            } else {
                groups.append((file.topic, [file]))
            }
        }
        return groups
    }

    private func message(of file: ReceivedFile, in group: [ReceivedFile]) -> [String] {
        if file.status == .superseded, let current = group.last(where: { $0.status == .accepted }) {
            return [Strings.whySuperseded.text(plan.language, "\(current.revision)", current.path)]
        }
        return file.message.map { [$0] } ?? []
    }
}
