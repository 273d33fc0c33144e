import Assessment
import Reports
import Scorecards
import Synchronization
import Wording

/// Follows the arithmetic of one school, with the same answers as a run over its whole region.
struct ExplainAction: Sendable {
    let plan: AssessmentPlan
    let school: String
    let criterion: String?
    let format: OutputFormat

    func run() async throws -> Reply {
        let position = try RunSetup.position(of: school, in: plan.roster, plan.language)
        let assessor = Assessor(plan)
        let intake = try await assessor.receive()
        let index = try await assessor.index(intake)
        let found = Mutex<Assessed?>(nil)
        try await assessor.assess(
            [position], intake, index: index, tracing: true, render: { $0 },
            deliver: { rows in found.withLock { $0 = rows.first } })
        guard let assessed = found.withLock({ $0 }) else { return Reply(output: "", status: .failed) }
        if let criterion, !assessed.traces.contains(where: { $0.criterion == criterion }) {
            throw Failure(.unusable, Strings.unknownCriterion.text(plan.language, criterion))
        }
        let output =
            switch format {
            case .text:
                ExplanationText.text(of: assessed.scorecard, traces: assessed.traces, criterion: criterion)
            case .json:
                String(
                    decoding: ExplanationJSON.line(
                        of: assessed.scorecard, traces: assessed.traces, criterion: criterion), as: UTF8.self)
            }
        return Reply(output: output, status: assessed.faults.isEmpty ? .success : .unusable)
    }
}
