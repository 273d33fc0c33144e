import Regions
import Scorecards
import Spreadsheets
import Wording

extension RegionWorkbook {
    func nameCell(_ code: String, _ name: String) -> Cell {
        pages.link(to: code).map { .link(name, to: .file($0)) } ?? .text(name)
    }

    /// The town of a school; empty where only its county is known.
    func township(_ code: String) -> String {
        townships[code] ?? code
    }

    private func decimal(_ value: Fraction?) -> Cell {
        value.map { .decimal(hundredths: $0.flooredHundredths) } ?? .empty
    }

    private func decimal(_ points: Points?) -> Cell {
        points.map { .decimal(hundredths: $0.hundredths) } ?? .empty
    }

    private func gradeLabel(_ id: String?) -> String {
        id.map { heading.scale.grade($0)?.label ?? $0 } ?? ""
    }

    private func statusText(_ row: SchoolRow) -> String {
        row.closed == nil ? row.status.phrase[language] : Strings.statusClosed[language]
    }

    func schoolCells(_ row: SchoolRow) -> [Cell] {
        let ownership = row.roster.ownership.map(heading.ownershipLabel) ?? ""
        var cells: [Cell] = [
            .text(row.code), nameCell(row.code, row.name), .text(township(row.jurisdiction)),
            .text(heading.stageLabel(row.stage)),
            .text(ownership), .text(statusText(row)),
        ]
        guard row.closed == nil else { return cells }
        cells += [
            decimal(row.index), .text(gradeLabel(row.grade)), .text(gradeLabel(row.uncapped)),
            .text(row.caps.joined(separator: Strings.listSeparator[language])),
        ]
        cells += row.topics.map { $0.status == .notApplicable ? .text($0.status.phrase[language]) : decimal($0.score) }
        cells += [
            .integer(row.unproven), .integer(row.notices.warnings + row.notices.errors), .integer(row.refused),
            .integer(row.vetoes.count), .integer(row.reviewed.count),
        ]
        return cells
    }

    func topicCells(_ row: SchoolRow, _ topic: RegionHeading.TopicHeading, _ entry: SchoolRow.TopicRow) -> [Cell] {
        let submitted = entry.submitted.map { text in CalendarDate(text).map(Cell.date) ?? .text(text) } ?? .empty
        return [
            .text(row.code), nameCell(row.code, row.name), .text(topic.title), .text(entry.status.phrase[language]),
            submitted,
            entry.isLate ? .text(Strings.workbookYes[language]) : .empty, decimal(entry.points),
            decimal(entry.possible), decimal(entry.score), decimal(entry.claimed),
            decimal(entry.difference), .text(entry.file ?? ""),
        ]
    }

    func criteriaCells(_ row: SchoolRow) -> [Cell] {
        var cells: [Cell] = [.text(row.code), nameCell(row.code, row.name)]
        for (topic, entry) in zip(heading.topics, row.topics) {
            for position in topic.criteria.indices {
                guard entry.findings.indices.contains(position) else {
                    cells.append(.text(Outcome.notApplicable.phrase[language]))
                    continue
                }
                cells.append(cell(entry.findings[position]))
            }
        }
        return cells
    }

    /// Points where something was judged, otherwise the word for why not.
    private func cell(_ finding: SchoolRow.Finding) -> Cell {
        switch finding.outcome {
        case .met, .partly, .notMet: decimal(finding.points)
        case .notProven where finding.points > .zero: decimal(finding.points)
        case .notProven, .notReported, .notApplicable, .pending, .indeterminate:
            .text(finding.outcome.phrase[language])
        }
    }

    func completenessCells(_ row: SchoolRow) -> [Cell] {
        [
            .text(row.code), nameCell(row.code, row.name), .text(township(row.jurisdiction)),
            .text(heading.stageLabel(row.stage)),
            .text(statusText(row)),
        ] + row.topics.map { .text($0.status.phrase[language]) }
            + [.integer(row.topics.count { $0.isLate }), .integer(row.refused)]
    }

    func exceptionCells(
        _ exception: RegionSummary.MeasureException, _ measure: MeasureText, _ school: RegionSummary.School
    ) -> [Cell] {
        let (numerator, denominator) = (exception.value.numerator, exception.value.denominator)
        var rate = Cell.empty
        if case .counted(let numerator, let denominator) = exception.value, denominator > 0 {
            rate = .percent(hundredths: Fraction(100 * numerator, denominator).flooredHundredths)
        }
        return [
            .text(measure.id), .text(measure.title), .text(school.code), nameCell(school.code, school.name),
            .text(township(school.jurisdiction)), numerator.map { .integer($0) } ?? .empty,
            denominator.map { .integer($0) } ?? .empty, rate, .text(exception.phrase[language]),
            exception.stated.map { .percent(hundredths: $0.hundredths) } ?? .empty, .text(exception.file ?? ""),
        ]
    }

    func candidateCells(_ line: CandidateLine) -> [Cell] {
        [
            line.rank.map { .integer($0) } ?? .empty, .text(line.code), .text(line.name), .text(line.stage),
            .text(line.township), .text(line.standing.phrase[language]), decimal(line.score), decimal(line.index),
            .text(line.reason),
        ]
    }
}
