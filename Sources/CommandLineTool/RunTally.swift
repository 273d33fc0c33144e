import Checklists
import Scorecards

/// The counts of a run, for the closing line and the head of the index page.
struct RunTally: Sendable {
    /// More faults than this are counted, not listed: one broken rule shows with every school.
    private static let mostFaults = 20

    private var counts: [Scorecard.Status: Int] = [:]
    /// Files that do not count.
    private(set) var unused = 0
    /// Whether something that a school sent was turned down.
    private(set) var hasRejections = false
    /// The first rules that could not be evaluated.
    private(set) var faults: [EvaluationFault] = []
    /// How many there were.
    private(set) var faultCount = 0

    /// How many schools had closed and were not assessed.
    private(set) var closed = 0

    /// How many schools there are.
    var schools: Int { counts.values.reduce(closed, +) }

    /// How many schools have a status.
    func count(_ status: Scorecard.Status) -> Int { counts[status] ?? 0 }

    /// Counts a school; one that closed has no status.
    mutating func add(_ status: Scorecard.Status?, files: [InputFile.Status], faults: [EvaluationFault]) {
        if let status { counts[status, default: 0] += 1 } else { closed += 1 }
        for file in files { add(file) }
        faultCount += faults.count
        self.faults += faults.prefix(max(0, Self.mostFaults - self.faults.count))
    }

    /// Counts a file of no school.
    mutating func add(_ file: InputFile.Status) {
        guard file != .accepted else { return }
        unused += 1
        // An older revision or a second copy is no mistake.
        if file != .superseded && file != .duplicate { hasRejections = true }
    }
}
