extension Review.Change {
    /// The points that the change gives a criterion, exactly; the answer decides them, except for partly met.
    /// - Parameters:
    ///   - worth: the criterion's points.
    ///   - role: how the criterion takes part in the score.
    /// - Returns: the points; zero for an answer that has none.
    /// - Throws: what is wrong with the points that the paper states.
    package func points(of worth: Points, role: CriterionRole) throws(ReviewFault.Kind) -> Points {
        guard role != .unscored else {
            guard points == nil, outcome != .partly else { throw .unscored }
            return .zero
        }
        if let points, points > worth { throw .pointsAbove(worth: worth) }
        let decided: Points
        switch outcome {
        case .met: decided = worth
        case .notMet, .notProven, .notReported, .notApplicable, .pending, .indeterminate: decided = .zero
        case .partly:
            guard let points else { throw .pointsMissing(worth: worth) }
            guard points > .zero, points < worth else { throw .pointsMismatch(worth: worth) }
            return points
        }
        guard points == nil || points == decided else { throw .pointsMismatch(worth: worth) }
        return decided
    }
}
