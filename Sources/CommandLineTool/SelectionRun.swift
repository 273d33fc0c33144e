import Assessment
import Checklists
import Files
import JSONText
import LibXML
import Regions
import Reports
import Schemas
import Schools
import Scorecards
import Selection
import Synchronization
import Wording

/// Takes from a finished run what a selection needs, so that nothing is scored a second time.
///
/// The run must have been made by this version, with the same options, and every file that it read must still be what it
/// was: then an assessment now could only give the same.
struct SelectionRun: Sendable {
    /// What a selection is made from.
    struct Outcome: Sendable {
        /// Every school that sent an application.
        let entrants: [Entrant]
        /// Whether something of it was turned down.
        let hasRejections: Bool
        /// How many reviews were refused.
        let refusedReviews: Int
    }

    /// The scorecards, a line a school.
    private static let scorecards = "scorecards.jsonl"

    private let reader: RunReader
    /// Where the scorecard of each school stands.
    private let lines: [Range<Int>]
    private let plan: AssessmentPlan
    private var language: Language { plan.language }

    /// Opens a RUN.
    /// - Throws: `RunError` for what is no RUN or was changed, `Failure` for one under other options.
    init(_ folder: String, _ plan: AssessmentPlan) throws {
        reader = try RunReader(folder, verifying: [RunFolder.problems])
        lines = try reader.lines(of: Self.scorecards)
        self.plan = plan
        let heading = reader.heading
        for (name, found, expected) in [
            (Strings.selectionYear, "\(heading.year)", "\(plan.roster.year)"),
            (Strings.selectionEdition, heading.edition, plan.edition.id),
            (Strings.selectionAsOf, heading.asOf, plan.asOf),
            (Strings.selectionLanguage, heading.language, plan.language.rawValue),
            (Strings.selectRunVersion, heading.tool, plan.tool),
        ] where found != expected {
            throw Failure(
                .unusable, Strings.selectRunOther.text(language, folder, name.text(language), found, expected))
        }
        let faults = try reader.faultCount()
        guard faults == 0 else {
            throw Failure(.unusable, Strings.selectRunFaults.text(language, folder, "\(faults)"))
        }
    }

    /// The applicants of the run. What was sent, and what the gates say, goes to the scratch.
    /// - Parameters:
    ///   - fixed: the inputs that schools and bureau did not send, as they are now.
    ///   - applicants: makes a reader of what a selection needs beyond the scorecard.
    ///   - registrar: judges the applicants.
    ///   - scratch: takes what the outputs need one piece at a time.
    /// - Returns: what the selection is made from.
    /// - Throws: `Failure` where a file is no longer what the run read.
    func outcome(
        _ fixed: [SelectionReport.Input], _ applicants: @escaping @Sendable () throws -> ApplicantReader,
        _ registrar: Registrar,
        _ scratch: SelectionScratch
    ) async throws -> Outcome {
        try record(fixed, scratch)
        // The hashes prove the inputs; that the labels of the heading follow from them is the program's own promise.
        guard try reader.heading == RegionHeading(plan, strayFiles: reader.heading.strayFiles) else {
            throw RunError(.unreadable, folder: reader.folder, file: RunReader.heading)
        }
        // Before an application is read, so that a changed one is told as what it is.
        try await verify(scratch)
        let (positions, hasRejections) = try candidates()
        let entrants = try await read(positions, applicants, registrar, scratch)
        return Outcome(
            entrants: entrants, hasRejections: hasRejections || reader.heading.strayFiles > 0,
            refusedReviews: try refusedReviews())
    }

    // MARK: - Is it still the same

    /// Keeps what schools and bureau had sent; everything else is held against what is there now.
    private func record(_ fixed: [SelectionReport.Input], _ scratch: SelectionScratch) throws {
        var rest = fixed[...]
        try reader.forEachInput { input in
            guard let kind = Self.kind(of: input) else {
                throw RunError(.unreadable, folder: reader.folder, file: RunReader.record, detail: input.kind)
            }
            let entry = SelectionReport.Input(kind: kind, file: input.file, sha256: input.sha256)
            switch kind {
            case .submission, .review: try scratch.add(entry)
            case .policy, .roster, .edition, .checklist, .schema:
                guard rest.popFirst() == entry else { throw changed(input.file) }
            }
        }
        if let missing = rest.first { throw changed(missing.file) }
    }

    /// What an input was for. Of a file of no school a run doesn't tell whether it was meant as a submission or a review,
    /// but by its folder.
    private static func kind(of input: RunReader.Input) -> SelectionReport.Input.Kind? {
        guard input.kind == RunXML.InputKind.stray.rawValue else {
            return SelectionReport.Input.Kind(rawValue: input.kind)
        }
        return input.file.hasPrefix(Assessor.reviews + "/") ? .review : .submission
    }

