import Scorecards

// Claims stand beside computed points and never change them; a criterion without a claim takes no part.

extension TopicResult {
    /// Claimed less computed points over the criteria that have a claim; nil when none has.
    var difference: Points? {
        // Member by member, which copies no finding.
        findings.indices.reduce(nil) { sum, position in
            guard let difference = findings[position].difference else { return sum }
            return (sum ?? .zero) + difference
        }
    }
}

extension Scorecard {
    /// The sum of all claims; nil when the school claims nothing.
    var claimed: Points? {
        let claims = topics.compactMap(\.claimed)
        return claims.isEmpty ? nil : claims.reduce(.zero, +)
    }

    /// Claimed less computed points over all criteria that have a claim; nil when none has.
    var difference: Points? {
        let differences = topics.compactMap(\.difference)
        return differences.isEmpty ? nil : differences.reduce(.zero, +)
    }
}
