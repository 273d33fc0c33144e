import Files
import JSONText
import Reports
import Scorecards
import Selection
import Synchronization

/// Keeps on the disk what the outputs of a round need one piece at a time: the grounds of every decision, and the files that
/// schools and bureau sent.
final class SelectionScratch: SelectionRecords, Sendable {
    /// Grounds as they are kept, made by whichever worker judged the school.
    struct Record: Sendable {
        fileprivate let school: String
        fileprivate let answers: [UInt8]
        fileprivate let visit: [UInt8]

        /// Makes the record of a school.
        init(_ grounds: Grounds, of entrant: Entrant) {
            school = entrant.school.code
            answers = GroundsJSON.answers(grounds)
            visit = GroundsJSON.visit(grounds)
        }
    }

    private struct State: ~Copyable {
        let file: ScratchFile
        /// Where the answers and what a visit should look at stand, by school.
        var grounds: [String: (answers: Range<Int>, visit: Range<Int>)] = [:]
        /// Where the inputs stand, a block of many at a place.
        var blocks: [Range<Int>] = []
        var block = JSONWriter()
        var blockCount = 0
        var fileCount = 0
    }

    /// How many inputs stand together.
    private static let blockSize = 4_096

    private let gates: [Gate]
    private let state: Mutex<State>

    /// Starts with nothing.
    /// - Parameters:
    ///   - folder: the folder on whose disk the pieces wait.
    ///   - policy: the policy of the round.
    /// - Throws: `FileError` where nothing can be written there.
    init(in folder: String, _ policy: Policy) throws {
        gates = policy.gates
        state = Mutex(State(file: try ScratchFile(in: folder)))
    }

    // MARK: - Grounds

    /// Keeps the grounds of a school.
    func add(_ record: Record) throws {
        try state.withLock { state in
            state.grounds[record.school] = (
                try state.file.append(record.answers), try state.file.append(record.visit)
            )
        }
    }

    func grounds(of decision: Decision) throws -> Grounds {
        let (answers, visit): ([UInt8], [UInt8]) = try state.withLock { state in
            guard let place = state.grounds[decision.applicant.school.code] else { return ([], []) }
            return (
                try state.file.bytes(at: place.answers),
                decision.standing.isVisited ? try state.file.bytes(at: place.visit) : []
            )
        }
        return try GroundsJSON.grounds(answers: answers, visit: visit, gates: gates)
    }

    // MARK: - Files

    /// Keeps the record of a file that a school or the bureau sent.
    func add(_ input: SelectionReport.Input) throws {
        try state.withLock { state in
            if state.blockCount == 0 { state.block.beginArray() }
            state.block.write(element: input.kind.rawValue)
            state.block.write(element: input.file)
            state.block.write(elementOrNull: input.sha256)
            state.blockCount += 1
            state.fileCount += 1
            if state.blockCount == Self.blockSize { try Self.endBlock(&state) }
        }
    }

    /// How many files there are.
    var fileCount: Int { state.withLock { $0.fileCount } }

    /// The blocks that the files fill.
    func blocks() throws -> Range<Int> {
        try state.withLock { state in
            try Self.endBlock(&state)
            return state.blocks.indices
        }
    }

    private static func endBlock(_ state: inout State) throws {
        guard state.blockCount > 0 else { return }
        state.block.endArray()
        state.block.endLine()
        state.blocks.append(try state.file.append(state.block.take()))
        state.blockCount = 0
    }

    /// The files of a block, in the order of reading.
    func files(inBlock number: Int) throws -> [SelectionReport.Input] {
        var json = JSONReader(try state.withLock { state in try state.file.bytes(at: state.blocks[number]) })
        try json.beginArray()
        var files: [SelectionReport.Input] = []
        while try json.nextElement() {
            guard let kind = SelectionReport.Input.Kind(rawValue: try json.string()) else { throw json.fault("a kind") }
            try json.element()
            let file = try json.string()
            try json.element()
            files.append(.init(kind: kind, file: file, sha256: try json.optionalString()))
        }
        return files
    }

    func forEachFile(_ body: (SelectionReport.Input) throws -> Void) throws {
        for block in try blocks() {
            for file in try files(inBlock: block) { try body(file) }
        }
    }
}
