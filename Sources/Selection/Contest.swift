/// The schools under one quota: who passed every gate, where each of them is seated, and who did not pass.
struct Contest: Sendable {
    let quota: Quota
    /// The schools that passed every gate, best first.
    let eligible: [Entrant]
    /// Their seats, in the same order.
    let seats: [Allocation.Seat]
    /// The schools that did not pass.
    let others: [Entrant]
    /// The schools whose place in the list a change would touch, best first.
    let listed: [Entrant]

    /// Gives out the places of a quota.
    /// - Parameters:
    ///   - quota: the quota.
    ///   - entrants: the schools under it, in the order of ``Entrant/precedes(_:_:)``.
    ///   - reserve: the length of the reserve.
    init(quota: Quota, entrants: [Entrant], reserve: Int) {
        self.quota = quota
        eligible = entrants.filter(\.isEligible)
        others = entrants.filter { !$0.isEligible }
        seats = Allocation(eligible.map(\.keys), places: quota.places, reserve: reserve).seats
        listed = zip(eligible, seats).filter { $1.standing.isListed || $1.standing == .ranked }.map(\.0)
    }

    /// Whether a further school would change the list. A number that moves verifies nothing: the school would come in
    /// with what is known of it.
    func wouldChange(with entrant: Entrant) -> Bool {
        guard let places = quota.places else { return true }
        guard eligible.count >= places else { return true }
        guard let last = listed.last else { return false }
        return !Ranking.isAhead(last.keys, of: entrant.keys)
    }

    /// What became of the quota.
    func outcome(reserve: Int) -> QuotaOutcome {
        let open = others.filter { !$0.isIneligible }
        /// Whether a school to be verified could at best come among the first schools, by the keys of the last of them.
        func isOpen(_ count: Int?, _ last: Int?) -> Bool {
            open.contains { school in
                guard let count else { return true }
                guard eligible.count >= count, let last else { return count > 0 }
                return !Ranking.isAhead(eligible[last].keys, of: school.bestKeys)
            }
        }
        return QuotaOutcome(
            quota: quota, eligible: eligible.count, unverified: open.count,
            spare: quota.places.map { max(0, $0 - eligible.count) },
            isOpen: isOpen(quota.places, seats.lastIndex { $0.standing.isListed }),
            isReserveOpen: isOpen(
                quota.places.map { $0 + reserve },
                seats.lastIndex { $0.standing.isListed || $0.standing.isInReserve }))
    }
}
