import Assessment
import Checklists
import Files
import LibXML
import Regions
import Reports
import Schemas
import Schools
import Scorecards
import Selection
import Synchronization
import Wording

/// Assesses a data folder in memory, or takes what a finished run found of it, decides a round under a policy, and leaves a
/// folder with every output, or none.
struct SelectAction: Sendable {
    let plan: AssessmentPlan
    let policy: String
    /// A RUN over the same data; nil to assess now.
    let finished: String?
    let out: String
    let format: OutputFormat

    /// What is kept of one school.
    private struct Row: Sendable {
        let entrant: Entrant?
        let record: SelectionScratch.Record?
        let files: [InputFile]
        let reviews: [InputFile]
        let faults: [EvaluationFault]
        let status: Scorecard.Status?
    }

    private struct State {
        var entrants: [Entrant] = []
        var tally = RunTally()
        var refusedReviews = 0
    }

    func run() async throws -> Reply {
        let language = plan.language
        // A policy that can't be used stops the run before a school is looked at.
        let scope = PolicyScope(plan)
        let (policy, sha256) = try PolicyReader(schemas: plan.schemas, language: language)
            .policy(file: self.policy, scope: scope)
        try SelectionFolder.requireReplaceable(out)
        let fixed = try fixedInputs()
        let run = try finished.map { try SelectionRun($0, plan) }
        let folder = try StagedFolder(out, marker: SelectionFolder.marker)
        let scratch = try SelectionScratch(in: folder.path, policy)
        let registrar = Registrar(policy: policy, asOf: plan.asOf, language: language)
        let found = try await run?.outcome(fixed, { try reader(scope) }, registrar, scratch)
        let outcome = if let found { found } else { try await assess(scope, registrar, scratch) }
        let round = Round(
            policy: policy, entrants: outcome.entrants, asOf: plan.asOf, lookBacks: scope.lookBacks,
            language: language)
        let name = self.policy.split(separator: "/").last.map(String.init) ?? self.policy
        // A county's roster may name the province above it; the round is the county's.
        let heading = RunHeading(
            context: plan.context, region: plan.roster.regionName, topics: RunHeading(plan).topics)
        let report = SelectionReport(
            heading: heading, round: round, rules: [.init(kind: .policy, file: name, sha256: sha256)] + fixed,
            records: scratch)
        try await SelectionFolder.write(report, to: folder, jobs: plan.jobs)
        return try reply(report, outcome)
    }

    private func assess(
        _ scope: PolicyScope, _ registrar: Registrar, _ scratch: SelectionScratch
    ) async throws -> SelectionRun.Outcome {
        let state = Mutex(State())
        let assessor = Assessor(plan)
        let intake = try await assessor.receive()
        let index = try await assessor.index(intake)
        let positions = Array(plan.roster.schools.indices)
        let bar = ProgressBar(Strings.progressSelect.text(plan.language), total: positions.count)
        defer { bar.finish() }
        try await assessor.assess(
            positions, intake, index: index,
            render: { assessed in
                let scorecard = assessed.scorecard
                let applies = scorecard.topics.contains { $0.topic == .modelSchool && $0.status != .notApplicable }
                // Few schools apply: only they need a reader.
                let judged =
                    try applies
                    ? reader(scope).applicant(scorecard, at: assessed.position).map(registrar.register) : nil
                return Row(
                    entrant: judged?.entrant,
                    record: judged.map { SelectionScratch.Record($0.grounds, of: $0.entrant) },
                    files: scorecard.files, reviews: assessed.reviews,
                    faults: assessed.faults,
                    status: scorecard.school.closed == nil ? scorecard.status : nil)
            },
            deliver: { rows in
                try state.withLock { state in
                    for row in rows {
                        if let entrant = row.entrant { state.entrants.append(entrant) }
                        if let record = row.record { try scratch.add(record) }
                        for file in row.files {
                            try scratch.add(.init(kind: .submission, file: file.path, sha256: file.sha256))
                        }
                        for file in row.reviews {
                            try scratch.add(.init(kind: .review, file: file.path, sha256: file.sha256))
                        }
                        state.refusedReviews += row.reviews.count { $0.status.isRefusal }
                        state.tally.add(
                            row.status, files: (row.files + row.reviews).map(\.status), faults: row.faults)
                    }
                }
                bar.advance(by: rows.count)
            })
        return try state.withLock { state in
            for orphan in intake.orphans {
                try scratch.add(
                    .init(
                        kind: orphan.isReview ? .review : .submission, file: orphan.path,
                        sha256: sha256(plan.data + "/" + orphan.path)))
                state.tally.add(orphan.status)
                if orphan.isReview, orphan.status.isRefusal { state.refusedReviews += 1 }
            }
            guard state.tally.faultCount == 0 else {
                let lines = EvaluationFault.remarks(
                    state.tally.faults, count: state.tally.faultCount, plan.language
                ).split(separator: "\n").dropFirst()
                let head = Strings.selectFaults.text(plan.language, "\(state.tally.faultCount)")
                throw Failure(.unusable, ([head] + lines.map(String.init)).joined(separator: "\n"))
            }
            return SelectionRun.Outcome(
                entrants: state.entrants, hasRejections: state.tally.hasRejections,
                refusedReviews: state.refusedReviews)
        }
    }

