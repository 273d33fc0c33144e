import Assessment
import Checklists
import Files
import JSONText
import Reports
import Schemas
import Schools
import Scorecards
import Synchronization
import Wording

/// Scores a data folder and leaves a RUN folder: every output, or none.
struct ScoreAction: Sendable {
    let plan: AssessmentPlan
    /// The files of the schools, if they were looked at while the roster was read.
    let files: SubmissionFiles?
    let out: String
    /// The only school to assess; what needs other schools then stays pending.
    let only: String?
    let tablesOnly: Bool
    let format: OutputFormat

    func run() async throws -> Reply {
        let language = plan.language
        let positions = try only.map { [try RunSetup.position(of: $0, in: plan.roster, language)] }
        // The results are begun while the first school is judged; the folder is made once, by whoever asks first.
        let begun = Shelf<RunFolder>(1)
        let folder: @Sendable () throws -> RunFolder = {
            try begun.content(0) { try RunFolder(out, plan: plan, tablesOnly: tablesOnly) }
        }
        async let _ = folder().begin()
        let assessor = Assessor(plan)
        let intake = try await assessor.receive(files)
        var index: RegionIndex?
        if only == nil, plan.roster.schools.count > 1 {
            // A place that can't be written to ends the run before the files of all schools are read.
            _ = try folder()
            index = try await assessor.index(intake)
        }
        let counted = positions ?? Array(plan.roster.schools.indices)
        let bar = ProgressBar(Strings.progressScore.text(language), total: counted.count)
        defer { bar.finish() }
        try await assessor.assess(
            counted, intake, index: index, render: { try folder().render($0) },
            deliver: { rows in
                try folder().append(rows)
                bar.advance(by: rows.count)
            })
        // Files of no school belong to the region, not to the one school that was asked for.
        let tally = try folder().finish(orphans: only == nil ? intake.orphans : [])
        return reply(tally)
    }

    private func reply(_ tally: RunTally) -> Reply {
        let language = plan.language
        let target = out
        let first = tablesOnly ? "summary.csv" : "index.html"
        let closing = Strings.scoreClosing.text(
            language, "\(tally.schools)", "\(tally.count(.complete))", "\(tally.count(.partial))",
            "\(tally.count(.missing))", "\(tally.count(.rejected))", "\(tally.unused)", target, "\(target)/\(first)",
            "\(tally.closed)")
        let remarks = EvaluationFault.remarks(tally.faults, count: tally.faultCount, language)
        let status: ExitStatus = tally.faultCount > 0 ? .unusable : tally.hasRejections ? .rejected : .success
        guard format == .json else {
            return Reply(output: closing, remarks: remarks, status: status, remains: plan)
        }
        var json = JSONWriter()
        json.beginObject()
        json.write("run", target)
        json.write("year", plan.roster.year)
        json.write("edition", plan.edition.id)
        json.write("asOf", plan.asOf)
        json.write("schools", tally.schools)
        json.beginObject("status")
        json.write("complete", tally.count(.complete))
        json.write("partial", tally.count(.partial))
        json.write("missing", tally.count(.missing))
        json.write("rejected", tally.count(.rejected))
        json.write("closed", tally.closed)
        json.endObject()
        json.write("unusedFiles", tally.unused)
        json.write("checklistFaults", tally.faultCount)
        json.endObject()
        return Reply(
            output: String(decoding: json.bytes, as: UTF8.self), remarks: remarks, status: status, remains: plan)
    }
}
