import Checklists
import Regions
import Reports
import Scorecards
import Synchronization
import Wording

/// Rolls a region up and prints what came out.
struct SummaryAction: Sendable {
    let source: RegionSource
    let format: SummaryCommand.Format

    func run() async throws -> Reply {
        let rollUp = Mutex<RegionRollUp?>(nil)
        let outcome = try await source.read(
            begin: { heading in rollUp.withLock { $0 = RegionRollUp(heading) } },
            add: { row in rollUp.withLock { $0?.add(row) } })
        guard let summary = rollUp.withLock({ $0?.summary() }) else { return Reply(output: "", status: .failed) }
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
