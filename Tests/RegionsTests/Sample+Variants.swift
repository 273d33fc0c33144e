import Scorecards

@testable import Regions

extension RegionHeading {
    /// The same heading but for what is named.
    func with(
        year: Int? = nil, asOf: String? = nil, edition: String? = nil, files: [EditionFile]? = nil,
        criteria: [Criterion]? = nil, measures: [MeasureText]? = nil
    ) -> RegionHeading {
        RegionHeading(
            tool: tool, year: year ?? self.year, asOf: asOf ?? year.map { "\($0)-12-31" } ?? self.asOf,
            edition: edition ?? self.edition, editionTitle: editionTitle, language: language, isFictional: isFictional,
            region: region, due: due, strayFiles: strayFiles, files: files ?? self.files,
            jurisdictions: jurisdictions, stages: stages, ownerships: ownerships,
            topics: topics.map {
                TopicHeading(
                    topic: $0.topic, title: $0.title, weight: $0.weight, criteria: criteria ?? $0.criteria)
            },
            scale: scale, measures: measures ?? self.measures, composites: composites, questions: questions)
    }
}

extension SchoolRow {
    /// The same row under another code.
    func with(code: String) -> SchoolRow { with(code: code, roster: roster) }

    /// The same row with a school that took it over.
    func with(successor: String) -> SchoolRow {
        with(
            code: code,
            roster: RosterFacts(
                ownership: roster.ownership, founded: roster.founded, successor: successor, titles: roster.titles))
    }

    /// The same row, founded on another day.
    func with(founded: String?) -> SchoolRow {
        with(
            code: code,
            roster: RosterFacts(ownership: roster.ownership, founded: founded, titles: roster.titles))
    }

    private func with(code: String, roster: RosterFacts) -> SchoolRow {
        SchoolRow(
            code: code, name: name, stage: stage, jurisdiction: jurisdiction, roster: roster, closed: closed,
            application: application, status: status, index: index, grade: grade, uncapped: uncapped, caps: caps,
            unproven: unproven, topics: topics, measures: measures, marks: marks, vetoes: vetoes, notices: notices,
            refused: refused)
    }
}
