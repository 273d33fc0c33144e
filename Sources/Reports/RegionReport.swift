package import BureauFigures
package import Regions
import Scorecards
import Wording

/// What the bureau's documents on a year are made from: the region, the year before where one is given, and the annex that
/// holds every figure of both.
package struct RegionReport {
    /// The region.
    package let summary: RegionSummary
    /// The region a year or more before.
    package let earlier: RegionSummary?
    /// Every figure with its definition, counts and exceptions.
    package let annex: Annex
    /// Where the pages of the schools stand, seen from the folder of the report.
    package let pages: SchoolPages
    /// The SHA-256 of the document with the bureau's own figures; nil where there is none.
    package let figuresFingerprint: String?

    /// The measures that name each school as an exception.
    let exceptions: ExceptionIndex
    /// The place of each school among those of its stage, by its position; nil for one without an index.
    let standings: [Standing?]

    /// A place among the schools of a stage.
    struct Standing {
        let rank: Int
        let isTied: Bool
        /// How many schools of the stage have an index.
        let schools: Int
    }

    /// Puts a report together.
    package init(
        summary: RegionSummary, figures: FigureReport?, figuresFingerprint: String? = nil,
        earlier: RegionSummary? = nil, earlierFigures: FigureReport? = nil, pages: SchoolPages = .none
    ) {
        self.summary = summary
        self.earlier = earlier
        self.pages = pages
        self.figuresFingerprint = figuresFingerprint
        let annex = AnnexRegion.annex(summary, figures: figures)
        let lost = annex.sections.first { $0.id == "losses" }?.lines.map(\.id)
        self.annex =
            earlier.map { annex.beside(AnnexRegion.annex($0, figures: earlierFigures, losses: lost ?? [])) } ?? annex
        exceptions = ExceptionIndex(summary)
        var standings = [Standing?](repeating: nil, count: summary.schools.count)
        for ranking in summary.rankings {
            for place in ranking.schools {
                standings[place.school] = Standing(
                    rank: place.rank, isTied: place.isTied, schools: ranking.schools.count)
            }
        }
        self.standings = standings
    }

    var heading: RegionHeading { summary.heading }
    var language: Language { Language(rawValue: summary.heading.language) ?? .chinese }

    /// What an area is called.
    func label(of area: GroupSummary) -> String { summary.label(of: area) }
}

extension RegionSummary {
    /// What an area is called: a jurisdiction that has others below it owns only some of its schools itself.
    func label(of area: GroupSummary) -> String {
        let hasUnitsBelow = heading.jurisdictions.contains { $0.parent == area.key }
        let language = Language(rawValue: heading.language) ?? .chinese
        return hasUnitsBelow ? Strings.dashboardOwnSchools.text(language, area.label) : area.label
    }
}
