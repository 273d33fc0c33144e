import Assessment
import Checklists
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
        let remark = try remark(on: assessed)
        let output =
            switch format {
            case .text:
                ExplanationText.text(of: assessed.scorecard, traces: assessed.traces, criterion: criterion) + remark
            case .json:
                String(
                    decoding: ExplanationJSON.line(
                        of: assessed.scorecard, traces: assessed.traces, criterion: criterion), as: UTF8.self)
            }
        let faults = assessed.faults
        return Reply(
            output: output, remarks: EvaluationFault.remarks(faults, count: faults.count, plan.language),
            status: faults.isEmpty ? .success : .unusable)
    }

    /// What is said of a criterion that was not asked of this school, because its whole topic does not concern it.
    private func remark(on assessed: Assessed) throws -> String {
        guard let criterion, !assessed.traces.contains(where: { $0.criterion == criterion }) else { return "" }
        guard let checklist = plan.edition.checklists.first(where: { $0.criteria.contains { $0.id == criterion } })
        else { throw Failure(.unusable, Strings.unknownCriterion.text(plan.language, criterion)) }
        return Strings.criterionNotAsked.text(plan.language, criterion, checklist.title[plan.language]) + "\n"
    }
}
