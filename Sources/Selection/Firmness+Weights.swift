import Scorecards

// How far the weights of topics and the points of criteria can move.

extension Firmness {
    /// The heaviest weight and the most points that an edition can state.
    private static let heaviest = Fraction(100)

    // MARK: - Weights of topics

    /// The list depends on weights only through the minimum index: w·(x − m) ≥ m·W − B, which is linear in w.
    var weightMargins: [Margin] {
        guard let gate = policy.gates.first(where: \.isMinimumIndex), let minimum = gate.threshold else { return [] }
        return weightedTopics.map { topic in
            var lower = Margin.Bound.none
            var upper = Margin.Bound.none
            for field in fields {
                for school in field.listed {
                    guard let (root, rises) = crossing(school.applicant, topic, minimum) else { continue }
                    let bound = Margin.Bound(root, schools: [school.applicant.school.code])
                    if rises { lower = lower.tighter(above: bound) } else { upper = upper.tighter(below: bound) }
                }
                for school in field.others where isExcluded(school, by: gate, in: field) {
                    guard let (root, rises) = crossing(school.applicant, topic, minimum) else { continue }
                    let bound = Margin.Bound(root, isInclusive: false, schools: [school.applicant.school.code])
                    if rises { upper = upper.tighter(below: bound) } else { lower = lower.tighter(above: bound) }
                }
            }
            return Margin(
                parameter: .weight(topic.topic), title: topic.title, current: Fraction(topic.weight ?? 0),
                lower: lower, upper: upper)
        }
    }

    /// The topics of the index, as the applicants have them, in their fixed order.
    private var weightedTopics: [ApplicantTopic] {
        var found: [Topic: ApplicantTopic] = [:]
        for field in fields {
            for school in field.eligible + field.others {
                for topic in school.applicant.topics where topic.weight != nil { found[topic.topic] = topic }
            }
        }
        return found.values.sorted { $0.topic < $1.topic }
    }

    private func isExcluded(_ school: Contender, by gate: Gate, in field: Field) -> Bool {
        isExcluded(school, by: gate) && field.wouldChange(with: school)
    }

    private func isExcluded(_ school: Contender, by gate: Gate) -> Bool {
        school.answers.allSatisfy {
            $0.gate.id == gate.id
                ? $0.measure != nil && $0.result != .passed : $0.result == .passed || $0.result == .off
        }
    }

    /// The weight of a topic at which a school's index meets the minimum, and whether it rises with the weight; nil where
    /// no weight from 0 to 100 does.
    private func crossing(_ applicant: Applicant, _ topic: ApplicantTopic, _ minimum: Fraction) -> (Fraction, Bool)? {
        guard let own = applicant.topic(topic.topic)?.score else { return nil }
        var sum = Fraction(0)
        var weights = 0
        for other in applicant.topics where other.topic != topic.topic {
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
        let gate = policy.gates.first(where: \.isMinimumScore)
        guard ranksByScore || gate != nil else { return [] }
        return scoredCriteria(gate).map { criterion in
            var lower = Margin.Bound.none
            var upper = Margin.Bound.none
            if let gate, let minimum = gate.threshold {
                for field in fields { tighten(&lower, &upper, criterion, field, gate, minimum) }
            }
            for field in fields where ranksByScore && field.quota.places != nil {
                for pair in ScorePair.pairs(field, criterion.id, worth: criterion.possible) {
                    if let end = pair.lastHolding(upwards: true) {
                        upper = upper.tighter(below: Margin.Bound(Fraction(end, 100), schools: pair.schools))
                    }
                    if let end = pair.lastHolding(upwards: false) {
                        lower = lower.tighter(above: Margin.Bound(Fraction(end, 100), schools: pair.schools))
                    }
                }
            }
            return Margin(
                parameter: .criterion(criterion.id), title: criterion.title, current: criterion.possible.fraction,
                lower: lower, upper: upper)
        }
    }

    private var ranksByScore: Bool { policy.keys.first == .score }

    /// Tightens the range of a criterion's points to where schools of the list fall below the minimum score, and schools that
    /// it alone keeps out come in and change the list.
    private func tighten(
        _ lower: inout Margin.Bound, _ upper: inout Margin.Bound, _ criterion: CriterionAnswer, _ field: Field,
        _ gate: Gate, _ minimum: Fraction
    ) {
        for school in field.listed {
            guard let (root, rises) = crossing(school.applicant, criterion, minimum) else { continue }
            let bound = Margin.Bound(root, schools: [school.applicant.school.code])
            if rises { lower = lower.tighter(above: bound) } else { upper = upper.tighter(below: bound) }
        }
        for school in field.others where isExcluded(school, by: gate) {
            guard let (root, rises) = crossing(school.applicant, criterion, minimum),
                let bound = entry(school, at: root, upwards: rises, criterion, field)
            else { continue }
            if rises { upper = upper.tighter(below: bound) } else { lower = lower.tighter(above: bound) }
        }
    }

    /// Where a school that meets the minimum from a root on changes the list: there, or where it is no longer behind every
    /// school of the list, whichever is further; nil where it never does.
    private func entry(
        _ school: Contender, at root: Fraction, upwards: Bool, _ criterion: CriterionAnswer, _ field: Field
    ) -> Margin.Bound? {
        let codes = [school.applicant.school.code]
        let comesIn = Margin.Bound(root, isInclusive: false, schools: codes)
        guard ranksByScore, let places = field.quota.places, field.eligible.count >= places else {
            return field.wouldChange(with: school) ? comesIn : nil
        }
        let ends = field.listed.compactMap { front in
            ScorePair(front, school, criterion.id, worth: criterion.possible).lastHolding(upwards: upwards)
        }
        guard let end = upwards ? ends.min() : ends.max() else { return nil }
        let overtakes = Fraction(end, 100)
        guard upwards ? overtakes >= root : overtakes <= root else { return comesIn }
        return Margin.Bound(overtakes, schools: codes)
    }

    /// The points of a criterion at which a school's score meets a minimum, as for weights.
    private func crossing(
        _ applicant: Applicant, _ criterion: CriterionAnswer, _ minimum: Fraction
    ) -> (Fraction, Bool)? {
        guard let topic = applicant.topic(.modelSchool),
            let answer = applicant.answers.first(where: { $0.topic == .modelSchool && $0.id == criterion.id }),
            answer.possible > .zero
        else { return nil }
        return crossing(
            Fraction(100 * answer.points.hundredths, answer.possible.hundredths),
            beside: Fraction(topic.points.hundredths - answer.points.hundredths),
            Fraction(topic.possible.hundredths - answer.possible.hundredths, 100), minimum)
    }

    /// The criteria of the model-school topic that count, in the order of the checklist; a minimum score concerns also schools
    /// that are not in.
    private func scoredCriteria(_ gate: Gate?) -> [CriterionAnswer] {
        var seen: Set<String> = []
        let schools = fields.flatMap { field in gate == nil ? field.eligible : field.eligible + field.others }
        return schools.flatMap(\.applicant.answers).filter {
            $0.topic == .modelSchool && $0.possible > .zero && !$0.isBonus && seen.insert($0.id).inserted
        }.sorted { $0.id < $1.id }
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
