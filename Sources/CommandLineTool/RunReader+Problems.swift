import Files
import Regions
import Reports

extension RunReader {
    /// Hands on what the run's table says of the files that did not count, in its order.
    /// - Throws: `RunError` for anything that no run wrote; what `body` throws.
    func forEachProblem(_ body: (ProblemLine) throws -> Void) throws {
        var reader = CSVReader()
        var isHeader = true
        try LineFile(folder + "/" + RunFolder.problems).forEachLine { number, line in
            guard let fields = reader.row(adding: line) else { return }
            defer { isHeader = false }
            guard !isHeader else { return }
            guard let problem = ProblemsCSV.line(fields) else {
                throw RunError(.unreadable, folder: folder, file: "\(RunFolder.problems):\(number)")
            }
            try body(problem)
        }
    }
}
