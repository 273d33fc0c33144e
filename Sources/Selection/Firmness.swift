import Scorecards

/// Asks of every number how far it can move, alone, before the list changes.
///
/// The list is who has a place and who is tied for one, quota by quota; where the number of places isn't known, it is who
/// is ranked. Each answer is exact: thresholds move to the figures of the schools themselves, weights to the crossing of
/// linear functions, points along the hundredths in which a checklist can state them. docs/selection.md works it out.
struct Firmness {
    /// A quota with the schools under it.
    struct Field: Sendable {
        let quota: Quota
        /// The schools that passed every gate, best first.
        let eligible: [Contender]
        let seats: [Allocation.Seat]
        /// The schools that did not.
        let others: [Contender]

        /// The schools whose place in the list a change would touch.
        var listed: [Contender] {
            zip(eligible, seats).filter { $1.standing.isListed || $1.standing == .ranked }.map(\.0)
        }

        /// Whether a further school would change the list. A number that moves verifies nothing: the school would come in
        /// with what is known of it.
        func wouldChange(with contender: Contender) -> Bool {
            guard let places = quota.places else { return true }
            guard eligible.count >= places else { return true }
            guard let last = listed.last else { return false }
            return !Ranking.isAhead(last.keys, of: contender.keys)
        }
    }

    let policy: Policy
    let fields: [Field]
    let asOf: String
    let lookBacks: [String: Int]

    /// All margins: gates, windows, places, weights, points, each in the order of its source.
    var margins: [Margin] { gateMargins + lookBackMargins + placeMargins + weightMargins + criterionMargins }

    // MARK: - Gates

    private var gateMargins: [Margin] {
        policy.gates.filter(\.isEnabled).compactMap { gate in
            gate.threshold.map { threshold in
                var upper = Margin.Bound.none
                var lower = Margin.Bound.none
                for field in fields {
                    for school in field.listed {
                        guard let measure = measure(school, gate) else { continue }
                        upper = upper.tighter(below: Margin.Bound(measure, schools: [school.applicant.school.code]))
                    }
                    for school in excluded(by: gate, in: field) {
                        guard let measure = measure(school, gate), measure < threshold else { continue }
                        lower = lower.tighter(
                            above: Margin.Bound(
                                measure, isInclusive: false, schools: [school.applicant.school.code]))
                    }
                }
                return Margin(
                    parameter: .gate(id: gate.id), title: gate.rationale.title, current: threshold, lower: lower,
                    upper: upper)
            }
        }
    }

    private func measure(_ contender: Contender, _ gate: Gate) -> Fraction? {
        contender.answers.first { $0.gate.id == gate.id }?.measure
    }

    /// The schools that one gate alone keeps out of a list that they would change.
    private func excluded(by gate: Gate, in field: Field) -> [Contender] {
        field.others.filter { school in
            school.answers.allSatisfy { $0.gate.id == gate.id || $0.result == .passed || $0.result == .off }
                && field.wouldChange(with: school)
        }
    }

    // MARK: - Look-back

    private var lookBackMargins: [Margin] {
        guard let gate = policy.gates.first(where: { $0.kind == .noVeto && $0.isEnabled }) else { return [] }
        return policy.vetoes.map { window in
            var lower = Margin.Bound.none
            var upper = Margin.Bound.none
            for field in fields {
                for school in excluded(by: gate, in: field) {
                    guard let months = freed(school, window) else { continue }
                    lower = lower.tighter(
                        above: Margin.Bound(Fraction(months), schools: [school.applicant.school.code]))
                }
                for school in field.listed {
                    for veto in school.applicant.vetoes where veto.kind == window.kind {
                        guard let months = age(veto), months > window.lookBack else { continue }
                        upper = upper.tighter(
                            below: Margin.Bound(Fraction(months - 1), schools: [school.applicant.school.code]))
                    }
                }
            }
            if upper.value == nil, let known = lookBacks[window.kind] {
                upper = Margin.Bound(Fraction(known), isHorizon: true)
            }
            return Margin(
                parameter: .lookBack(kind: window.kind), title: window.rationale.title,
                current: Fraction(window.lookBack), lower: lower, upper: upper)
        }
    }

    /// The shortest window in which an event still bars, where events of this kind alone bar a school.
    private func freed(_ school: Contender, _ window: VetoWindow) -> Int? {
        var shortest: Int?
        for other in policy.vetoes {
            let look = LookBack(asOf: asOf, months: other.lookBack)
            for veto in school.applicant.vetoes where veto.kind == other.kind {
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
        fields.compactMap { field in
            field.quota.places.map { places in
                let count = field.eligible.count
                let upper =
                    places >= count
                    ? Margin.Bound.none : Margin.Bound(Fraction(places), schools: changed(field, places + 1))
                let least = min(places, count)
                let lower =
                    least == 0 ? Margin.Bound.none : Margin.Bound(Fraction(least), schools: changed(field, least - 1))
                return Margin(
                    parameter: .places(quota: field.quota.id), title: field.quota.rationale.title,
                    current: Fraction(places), lower: lower, upper: upper)
            }
        }
    }

    /// The schools that another number of places would move into the list, out of it, or into or out of a tie.
    private func changed(_ field: Field, _ places: Int) -> [String] {
        let seats = Allocation(field.eligible.map(\.keys), places: places, reserve: policy.reserve).seats
        return zip(field.eligible, zip(field.seats, seats)).filter { _, seats in
            let (now, then) = (seats.0.standing, seats.1.standing)
            return now != then && (now.isListed || then.isListed)
        }.map(\.0.applicant.school.code)
    }
}

extension Margin.Bound {
    /// The tighter of two upper ends; equal ones name both schools.
    func tighter(below other: Margin.Bound) -> Margin.Bound { tighter(other) { $0 < $1 } }

    /// The tighter of two lower ends; equal ones name both schools.
    func tighter(above other: Margin.Bound) -> Margin.Bound { tighter(other) { $0 > $1 } }

    private func tighter(_ other: Margin.Bound, isTighter: (Fraction, Fraction) -> Bool) -> Margin.Bound {
        guard let theirs = other.value else { return self }
        guard let ours = value else { return other }
        if ours == theirs {
            let both = schools + other.schools.filter { !schools.contains($0) }
            return Margin.Bound(ours, isInclusive: isInclusive && other.isInclusive, schools: both)
        }
        return isTighter(ours, theirs) ? self : other
    }
}
