import Files
import JSONText
import Regions
import Reports
import Scorecards
import Wording

/// Joins RUN folders into one, without scoring anything again: every output, or none.
struct MergeAction: Sendable {
    let runs: [String]
    let out: String
    /// The name of the region, where it is not that of the unit that holds all schools.
    let title: String?
    /// What lies above all rosters, where they do not say so.
    let unit: RegionHeading.Jurisdiction?
    let tablesOnly: Bool
    let format: OutputFormat
    let language: Language

    /// The tables that are joined besides the rows.
    private static let tables = ["scorecards.jsonl", "summary.csv", RunFolder.problems]

    func run() throws -> Reply {
        for run in runs where Host.isSame(run, out) {
            throw Failure(.unusable, Strings.mergeIntoItself.text(language, out))
        }
        for (number, run) in runs.enumerated() {
            guard let first = runs[..<number].first(where: { Host.isSame($0, run) }) else { continue }
            throw Failure(.unusable, Strings.mergeTwice.text(language, first, run))
        }
        let readers = try runs.map { try RunReader($0, verifying: Self.tables) }
        let merge = try RegionMerge(readers, under: unit)
        let withPages = !tablesOnly && readers.allSatisfy { MergedRun.hasPages($0.folder) }
        let merged = try MergedRun(out, readers, merge, title: title, withPages: withPages)
        let bar = ProgressBar(Strings.progressMerge.text(language), total: try merged.schools())
        defer { bar.finish() }
        let questions = try merge.questionsAcross(readers)
        let result = try merged.write { bar.advance(by: 1) }
        var remarks: [String] = []
        if !tablesOnly && !withPages {
            let lacking = readers.map(\.folder).filter { !MergedRun.hasPages($0) }
            remarks.append(
                Strings.mergeWithoutPages.text(
                    language, lacking.joined(separator: Strings.listSeparator.text(language))))
        }
        let status: ExitStatus = result.hasRefusals ? .rejected : .success
        return Reply(output: output(result, questions), remarks: remarks.joined(separator: "\n"), status: status)
    }

    /// How many questions are printed; `summary` has them all.
    private static let mostQuestions = 20

    private func output(_ result: MergedRun.Result, _ questions: [RegionSummary.RaisedQuestion]) -> String {
        let overview = result.overview
        guard format == .json else {
            return text(questions, result.heading)
                + Strings.mergeClosing.text(
                    language, "\(runs.count)", result.heading.region, "\(overview.schools)",
                    "\(overview.statuses[.complete, default: 0])", "\(overview.statuses[.partial, default: 0])",
                    "\(overview.statuses[.missing, default: 0])", "\(overview.statuses[.rejected, default: 0])",
                    "\(overview.closed)", "\(overview.problemCount)", out)
        }
        var json = JSONWriter()
        json.beginObject()
        json.write("run", out)
        json.write("region", result.heading.region)
        json.write("runs", runs.count)
        json.write("year", result.heading.year)
        json.write("edition", result.heading.edition)
        json.write("asOf", result.heading.asOf)
        json.write("schools", overview.schools)
        json.beginObject("status")
        json.write("complete", overview.statuses[.complete, default: 0])
        json.write("partial", overview.statuses[.partial, default: 0])
        json.write("missing", overview.statuses[.missing, default: 0])
        json.write("rejected", overview.statuses[.rejected, default: 0])
        json.write("closed", overview.closed)
        json.endObject()
        json.write("unusedFiles", overview.problemCount)
        json.beginArray("questionsAcross")
        for raised in questions {
            json.beginObject()
            json.write("question", result.heading.questions[raised.question].id)
            json.write("key", raised.key)
            json.write("schools", Set(raised.entries.map(\.school)).count)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func text(_ questions: [RegionSummary.RaisedQuestion], _ heading: RegionHeading) -> String {
        guard !questions.isEmpty else { return "" }
        var lines = [Strings.mergeQuestions.text(language, "\(questions.count)")]
        for raised in questions.prefix(Self.mostQuestions) {
            let question = heading.questions[raised.question]
            lines.append(
                Strings.mergeQuestion.text(
                    language, question.id, question.title, raised.key, "\(Set(raised.entries.map(\.school)).count)"))
        }
        if questions.count > Self.mostQuestions {
            lines.append(Strings.summaryMore.text(language, "\(questions.count - Self.mostQuestions)"))
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
