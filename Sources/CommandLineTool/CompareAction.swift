import Checklists
import Files
import Regions
import Reports
import Scorecards
import Synchronization
import Wording

/// Sets two runs side by side, prints what came out and writes it into a folder when asked.
struct CompareAction: Sendable {
    let before: RegionSource
    let after: RegionSource
    let all: Bool
    let out: String?
    let format: OutputFormat

    func run() async throws -> Reply {
        let language = before.common.language
        // A folder that may not be replaced is told before anything is read.
        if let out { try ComparisonFolder.requireOwn(out) }
        let comparer = Mutex<RegionComparer?>(nil)
        let first = try await before.read(
            begin: { heading in comparer.withLock { $0 = RegionComparer(heading, keepsAll: all) } },
            add: { row in comparer.withLock { $0?.add(before: row) } })
        let second = try await after.read(
            begin: { heading in
                guard heading.language == first.heading.language else {
                    throw Failure(
                        .unusable,
                        Strings.otherLanguages.text(language, first.heading.language, heading.language))
                }
                comparer.withLock { $0?.begin(after: heading) }
            },
            add: { row in comparer.withLock { $0?.add(after: row) } })
        // The comparer goes with what only it needed.
        guard var finished = comparer.withLock({ $0.take() }) else { return Reply(output: "", status: .failed) }
        let comparison = finished.comparison()
        let faults = first.faultCount + second.faultCount
        var remarks = EvaluationFault.remarks(first.faults + second.faults, count: faults, language)
        if let out {
            try ComparisonFolder.write(comparison, to: out)
            let closing = Strings.comparedRunWritten.text(language, out, "index.html")
            remarks = remarks.isEmpty ? closing : remarks + "\n" + closing
        }
        return Reply(remarks: remarks, status: faults > 0 ? .unusable : .success) { [format] output in
            switch format {
            case .text: output(Array(ComparisonText.text(of: comparison).utf8))
            case .json: ComparisonJSON.write(comparison, to: output)
            }
        }
    }
}
