package import Scorecards
package import Wording

/// Holds bureau figures against themselves: parts against totals, shares and rates against the counts behind them.
///
/// Everything is exact integer arithmetic; what a source calls nearly, over or at least is an interval, and a sum is
/// wrong only where no number in the intervals makes it right.
package struct FigureCheck {
    let language: Language

    /// Makes a check that answers in a language.
    package init(language: Language) {
        self.language = language
    }

    /// What is wrong, in the order of the document.
    package func diagnostics(_ report: FigureReport, file: String) -> [Diagnostic] {
        report.sections.flatMap { section in
            section.entries.flatMap { entry in
                let place = Place(file: file, section: section.title, entry: entry)
                switch entry {
                case .figure(let figure): return diagnostics(of: figure, place)
                case .rate(let rate): return diagnostics(of: rate, place)
                }
            }
        }
    }

    /// Where a figure stands.
    struct Place {
        let file: String
        let section: String
        let entry: FigureEntry
    }

    /// A diagnostic about a figure, or about one of its parts.
    func fault(
        _ identifier: String, _ place: Place, part: Figure.Part? = nil, severity: Diagnostic.Severity = .error,
        summary: String, remedy: String
    ) -> Diagnostic {
        let labels = [place.section, place.entry.label] + (part.map { [$0.label] } ?? [])
        return Diagnostic(
            severity: severity, identifier: "figures." + identifier, file: place.file,
            line: part?.line ?? place.entry.origin.line, path: part?.path ?? place.entry.origin.path,
            placeLabel: labels.joined(separator: Strings.placeSeparator.text(language)), summary: summary,
            remedy: remedy)
    }
}
