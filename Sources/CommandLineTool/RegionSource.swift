import Assessment
import Checklists
import Files
import Regions
import Reports
import Schools
import Scorecards
import Synchronization
import Wording

/// Where the rows of a region come from: a RUN that an earlier `score` wrote, or a data folder that is assessed now. What
/// comes out is the same rows.
struct RegionSource: Sendable {
    /// The folder that the user named.
    let path: String
    let common: CommonOptions
    let edition: EditionOptions
    let jobs: Int

    /// Whether it is a RUN.
    var isRun: Bool { RunReader.isRun(path) }

    /// What is known besides the rows once all have been handed on.
    struct Outcome: Sendable {
        /// The heading of the rows.
        let heading: RegionHeading
        /// Rules that could not be evaluated; a RUN with any was refused when it was made.
        let faults: [EvaluationFault]
        /// How many there were.
        let faultCount: Int
    }

    /// Hands on the heading and then the rows, in roster order.
    /// - Parameters:
    ///   - begin: takes the heading.
    ///   - add: takes a row; called by one task at a time.
    ///   - again: takes the marks of each row once more, in the same order, once all rows have been handed on; only a RUN
    ///     can be looked at twice.
    ///   - problem: takes what is said of a file that did not count; of a RUN the files are read only where they are asked
    ///     for.
    /// - Returns: the heading and the faults of the checklists.
    /// - Throws: what cannot be read, and what `begin` and `add` throw.
    func read(
        begin: @escaping @Sendable (RegionHeading) throws -> Void, add: @escaping @Sendable (SchoolRow) throws -> Void,
        again: (@Sendable ([QuestionMark]) throws -> Void)? = nil,
        problem: (@Sendable (ProblemLine) throws -> Void)? = nil
    ) async throws -> Outcome {
        if isRun { return try readRun(begin: begin, add: add, again: again, problem: problem) }
        let plan = try RunSetup(data: path, common: common, edition: edition, jobs: jobs).plan()
        let assessor = Assessor(plan)
        let intake = try await assessor.receive()
        let index = try await assessor.index(intake)
        let heading = try RegionHeading(plan, strayFiles: intake.orphans.count { $0.status.isRefusal })
        try begin(heading)
        let bar = ProgressBar(Strings.progressScore.text(plan.language), total: plan.roster.schools.count)
        defer { bar.finish() }
        let tally = Mutex(RunTally())
        let titles = RunHeading(plan)
        try await assessor.assess(
            Array(plan.roster.schools.indices), intake, index: index,
            render: {
                (
                    SchoolRow($0.scorecard, reviews: $0.reviews), $0.faults,
                    problem == nil ? [] : FileProblem.listed($0, titles)
                )
            },
            deliver: { rows in
                for (row, faults, files) in rows {
                    try add(row)
                    for line in files.flatMap({ $0.lines(plan.language) }) { try problem?(line) }
                    tally.withLock { $0.add(row.closed == nil ? row.status : nil, files: [], faults: faults) }
                }
                bar.advance(by: rows.count)
            })
        if let problem {
            for orphan in intake.orphans {
                let file = FileProblem(orphan, sha256: nil, topic: titles.title(of: orphan.topic))
                for line in file.lines(plan.language) { try problem(line) }
            }
        }
        return tally.withLock { Outcome(heading: heading, faults: $0.faults, faultCount: $0.faultCount) }
    }

    /// Rolls the region up. A RUN is read twice, so that the marks of its schools need not all stand in memory.
    /// - Parameter check: takes the heading before any row is read.
    /// - Returns: the region and what is known besides.
    /// - Throws: what cannot be read, and what `check` throws.
    func rollUp(
        check: @escaping @Sendable (RegionHeading) throws -> Void = { _ in }
    ) async throws -> (summary: RegionSummary, outcome: Outcome) {
        let rollUp = Mutex<RegionRollUp?>(nil)
        let isReread = isRun
        let outcome = try await read(
            begin: { heading in
                try check(heading)
                rollUp.withLock { $0 = RegionRollUp(heading, isReread: isReread) }
            },
            add: { row in rollUp.withLock { $0?.add(row) } },
            again: { marks in rollUp.withLock { $0?.addAgain(marks) } })
        guard let summary = rollUp.withLock({ $0.take()?.summary() }) else {
            throw Failure(.failed, Strings.unexpected.text(common.language, path))
        }
        return (summary, outcome)
    }

    private func readRun(
        begin: (RegionHeading) throws -> Void, add: (SchoolRow) throws -> Void,
        again: (([QuestionMark]) throws -> Void)?, problem: ((ProblemLine) throws -> Void)?
    ) throws -> Outcome {
        guard edition.edition == nil, edition.asOf == nil else {
            throw Failure(.unusable, Strings.optionsOfARun.text(common.language))
        }
        let reader = try RunReader(path, verifying: problem == nil ? [] : [RunFolder.problems])
        try begin(reader.heading)
        try reader.forEachRow(add)
        if let again { try reader.forEachMarks(again) }
        if let problem { try reader.forEachProblem(problem) }
        return Outcome(heading: reader.heading, faults: [], faultCount: 0)
    }
}