    private func reader(_ scope: PolicyScope) throws -> ApplicantReader {
        let evidence = Dictionary(
            plan.edition.checklists.flatMap(\.criteria).map { ($0.id, $0.evidence?.kinds ?? []) },
            uniquingKeysWith: { first, _ in first })
        return try ApplicantReader(
            data: plan.data, roster: plan.roster, schemas: plan.schemas, evidence: evidence, scope: scope,
            language: plan.language)
    }

    private func sha256(_ path: String) -> String? {
        (try? RegularFile.fingerprint(path, limit: ParsingLimits.standard.bytes))?.text
    }

    /// What went in besides the policy and what schools and bureau sent, in the order of `run.xml`.
    private func fixedInputs() throws -> [SelectionReport.Input] {
        var inputs = [
            SelectionReport.Input(kind: .roster, file: plan.roster.file, sha256: plan.roster.fingerprint.text)
        ]
        for (position, file) in plan.edition.fingerprints.enumerated() {
            inputs.append(.init(kind: position == 0 ? .edition : .checklist, file: file.file, sha256: file.sha256))
        }
        for schema in try RunSetup.schemaFingerprints(in: plan.schemas.folder) {
            inputs.append(.init(kind: .schema, file: schema.file, sha256: schema.sha256))
        }
        return inputs
    }

    private func reply(_ report: SelectionReport, _ outcome: SelectionRun.Outcome) throws -> Reply {
        let status: ExitStatus = outcome.hasRejections ? .rejected : .success
        let refused =
            outcome.refusedReviews == 0
            ? "" : Strings.selectRefusedReviews.text(plan.language, "\(outcome.refusedReviews)")
        guard format == .text else {
            var json: [UInt8] = []
            try SelectionJSON.write(report) { json += $0 }
            return Reply(output: String(decoding: json, as: UTF8.self), remarks: refused, status: status)
        }
        let round = report.round
        func count(_ standings: Standing...) -> String {
            "\(standings.reduce(0) { $0 + round.decisions($1).count })"
        }
        let closing = Strings.selectClosing.text(
            plan.language, "\(round.decisions.count)", count(.candidate), count(.tiedForPlace),
            count(.reserve, .tiedForReserve), count(.ranked), count(.notSelected), count(.unverified),
            count(.ineligible), count(.notEntered), out, out + "/index.html")
        return Reply(output: refused.isEmpty ? closing : closing + "\n" + refused, status: status)
    }
}
