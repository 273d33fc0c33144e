import Scorecards

// How far the weights of topics and the points of criteria can move.

extension Firmness {
    /// The heaviest weight and the most points that an edition can state.
    private static let heaviest = Fraction(100)

    // MARK: - Weights of topics

    /// The list depends on weights only through the minimum index: w·(x − m) ≥ m·W − B, which is linear in w.
    var weightMargins: [Margin] {
        guard let gate = policy.gates.firstIndex(where: \.isMinimumIndex),
            let minimum = policy.gates[gate].threshold
        else { return [] }
        let excluded = contests.map { contest in
            contest.others.filter { isExcluded($0, by: gate) && contest.wouldChange(with: $0) }
        }
        return weightedTopics.map { topic in
            var range = TightestRange()
            for (contest, excluded) in zip(contests, excluded) {
                for school in contest.listed {
                    guard let (root, rises) = crossing(school, topic, minimum) else { continue }
                    range.add(root, isUpper: !rises, [school.school.code])
                }
                for school in excluded {
                    guard let (root, rises) = crossing(school, topic, minimum) else { continue }
                    range.add(root, isUpper: rises, isInclusive: false, [school.school.code])
                }
            }
            return Margin(
                parameter: .weight(topic.topic), title: topic.title, current: Fraction(topic.weight ?? 0),
                lower: range.lower.bound, upper: range.upper.bound)
        }
    }

    /// The topics of the index, as the applicants have them, in their fixed order.
    private var weightedTopics: [ApplicantTopic] {
        var found: [Topic: ApplicantTopic] = [:]
        for contest in contests {
            for topic in contest.eligible.lazy.flatMap(\.topics) { found[topic.topic] = topic }
            for topic in contest.others.lazy.flatMap(\.topics) { found[topic.topic] = topic }
        }
        return found.values.sorted { $0.topic < $1.topic }
    }

    /// Whether a school fails one gate by its figure, and no other.
    private func isExcluded(_ school: Entrant, by gate: Int) -> Bool {
        school.results[gate] != .passed && school.measure(gate) != nil && school.passes(butFor: gate)
    }

    /// The weight of a topic at which a school's index meets the minimum, and whether it rises with the weight; nil where
    /// no weight from 0 to 100 does.
    private func crossing(_ school: Entrant, _ topic: ApplicantTopic, _ minimum: Fraction) -> (Fraction, Bool)? {
        guard let own = school.topics.first(where: { $0.topic == topic.topic })?.score else { return nil }
        var sum = Fraction(0)
        var weights = 0
        for other in school.topics where other.topic != topic.topic {
            guard let weight = other.weight, let score = other.score else { continue }
            sum = sum + Fraction(weight) * score
            weights += weight
        }
        return crossing(own, beside: sum, Fraction(weights), minimum)
    }

    /// The w at which (B + w·x) ÷ (W + w) meets a minimum, and whether it rises with w; nil where no w from 0 to 100 does.
    private func crossing(
        _ own: Fraction, beside sum: Fraction, _ weights: Fraction, _ minimum: Fraction
    ) -> (Fraction, Bool)? {
        guard own != minimum, weights > Fraction(0) else { return nil }
        let root = (minimum * weights - sum) / (own - minimum)
        guard root >= Fraction(0), root <= Self.heaviest else { return nil }
        return (root, own > minimum)
    }

    // MARK: - Points of criteria

    /// The list depends on the points of a model-school criterion through the score, which ranks and may have a minimum;
    /// points move by hundredths, in which a checklist states them, and the score stays 100 × points ÷ maximum.
    var criterionMargins: [Margin] {
        let gate = policy.gates.firstIndex(where: \.isMinimumScore)
        guard ranksByScore || gate != nil else { return [] }
        return scoredCriteria(gate).map { criterion in
            var range = TightestRange()
            if let gate, let minimum = policy.gates[gate].threshold {
                for contest in contests { tighten(&range, criterion, contest, gate, minimum) }
            }
            for contest in contests where ranksByScore && contest.quota.places != nil {
                let order = ScoreOrder(contest, criterion.criterion, worth: criterion.possible)
                for isUpper in [true, false] {
                    for turn in order.firstTurns(upwards: isUpper) {
                        range.add(Fraction(turn.end, 100), isUpper: isUpper, turn.schools)
                    }
                }
            }
            return Margin(
                parameter: .criterion(criterion.criterion), title: criterion.title,
                current: criterion.possible.fraction, lower: range.lower.bound, upper: range.upper.bound)
        }
    }

