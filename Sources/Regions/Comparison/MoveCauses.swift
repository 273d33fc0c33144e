import Scorecards

/// Finds what moved an index.
struct MoveCauses {
    /// How many causes of a move are kept.
    static let kept = 3

    private let before: RegionHeading
    private let after: RegionHeading
    private let comparability: Comparability

    init(_ before: RegionHeading, _ after: RegionHeading, _ comparability: Comparability) {
        self.before = before
        self.after = after
        self.comparability = comparability
    }

    /// The causes of a school's move, the largest effect first, equal ones in the order of the checklists.
    func causes(_ earlier: KeptSchool, _ later: KeptSchool) -> [MoveCause] {
        guard let old = earlier.school.index, let new = later.school.index else { return [] }
        let zero = Fraction(0)
        let isRise = new > old
        let isStill = new == old
        let effects = all(earlier, later).filter { cause in
            cause.effect != zero && (isStill || (cause.effect > zero) == isRise)
        }
        func size(_ effect: Fraction) -> Fraction { effect < zero ? zero - effect : effect }
        let sorted = effects.enumerated().sorted { left, right in
            let (first, second) = (size(left.element.effect), size(right.element.effect))
            return first != second ? first > second : left.offset < right.offset
        }
        return sorted.prefix(Self.kept).map(\.element)
    }

    /// The effects of all criteria or topics; they add up to the move of the index, but for bonus points beyond a maximum.
    func all(_ earlier: KeptSchool, _ later: KeptSchool) -> [MoveCause] {
        let old = TopicShare.shares(earlier.school, before)
        let new = TopicShare.shares(later.school, after)
        return comparability.topics.flatMap { topic -> [MoveCause] in
            let first = topic.before.flatMap { old[$0] }
            let second = topic.after.flatMap { new[$0] }
            guard first != nil || second != nil else { return [] }
            // Where a submission is missing or was turned down on one side, that is the cause, and no single criterion.
            let hasArrived = { (school: ComparedSchool, place: Int) in school.topics[place].status == .scored }
            guard topic.byCriterion, let placeBefore = topic.before, let placeAfter = topic.after, first != nil,
                second != nil, hasArrived(earlier.school, placeBefore) == hasArrived(later.school, placeAfter)
            else {
                let before = topic.before.flatMap { side(earlier, $0) }
                let after = topic.after.flatMap { side(later, $0) }
                return [
                    MoveCause(
                        topic: topic.topic, criterion: nil, before: before, after: after,
                        effect: (first?.cost(of: before) ?? Fraction(0)) - (second?.cost(of: after) ?? Fraction(0)))
                ]
            }
            let left = sides(before.topics[placeBefore].criteria, earlier.findings[placeBefore])
            let right = sides(after.topics[placeAfter].criteria, later.findings[placeAfter])
            let ids = after.topics[placeAfter].criteria.map(\.id) + topic.removed
            return ids.map { id in
                let (before, after) = (left[id], right[id])
                return MoveCause(
                    topic: topic.topic, criterion: id, before: before, after: after,
                    effect: (first?.cost(of: before) ?? Fraction(0)) - (second?.cost(of: after) ?? Fraction(0)))
            }
        }
    }

    /// A whole topic as one side of a cause; nil when it does not apply.
    private func side(_ school: KeptSchool, _ place: Int) -> MoveCause.Side? {
        let topic = school.school.topics[place]
        guard topic.score != nil else { return nil }
        return MoveCause.Side(
            outcome: nil, status: topic.status, points: topic.points, possible: topic.possible,
            isReviewed: school.findings[place].contains(where: \.isReviewed))
    }

    private func sides(
        _ criteria: [RegionHeading.Criterion], _ findings: [KeptSchool.Finding]
    ) -> [String: MoveCause.Side] {
        var sides: [String: MoveCause.Side] = [:]
        for (criterion, finding) in zip(criteria, findings) {
            sides[criterion.id] = MoveCause.Side(
                outcome: finding.outcome, status: nil, points: Points(hundredths: finding.points),
                possible: Points(hundredths: finding.possible), isReviewed: finding.isReviewed)
        }
        return sides
    }
}

/// What a point lost in a topic costs the index of one school.
struct TopicShare {
    /// The weight of the topic among those that apply to the school.
    private let weight: Fraction
    /// The points possible in the topic, in hundredths.
    private let possible: Int

    /// The shares of a school's topics, by place; nil for one that takes no part in the index.
    static func shares(_ school: ComparedSchool, _ heading: RegionHeading) -> [TopicShare?] {
        let weights = zip(heading.topics, school.topics).map { head, topic in
            topic.score == nil ? nil : head.weight
        }
        let sum = weights.compactMap(\.self).reduce(0, +)
        return zip(weights, school.topics).map { weight, topic in
            guard let weight, sum > 0 else { return nil }
            return TopicShare(weight: Fraction(weight, sum), possible: topic.possible.hundredths)
        }
    }

    /// What the points lost on one side cost, in points of the index.
    func cost(of side: MoveCause.Side?) -> Fraction {
        guard let side else { return Fraction(0) }
        return weight * Fraction(100 * (side.possible.hundredths - side.points.hundredths), possible)
    }
}
