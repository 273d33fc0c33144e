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
        school.answers.allSatisfy {
            $0.gate.id == gate.id ? $0.measure != nil : $0.result == .passed || $0.result == .off
        } && field.wouldChange(with: school)
    }

    /// The weight of a topic at which a school's index meets the minimum, and whether it rises with the weight; nil where
    /// no weight from 0 to 100 does.
    private func crossing(_ applicant: Applicant, _ topic: ApplicantTopic, _ minimum: Fraction) -> (Fraction, Bool)? {
        guard let own = applicant.topic(topic.topic)?.score, own != minimum else { return nil }
        var sum = Fraction(0)
        var weights = 0
        for other in applicant.topics where other.topic != topic.topic {
            guard let weight = other.weight, let score = other.score else { continue }
            sum = sum + Fraction(weight) * score
            weights += weight
        }
        guard weights > 0 else { return nil }
        let root = (minimum * Fraction(weights) - sum) / (own - minimum)
        guard root >= Fraction(0), root <= Self.heaviest else { return nil }
        return (root, own > minimum)
    }

    // MARK: - Points of criteria

    /// The list depends on the points of a model-school criterion through the score; points move by hundredths, in which a
    /// checklist states them, and the score stays 100 × points ÷ maximum.
    var criterionMargins: [Margin] {
        guard policy.keys.first == .score else { return [] }
        return scoredCriteria.map { criterion in
            var lower = Margin.Bound.none
            var upper = Margin.Bound.none
            for field in fields where field.quota.places != nil {
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

    /// The criteria of the model-school topic that count, in the order of the checklist.
    private var scoredCriteria: [CriterionAnswer] {
        var seen: Set<String> = []
        return fields.flatMap { $0.eligible }.flatMap { $0.applicant.answers }.filter {
            $0.topic == .modelSchool && $0.possible > .zero && !$0.isBonus && seen.insert($0.id).inserted
        }.sorted { $0.id < $1.id }
    }
}

extension Gate {
    /// Whether this round asks for a minimum index by this gate.
    fileprivate var isMinimumIndex: Bool {
        if case .minimumIndex = kind { isEnabled } else { false }
    }
}
