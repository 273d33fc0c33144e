import Scorecards

/// Asks of every number how far it can move, alone, before the list changes.
///
/// The list is who has a place and who is tied for one, quota by quota; where the number of places isn't known, it is who
/// is ranked. Each answer is exact: thresholds move to the figures of the schools themselves, weights to the crossing of
/// linear functions, points along the hundredths in which a checklist can state them. docs/selection.md works it out.
struct Firmness {
    let policy: Policy
    let contests: [Contest]
    let asOf: String
    let lookBacks: [String: Int]

    /// All margins: gates, windows, places, weights, points, each in the order of its source.
    var margins: [Margin] { gateMargins + lookBackMargins + placeMargins + weightMargins + criterionMargins }

    // MARK: - Gates

    private var gateMargins: [Margin] {
        policy.gates.enumerated().filter(\.element.isEnabled).compactMap { place, gate in
            gate.threshold.map { threshold in
                var upper = TightestBound.upper
                var lower = TightestBound.lower
                for contest in contests {
                    for school in contest.listed {
                        if let measure = school.measure(place) { upper.add(measure, [school.school.code]) }
                    }
                    for school in excluded(by: place, in: contest) {
                        guard let measure = school.measure(place), measure < threshold else { continue }
                        lower.add(measure, isInclusive: false, [school.school.code])
                    }
                }
                return Margin(
                    parameter: .gate(id: gate.id), title: gate.rationale.title, current: threshold,
                    lower: lower.bound, upper: upper.bound)
            }
        }
    }

    /// The schools that one gate alone keeps out of a list that they would change.
    private func excluded(by gate: Int, in contest: Contest) -> [Entrant] {
        contest.others.filter { $0.passes(butFor: gate) && contest.wouldChange(with: $0) }
    }

    // MARK: - Look-back

    private var lookBackMargins: [Margin] {
        guard let gate = policy.gates.firstIndex(where: { $0.kind == .noVeto && $0.isEnabled }) else { return [] }
        let barred = contests.map { excluded(by: gate, in: $0) }
        return policy.vetoes.map { window in
            var lower = TightestBound.lower
            var upper = TightestBound.upper
            for (contest, barred) in zip(contests, barred) {
                for school in barred {
                    if let months = freed(school, window) { lower.add(Fraction(months), [school.school.code]) }
                }
                for school in contest.listed {
                    for veto in school.vetoes where veto.kind == window.kind {
                        guard let months = age(veto), months > window.lookBack else { continue }
                        upper.add(Fraction(months - 1), [school.school.code])
                    }
                }
            }
            let horizon = lookBacks[window.kind].map { Margin.Bound(Fraction($0), isHorizon: true) }
            return Margin(
                parameter: .lookBack(kind: window.kind), title: window.rationale.title,
                current: Fraction(window.lookBack), lower: lower.bound,
                upper: upper.bound == .none ? horizon ?? .none : upper.bound)
        }
    }

    /// The shortest window in which an event still bars, where events of this kind alone bar a school.
    private func freed(_ school: Entrant, _ window: VetoWindow) -> Int? {
        var shortest: Int?
        for other in policy.vetoes {
            let look = LookBack(asOf: asOf, months: other.lookBack)
            for veto in school.vetoes where veto.kind == other.kind {
                guard veto.date.map(look.contains) ?? true else { continue }
                guard other.kind == window.kind, let months = age(veto) else { return nil }
                shortest = min(shortest ?? months, months)
            }
        }
        return shortest
    }

    /// The shortest window that holds an event; nil for one without a date, which every window holds.
    private func age(_ veto: Veto) -> Int? {
        guard let date = veto.date else { return nil }
        return (1...120).first { LookBack(asOf: asOf, months: $0).contains(date) }
    }

    // MARK: - Places

    private var placeMargins: [Margin] {
        contests.compactMap { contest in
            contest.quota.places.map { places in
                let count = contest.eligible.count
                let upper =
                    places >= count
                    ? Margin.Bound.none : Margin.Bound(Fraction(places), schools: changed(contest, places + 1))
                let least = min(places, count)
                let lower =
                    least == 0 ? Margin.Bound.none : Margin.Bound(Fraction(least), schools: changed(contest, least - 1))
                return Margin(
                    parameter: .places(quota: contest.quota.id), title: contest.quota.rationale.title,
                    current: Fraction(places), lower: lower, upper: upper)
            }
        }
    }

    /// The schools that another number of places would move into the list, out of it, or into or out of a tie.
    private func changed(_ contest: Contest, _ places: Int) -> [String] {
        let seats = Allocation(contest.eligible.map(\.keys), places: places, reserve: policy.reserve).seats
        return zip(contest.eligible, zip(contest.seats, seats)).filter { _, seats in
            let (now, then) = (seats.0.standing, seats.1.standing)
            return now != then && (now.isListed || then.isListed)
        }.map(\.0.school.code)
    }
}
