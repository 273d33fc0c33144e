// Many threads parse, validate and query at once. Run it plainly, under a race detector or under a memory checker; it
// stops with a message where a result is wrong.
//
//     xml-stress [threads] [documents per thread]
//     xml-stress costs
import Glibc
import LibXML

if CommandLine.arguments.dropFirst().first == "costs" {
    try Costs.print()
} else {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let threads = numbers.first ?? 4
    let rounds = numbers.dropFirst().first ?? 1000
    let shared = try Definitions("shared.xsd")
    // One round alone: what Swift sets up on first use is set up before any thread starts, and a race detector that
    // doesn't know Swift's locks has nothing to say about it.
    try Work(shared: shared, rounds: 5 * Material.broken.count, seed: 0).run()
    var ids: [pthread_t] = []
    for thread in 0..<threads {
        // Half of the threads share schema and expressions, the others have their own.
        let work = Work(shared: thread % 2 == 0 ? shared : nil, rounds: rounds, seed: thread)
        if let id = start(work) { ids.append(id) }
    }
    for id in ids { pthread_join(id, nil) }
    print("\(ids.count) threads, \(rounds) documents each: all as expected")
}

/// Starts a thread. Real threads rather than tasks, so that there are as many as asked for.
func start(_ work: Work) -> pthread_t? {
    final class Box {
        let work: Work
        init(_ work: Work) { self.work = work }
    }
    var id = pthread_t()
    let box = Unmanaged.passRetained(Box(work))
    let result = pthread_create(
        &id, nil,
        { raw in
            guard let raw else { return nil }
            let box = Unmanaged<Box>.fromOpaque(raw).takeRetainedValue()
            do { try box.work.run() } catch { fatalError("\(error)") }
            return nil
        }, box.toOpaque())
    return result == 0 ? id : nil
}
