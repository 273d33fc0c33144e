import Checklists
import Regions
import Reports
import Scorecards
import Wording

/// Rolls a region up and prints what came out.
struct SummaryAction: Sendable {
    let source: RegionSource
    let format: SummaryCommand.Format

    func run() async throws -> Reply {
        let (summary, outcome) = try await source.rollUp()
        let language = source.common.language
        let hasRefusals =
            summary.schoolsWithRefusals > 0 || summary.refusedReviews > 0 || summary.heading.strayFiles > 0
        return Reply(
            remarks: EvaluationFault.remarks(outcome.faults, count: outcome.faultCount, language),
            status: outcome.faultCount > 0 ? .unusable : hasRefusals ? .rejected : .success
        ) { [format] output in
            switch format {
            case .text: output(Array(RegionSummaryText.text(of: summary).utf8))
            case .json: RegionSummaryJSON.write(summary, to: output)
            case .csv: output(SummaryTable.document(summary))
            }
        }
    }
}
