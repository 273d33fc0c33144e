package import LibXML
package import Scorecards
package import Wording

/// What a review says against itself, whatever school and edition it is about: dates and points. The rest shows when it is
/// held against the computed results.
package struct ReviewCheck: Sendable {
    private let language: Language

    /// Makes a check that answers in a language.
    package init(language: Language) {
        self.language = language
    }

    /// What is wrong with a document that follows its schema.
    package func diagnostics(_ root: XMLNode, file: String) -> [Diagnostic] {
        let review = ReviewReader.review(root, file: file)
        var diagnostics: [Diagnostic] = []
        if let until = review.validUntil, until < review.date {
            diagnostics.append(
                Diagnostic(
                    severity: .error, identifier: "review.dates", file: file, line: root.line, path: root.path,
                    summary: Strings.reviewDatesSummary.text(language, until, review.date),
                    remedy: Strings.reviewDatesRemedy.text(language)))
        }
        for (node, change) in zip(root.elements(named: "change"), review.changes) {
            guard let (summary, remedy) = points(change) else { continue }
            diagnostics.append(
                Diagnostic(
                    severity: .error, identifier: "review.points", file: file, line: node.line, path: node.path,
                    summary: summary, remedy: remedy))
        }
        return diagnostics
    }

    private func points(_ change: Review.Change) -> (String, String)? {
        switch change.outcome {
        case .met: return nil
        case .partly:
            guard change.points ?? .zero <= .zero else { return nil }
            return (
                Strings.reviewPartlySummary.text(language, change.criterion), Strings.reviewPartlyRemedy.text(language)
            )
        case .notMet, .notProven, .notReported, .notApplicable, .pending, .indeterminate:
            guard let points = change.points, points > .zero else { return nil }
            return (
                Strings.reviewZeroSummary.text(language, change.criterion, points.text),
                Strings.reviewZeroRemedy.text(language)
            )
        }
    }
}
