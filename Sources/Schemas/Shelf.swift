import Synchronization

/// Things with a key each, made when they are first asked for. Each has a lock of its own, so that several threads make
/// different things at once, and who asks for one that is being made waits for it.
package final class Shelf<Key: Hashable & Sendable, Content: Sendable>: Sendable {
    private final class Place: Sendable {
        let content = Mutex<Content?>(nil)
    }

    private let places: [Key: Place]

    /// A place for each key; equal keys have one.
    package init(_ keys: some Sequence<Key>) {
        places = Dictionary(keys.map { ($0, Place()) }, uniquingKeysWith: { first, _ in first })
    }

    /// What stands at a key, which must be one of those that the shelf was made for.
    /// - Throws: what making it throws; the next one who asks tries again.
    package func content<Failure: Error>(
        _ key: Key, make: () throws(Failure) -> Content
    ) throws(Failure) -> Content {
        guard let place = places[key] else { preconditionFailure("no place for \(key)") }
        let outcome = place.content.withLock { known -> Result<Content, Failure> in
            if let known { return .success(known) }
            do throws(Failure) {
                let content = try make()
                known = content
                return .success(content)
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }
}
