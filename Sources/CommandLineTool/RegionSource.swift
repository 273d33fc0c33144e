import Assessment
import Checklists
import Regions
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
    /// - Returns: the heading and the faults of the checklists.
    /// - Throws: what cannot be read, and what `begin` and `add` throw.
    func read(
        begin: @escaping @Sendable (RegionHeading) throws -> Void, add: @escaping @Sendable (SchoolRow) throws -> Void
    ) async throws -> Outcome {
        if RunReader.isRun(path) { return try readRun(begin: begin, add: add) }
        let plan = try RunSetup.plan(data: path, common: common, edition: edition, jobs: jobs)
        let assessor = Assessor(plan)
        let intake = try await assessor.receive()
        let index = try await assessor.index(intake)
        let heading = try RegionHeading(plan, strayFiles: intake.orphans.count { $0.status.isRefusal })
        try begin(heading)
        let bar = ProgressBar(Strings.progressScore.text(plan.language), total: plan.roster.schools.count)
        defer { bar.finish() }
        let tally = Mutex(RunTally())
        try await assessor.assess(
            Array(plan.roster.schools.indices), intake, index: index,
            render: { (SchoolRow($0.scorecard), $0.faults) },
            deliver: { rows in
                for (row, faults) in rows {
                    try add(row)
                    tally.withLock { $0.add(row.closed == nil ? row.status : nil, files: [], faults: faults) }
                }
                bar.advance(by: rows.count)
            })
        return tally.withLock { Outcome(heading: heading, faults: $0.faults, faultCount: $0.faultCount) }
    }

    /// Rolls the region up. A RUN is read twice, so that the marks of its schools need not all stand in memory.
    func rollUp() async throws -> (summary: RegionSummary, outcome: Outcome) {
        if RunReader.isRun(path) {
            let reader = try openRun()
            var rollUp = RegionRollUp(reader.heading, isReread: true)
            try reader.forEachRow { rollUp.add($0) }
            try reader.forEachMarks { rollUp.addAgain($0) }
            return (rollUp.summary(), Outcome(heading: reader.heading, faults: [], faultCount: 0))
        }
        let rollUp = Mutex<RegionRollUp?>(nil)
        let outcome = try await read(
            begin: { heading in rollUp.withLock { $0 = RegionRollUp(heading) } },
            add: { row in rollUp.withLock { $0?.add(row) } })
        guard let summary = rollUp.withLock({ $0.take()?.summary() }) else {
            throw Failure(.failed, Strings.unexpected.text(common.language, path))
        }
        return (summary, outcome)
    }

    private func readRun(
        begin: (RegionHeading) throws -> Void, add: (SchoolRow) throws -> Void
    ) throws -> Outcome {
        let reader = try openRun()
        try begin(reader.heading)
        try reader.forEachRow(add)
        return Outcome(heading: reader.heading, faults: [], faultCount: 0)
    }

    private func openRun() throws -> RunReader {
        guard edition.edition == nil, edition.asOf == nil else {
            throw Failure(.unusable, Strings.optionsOfARun.text(common.language))
        }
        return try RunReader(path)
    }
}
