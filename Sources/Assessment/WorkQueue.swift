import Synchronization

/// Shares numbered pieces of work among workers and hands the results on in the order of the numbers.
package enum WorkQueue {
    /// Works through `0..<count` in slices.
    ///
    /// Every worker is made once, on the task that uses it, and is never shared: parsers and compiled expressions
    /// belong to one worker.
    /// - Parameters:
    ///   - count: how many pieces there are.
    ///   - slice: how many a worker takes at a time.
    ///   - jobs: how many workers there are at most.
    ///   - makeWorker: makes what a worker needs.
    ///   - work: does one piece.
    ///   - deliver: takes the results of one slice; called in order, by one task at a time.
    /// - Throws: the first error of any of the closures; the rest of the work is given up.
    package static func run<Worker, Result: Sendable>(
        _ count: Int, slice: Int, jobs: Int, makeWorker: @escaping @Sendable () throws -> Worker,
        work: @escaping @Sendable (Worker, Int) throws -> Result,
        deliver: @escaping @Sendable ([Result]) throws -> Void
    ) async throws {
        let slices = (count + slice - 1) / slice
        let delivery = Delivery(deliver)
        let run: @Sendable () throws -> Void = {
            let worker = try makeWorker()
            while true {
                try Task.checkCancellation()
                let number = delivery.nextNumber()
                guard number < slices else { return }
                let pieces = (number * slice)..<min(count, (number + 1) * slice)
                try delivery.take(number, try pieces.map { try work(worker, $0) })
            }
        }
        let workers = min(jobs, slices)
        // One worker is whoever asks: over one school, to wake another one and to wait for it shows.
        guard workers > 1 else { return try run() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<workers { group.addTask { try run() } }
            try await group.waitForAll()
        }
    }
}

/// Numbers the slices and holds results back until everything before them has been delivered.
private final class Delivery<Result: Sendable>: Sendable {
    private struct State {
        var next = 0
        var waiting: [Int: [Result]] = [:]
    }

    private let state = Mutex(State())
    private let taken = Atomic<Int>(0)
    private let deliver: @Sendable ([Result]) throws -> Void

    init(_ deliver: @escaping @Sendable ([Result]) throws -> Void) {
        self.deliver = deliver
    }

    /// The number of a slice that nobody works on yet.
    func nextNumber() -> Int { taken.wrappingAdd(1, ordering: .relaxed).oldValue }

    /// Takes the results of a slice, and delivers them once everything before them has been delivered.
    func take(_ number: Int, _ results: [Result]) throws {
        try state.withLock { state in
            guard number == state.next else {
                state.waiting[number] = results
                return
            }
            var ready: [Result]? = results
            while let rows = ready {
                try deliver(rows)
                state.next += 1
                ready = state.waiting.removeValue(forKey: state.next)
            }
        }
    }
}
