import Synchronization

/// Things that are made when they are first asked for. Each has a lock of its own, so that several threads make different
/// things at once, and who asks for one that is being made waits for it.
package final class Shelf<Content: Sendable>: Sendable {
    private final class Place: Sendable {
        let content = Mutex<Content?>(nil)
    }

    private let places: [Place]

    /// As many places, from 0 on.
    package init(_ count: Int) {
        places = (0..<count).map { _ in Place() }
    }

    /// What stands at a place.
    /// - Throws: what making it throws; the next one who asks tries again.
    package func content<Failure: Error>(
        _ place: Int, make: () throws(Failure) -> Content
    ) throws(Failure) -> Content {
        var failure: Failure?
        let content = places[place].content.withLock { known -> Content? in
            do throws(Failure) {
                if known == nil { known = try make() }
            } catch {
                failure = error
            }
            return known
        }
        if let content { return content }
        guard let failure else { preconditionFailure("nothing was made, and nothing failed") }
        throw failure
    }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
    /// The place among all cases: what is kept for each is found by it.
    var place: Int {
        guard let place = Self.allCases.firstIndex(of: self) else { preconditionFailure("every case is one of them") }
        return place
    }
}