    private var ranksByScore: Bool { policy.keys.first == .score }

    /// Tightens the range of a criterion's points to where schools of the list fall below the minimum score, and schools that
    /// it alone keeps out come in and change the list.
    private func tighten(
        _ range: inout TightestRange, _ criterion: Entrant.Part, _ contest: Contest, _ gate: Int, _ minimum: Fraction
    ) {
        for school in contest.listed {
            guard let (root, rises) = crossing(school, criterion, minimum) else { continue }
            range.add(root, isUpper: !rises, [school.school.code])
        }
        let fronts = contest.listed.map { (school: $0, score: MovingScore($0, criterion.criterion)) }
        for school in contest.others where isExcluded(school, by: gate) {
            // A school comes in at the root or behind it: where that is too far already, nothing more need be asked.
            guard let (root, rises) = crossing(school, criterion, minimum), !range.isBehind(root, isUpper: rises),
                let end = entry(school, at: root, upwards: rises, criterion, contest, fronts)
            else { continue }
            range.add(end.value, isUpper: rises, isInclusive: end.isInclusive, [school.school.code])
        }
    }

    /// Where a school that meets the minimum from a root on changes the list: there, or where it is no longer behind every
    /// school of the list, whichever is further; nil where it never does.
    private func entry(
        _ school: Entrant, at root: Fraction, upwards: Bool, _ criterion: Entrant.Part, _ contest: Contest,
        _ fronts: [(school: Entrant, score: MovingScore)]
    ) -> (value: Fraction, isInclusive: Bool)? {
        guard ranksByScore, let places = contest.quota.places, contest.eligible.count >= places else {
            return contest.wouldChange(with: school) ? (root, false) : nil
        }
        let own = MovingScore(school, criterion.criterion)
        let ends = fronts.lazy.compactMap { front in
            ScorePair(front.school, school, front.score, own, worth: criterion.possible.hundredths)
                .lastHolding(upwards: upwards)
        }
        guard let end = upwards ? ends.min() : ends.max() else { return nil }
        let overtakes = Fraction(end, 100)
        return (upwards ? overtakes >= root : overtakes <= root) ? (overtakes, true) : (root, false)
    }

    /// The points of a criterion at which a school's score meets a minimum, as for weights.
    private func crossing(
        _ school: Entrant, _ criterion: Entrant.Part, _ minimum: Fraction
    ) -> (Fraction, Bool)? {
        guard let topic = school.modelSchool, let part = school.part(criterion.criterion), part.possible > .zero
        else { return nil }
        return crossing(
            Fraction(100 * part.points.hundredths, part.possible.hundredths),
            beside: Fraction(topic.points.hundredths - part.points.hundredths),
            Fraction(topic.possible.hundredths - part.possible.hundredths, 100), minimum)
    }

    /// The criteria of the model-school topic that count, in the order of the checklist; a minimum score concerns also schools
    /// that are not in.
    private func scoredCriteria(_ gate: Int?) -> [Entrant.Part] {
        var found: [String: Entrant.Part] = [:]
        for contest in contests {
            for school in gate == nil ? contest.eligible : contest.eligible + contest.others {
                for part in school.parts where part.possible > .zero && !part.isBonus && found[part.criterion] == nil {
                    found[part.criterion] = part
                }
            }
        }
        return found.values.sorted { $0.criterion < $1.criterion }
    }
}

extension Gate {
    /// Whether this round asks for a minimum index by this gate.
    fileprivate var isMinimumIndex: Bool {
        if case .minimumIndex = kind { isEnabled } else { false }
    }

    /// Whether this round asks for a minimum score by this gate.
    fileprivate var isMinimumScore: Bool {
        if case .minimumScore = kind { isEnabled } else { false }
    }
}
