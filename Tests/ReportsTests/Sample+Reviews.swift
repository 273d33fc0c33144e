import Scorecards

extension Sample {
    /// The capped school after a review: one cap of two lifted, points won, one criterion taken out, one answer attacked.
    static func reviewed(_ context: ScoringContext = context(), reason: String = "聘书原件已核实（示例）。") -> Scorecard {
        let before = capped(context)
        let ruling = ReviewRuling([review(reason: reason)], over: before.topics) { _ in .within }
        return Scorecard(
            context: context, school: before.school, topics: ruling.topics(before.topics), notices: before.notices,
            vetoes: before.vetoes, files: before.files)
    }

    /// A review of the capped school.
    static func review(reason: String) -> Review {
        func change(_ criterion: String, _ old: Outcome, _ new: Outcome, _ points: Int? = nil) -> Review.Change {
            Review.Change(
                criterion: criterion, replaced: old, replacedPoints: nil, outcome: new,
                points: points.map(Points.init(hundredths:)), reason: reason, line: 4)
        }
        return Review(
            file: "reviews/a.xml", school: "2133990001", year: 2025, edition: "2022", number: "云教复〔2026〕1号（示例）",
            date: "2026-02-10", validUntil: "2026-12-31", office: "政策法规科（示例）", role: "科长", reviewer: "示复核",
            changes: [
                change("VP-01", .notMet, .met), change("VP-05", .met, .partly, 7_50),
                change("LG-05", .met, .notApplicable),
            ])
    }
}
