import LibXML
package import Scorecards
package import Selection
import Wording

/// The decisions of a round as a table of values, for every writer of spreadsheets.
package struct SelectionTable: Sendable {
    /// A cell; a spreadsheet keeps numbers as numbers.
    package enum Cell: Sendable, Hashable {
        case empty
        case text(String)
        case whole(Int)
        /// Hundredths, shown with two decimals.
        case points(Points)
    }

    /// A column: what it is called, and what it holds.
    package struct Column: Sendable, Hashable {
        /// What the cells of a column are, for the writer that chooses widths and colours.
        package enum Content: Sendable, Hashable {
            case standing, number, code, name, word, words, figure, answer, sentence
        }

        /// The title in the header row.
        package let title: String
        /// What it holds.
        package let content: Content

        init(_ title: String, _ content: Content) {
            self.title = title
            self.content = content
        }
    }

    /// The name of the sheet.
    package let title: String
    /// The columns, in their order.
    package let columns: [Column]
    private let report: SelectionReport

    /// Draws the table of a round: one row a school, one column a ranking key and a gate.
    package init(_ report: SelectionReport) {
        let language = report.language
        let policy = report.policy
        self.report = report
        title = Strings.selectionSheet[language]
        let head: [(Phrase, Column.Content)] = [
            (Strings.columnStanding, .standing), (Strings.columnRank, .number), (Strings.columnReserve, .number),
            (Strings.columnCode, .code), (Strings.columnSchool, .name), (Strings.columnStage, .word),
            (Strings.columnTownship, .words), (Strings.columnQuota, .words),
        ]
        columns =
            head.map { Column($0[language], $1) }
            + policy.keys.map { key in
                if case .titleYears = key { return Column(report.label(of: key), .word) }
                return Column(report.label(of: key), .figure)
            } + [Column(Strings.columnIndex[language], .figure), Column(Strings.columnGrade[language], .word)]
            + policy.gates.map { Column($0.id + " " + $0.rationale.title, .answer) }
            + [Column(Strings.columnReason[language], .sentence)]
    }

    /// The row of a decision.
    package func row(_ decision: Decision) -> [Cell] {
        let language = report.language
        let policy = report.policy
        let school = decision.applicant.school
        let head: [Cell] = [
            .text(decision.standing.phrase[language]), Cell(decision.rank), Cell(decision.reserve),
            .text(school.code), .text(school.name), .text(school.stageLabel), Cell(school.township),
            Cell(policy.quotas.first { $0.id == decision.quota }?.rationale.title),
        ]
        let figures: [Cell] = policy.keys.indices.map { place in
            guard decision.applicant.keys.indices.contains(place) else { return .empty }
            let key = decision.applicant.keys[place]
            if case .titleYears = key.key { return .text(key.text) }
            return .points(Points(hundredths: key.value.flooredHundredths))
        }
        let index = Cell(decision.applicant.index.map { Points(hundredths: $0.flooredHundredths) })
        let results = decision.applicant.results
        let answers: [Cell] = policy.gates.indices.map { place in
            results.indices.contains(place) ? .text(results[place].phrase[language]) : .empty
        }
        return head + figures + [index, .text(decision.applicant.grade)] + answers + [.text(decision.reason)]
    }

    /// Writes the table as comma-separated values behind a byte order mark, `selection.csv`, row by row.
    package static func write(_ report: SelectionReport, to sink: ByteSink) throws {
        let table = SelectionTable(report)
        var csv = CSVWriter(reserving: 1 << 17)
        csv.writeByteOrderMark()
        for column in table.columns { csv.write(column.title) }
        csv.endRow()
        for decision in report.round.decisions {
            for cell in table.row(decision) {
                switch cell {
                case .empty: csv.write(nil as String?)
                case .text(let text): csv.write(text)
                case .whole(let number): csv.write(number)
                case .points(let points): csv.write(points)
                }
            }
            csv.endRow()
            try csv.handOn(to: sink)
        }
        try csv.handOnRest(to: sink)
    }
}

extension SelectionTable.Cell {
    fileprivate init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
    fileprivate init(_ number: Int?) { self = number.map { .whole($0) } ?? .empty }
    fileprivate init(_ points: Points?) { self = points.map { .points($0) } ?? .empty }
}