    /// Reads every file that the run read, and looks for others that have come since.
    private func verify(_ scratch: SelectionScratch) async throws {
        let assessor = Assessor(plan)
        let bar = ProgressBar(Strings.progressVerify.text(language), total: scratch.fileCount)
        defer { bar.finish() }
        for block in try scratch.blocks() {
            let files = try scratch.files(inBlock: block)
            let next = Mutex(0)
            try await assessor.fingerprints(of: files.map(\.file)) { found in
                let first = next.withLock { next in
                    defer { next += found.count }
                    return next
                }
                for (place, fingerprint) in found.enumerated() where fingerprint?.text != files[first + place].sha256 {
                    throw changed(files[first + place].file)
                }
                bar.advance(by: found.count)
            }
        }
        let listings = try assessor.inputPaths()
        guard listings.reduce(0, { $0 + $1.count }) != scratch.fileCount else { return }
        var known: Set<String> = []
        try scratch.forEachFile { known.insert($0.file) }
        for path in listings.joined().lazy.map(\.path) where known.remove(path) == nil {
            throw Failure(.unusable, Strings.selectRunNewFile.text(language, path, reader.folder))
        }
        throw changed(known.min() ?? SubmissionFiles.folder)
    }

    private func changed(_ file: String) -> Failure {
        Failure(.unusable, Strings.selectRunFile.text(language, file, reader.folder))
    }

    // MARK: - Applicants

    /// The positions of the schools that sent an application, and whether any school had something turned down.
    private func candidates() throws -> (positions: [Int], hasRejections: Bool) {
        let schools = plan.roster.schools
        let topic = reader.heading.topics.firstIndex { $0.topic == .modelSchool }
        var positions: [Int] = []
        var hasRejections = false
        var position = 0
        try reader.forEachRow { row in
            guard position < schools.count, schools[position].code == row.code else { throw partial }
            if let topic, row.topics[topic].status != .notApplicable { positions.append(position) }
            if row.refused > 0 || row.refusedReviews > 0 { hasRejections = true }
            position += 1
        }
        guard position == schools.count, lines.count == position else { throw partial }
        return (positions, hasRejections)
    }

    /// How many reviews the run refused, those of no school of the roster among them; a row stands for each message.
    private func refusedReviews() throws -> Int {
        var csv = CSVReader()
        var refused: Set<String> = []
        try LineFile(reader.folder + "/" + RunFolder.problems).forEachLine { number, line in
            guard let fields = csv.row(adding: line), number > 1 else { return }
            guard let problem = ProblemsCSV.line(fields) else {
                throw RunError(.unreadable, folder: reader.folder, file: "\(RunFolder.problems):\(number)")
            }
            let isCopy = problem.status == InputFile.Status.duplicate.phrase.text(language)
            if problem.file.hasPrefix(Assessor.reviews + "/"), !isCopy { refused.insert(problem.file) }
        }
        return refused.count
    }

    private var partial: Failure { Failure(.unusable, Strings.selectRunPart.text(language, reader.folder)) }

    /// What reads applicants one after the other; it belongs to one worker.
    private final class Worker {
        let applicants: ApplicantReader
        let labels: Vocabulary
        let parser = DocumentParser()
        var criteria: [String: CriterionText] = [:]

        init(_ applicants: ApplicantReader, _ labels: Vocabulary) {
            self.applicants = applicants
            self.labels = labels
        }
    }

    /// The applicants by their scorecards, in roster order; a scorecard is let go before the worker reads the next.
    private func read(
        _ positions: [Int], _ applicants: @escaping @Sendable () throws -> ApplicantReader, _ registrar: Registrar,
        _ scratch: SelectionScratch
    ) async throws -> [Entrant] {
        let found = Mutex<[Entrant]>([])
        try await WorkQueue.run(
            positions.count, slice: 16, jobs: plan.jobs,
            makeWorker: { Worker(try applicants(), try plan.schemas.vocabulary(.roster)) },
            work: { worker, place in
                try applicant(at: positions[place], worker).map { applicant in
                    let (entrant, grounds) = registrar.register(applicant)
                    return (entrant, SelectionScratch.Record(grounds, of: entrant))
                }
            },
            deliver: { judged in
                for (entrant, record) in judged.lazy.compactMap(\.self) {
                    found.withLock { $0.append(entrant) }
                    try scratch.add(record)
                }
            })
        return found.withLock { $0 }
    }

    /// The applicant at a position of the roster; nil for a school that did not apply.
    private func applicant(at position: Int, _ worker: Worker) throws -> Applicant? {
        let entry = try plan.roster.entry(of: position, worker.parser).root
        let line = try LineFile(reader.folder + "/" + Self.scorecards).bytes(at: lines[position])
        let scorecard: Scorecard
        do throws(JSONFault) {
            scorecard = try ScorecardJSON.scorecard(
                line, school: SchoolIdentity(position, entry, plan, worker.labels), context: plan.context,
                criteria: &worker.criteria)
        } catch {
            throw RunError(
                .unreadable, folder: reader.folder, file: "\(Self.scorecards):\(position + 1)",
                detail: "\(error.offset): \(error.expected)")
        }
        return try worker.applicants.applicant(scorecard, at: position)
    }
}
