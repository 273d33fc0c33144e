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
        let output =
            switch format {
            case .text: RegionSummaryText.text(of: summary)
            case .json: String(decoding: RegionSummaryJSON.document(summary), as: UTF8.self)
            case .csv: String(decoding: SummaryTable.document(summary), as: UTF8.self)
            }
        let language = source.common.language
        let hasRefusals =
            summary.schoolsWithRefusals > 0 || summary.refusedReviews > 0 || summary.heading.strayFiles > 0
        return Reply(
            output: output, remarks: EvaluationFault.remarks(outcome.faults, count: outcome.faultCount, language),
            status: outcome.faultCount > 0 ? .unusable : hasRefusals ? .rejected : .success)
    }
}
