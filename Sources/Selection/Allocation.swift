/// Gives the places of one quota to ranked schools. A tie at the cut is never cut.
struct Allocation: Sendable {
    /// Where a school of the quota stands.
    struct Seat: Sendable, Hashable {
        let standing: Standing
        /// The rank, equal for tied schools: 1-2-2-4.
        let rank: Int
        /// The number in the reserve, for schools in reserve.
        let reserve: Int?
        /// For tied schools: how many stand side by side, and how many places they contest.
        let tied: Int
        let contested: Int
    }

    /// One seat for each school, in the order given.
    let seats: [Seat]

    /// Allocates places to schools that are in order.
    /// - Parameters:
    ///   - ranked: the values of the eligible schools, best first.
    ///   - places: the number of places; nil when it isn't known.
    ///   - reserve: the length of the reserve.
    init(_ ranked: [[KeyValue]], places: Int?, reserve: Int) {
        var seats: [Seat] = []
        var start = 0
        /// Places taken, and the part of the reserve that is taken.
        var taken = 0
        var held = 0
        while start < ranked.count {
            var end = start + 1
            while end < ranked.count, Ranking.isTied(ranked[start], with: ranked[end]) { end += 1 }
            let count = end - start
            let seat: Seat
            if let places {
                let free = places - taken
                if count <= free {
                    seat = Seat(standing: .candidate, rank: start + 1, reserve: nil, tied: count, contested: 0)
                    taken += count
                } else if free > 0 {
                    seat = Seat(standing: .tiedForPlace, rank: start + 1, reserve: nil, tied: count, contested: free)
                    taken = places
                    // Whoever of them gets no place is first in reserve.
                    held = min(reserve, count - free)
                } else if held + count <= reserve {
                    seat = Seat(standing: .reserve, rank: start + 1, reserve: held + 1, tied: count, contested: 0)
                    held += count
                } else if held < reserve {
                    seat = Seat(
                        standing: .tiedForReserve, rank: start + 1, reserve: held + 1, tied: count,
                        contested: reserve - held)
                    held = reserve
                } else {
                    seat = Seat(standing: .notSelected, rank: start + 1, reserve: nil, tied: count, contested: 0)
                }
            } else {
                seat = Seat(standing: .ranked, rank: start + 1, reserve: nil, tied: count, contested: 0)
            }
            // A block of one at the cut is no tie: with no place free it is in reserve or behind.
            seats += Array(repeating: seat, count: count)
            start = end
        }
        self.seats = seats
    }
}
