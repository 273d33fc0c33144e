import Scorecards
import Selection
import Spreadsheets
import Wording

/// Writes the workbook of a round, `selection.xlsx`: decisions, every gate's answer with its facts, quotas with ties, how
/// firm the list is, what a visit should look at, the policy, and the inputs. It says what `selection.json` says.
package struct SelectionWorkbook {
    private let report: SelectionReport
    private let language: Language
    private let writer: WorkbookWriter

    /// Writes the workbook of a round to a file.
    /// - Throws: ``WorkbookError`` for a place that can't be written, or more rows than spreadsheets open; and where the
    ///   records of the report can't be read.
    package static func write(_ report: SelectionReport, to path: String) throws {
        do {
            let workbook = SelectionWorkbook(
                report: report, language: report.language,
                writer: try WorkbookWriter(path: path, properties: properties(report)))
            try workbook.writeSheets()
            try workbook.writer.close()
        } catch let error as SpreadsheetError {
            throw WorkbookError(error)
        }
    }

    private static func properties(_ report: SelectionReport) -> Workbook.Properties {
        let context = report.heading.context
        return Workbook.Properties(
            title: Strings.selectionTitle.text(report.language, report.heading.region, "\(context.year)"),
            author: "zhixiao " + context.tool, company: report.heading.region,
            date: CalendarDate(context.asOf) ?? CalendarDate(daysSince1970: 0),
            footer: Strings.workbookFooter[report.language]
                + (context.isFictional ? "　" + Strings.workbookSample[report.language] : ""))
    }

    private func writeSheets() throws {
        let layouts = SelectionLayouts(report: report, language: language)
        let decisions = report.round.decisions
        let table = SelectionTable(report)
        try write(layouts.decisions(table), decisions) { [table.row($0).map(Cell.init)] }
        try write(layouts.answerSheet, decisions) { answerRows($0, try report.records.grounds(of: $0).answers) }
        try write(layouts.quotas, report.round.quotas) { [quotaRow($0)] }
        try write(layouts.margins, report.round.margins) { [marginRow($0)] }
        try write(layouts.visits, decisions.filter(\.standing.isVisited)) {
            visitRows($0, try report.records.grounds(of: $0).visit)
        }
        try write(layouts.policy, policyRows) { [$0] }
        try write(layouts.inputs, try inputRows()) { [$0] }
    }

    /// Writes a sheet subject by subject: the rows of one are made and written before those of the next.
    private func write<Subject>(
        _ layout: SheetLayout, _ subjects: [Subject], rows: (Subject) throws -> [[Cell]]
    ) throws {
        let sheet = try writer.addSheet(layout)
        for subject in subjects {
            for row in try rows(subject) { try writer.append(row, to: sheet) }
        }
    }

    // MARK: - Schools

    private func head(_ decision: Decision) -> [Cell] {
        [
            .text(decision.applicant.school.code), .text(decision.applicant.school.name),
            .text(decision.standing.phrase[language]),
        ]
    }

    /// A row for each fact of each answer; an answer without facts has one row.
    private func answerRows(_ decision: Decision, _ answers: [GateAnswer]) -> [[Cell]] {
        answers.flatMap { answer -> [[Cell]] in
            let gate = answer.gate
            let start =
                head(decision) + [
                    .text(gate.id), .text(gate.rationale.title), .text(answer.result.phrase[language]),
                    Cell(answer.measure), Cell(gate.threshold), .text(answer.reason),
                ]
            guard !answer.facts.isEmpty else { return [start] }
            return answer.facts.map { fact in
                start + [
                    .text(fact.label), .text(fact.value), .text(fact.file ?? ""),
                    fact.line.map { .integer($0) } ?? .empty, .text(fact.path ?? ""),
                ]
            }
        }
    }

    private func visitRows(_ decision: Decision, _ visit: [VisitItem]) -> [[Cell]] {
        visit.map { item in
            head(decision) + [
                .text(item.cause.phrase[language]), .text(item.subject), .text(item.title), .text(item.question),
                .text(item.lookAt), .text(item.ask), .empty,
            ]
        }
    }

    // MARK: - The list

    private func quotaRow(_ outcome: QuotaOutcome) -> [Cell] {
        let tied = report.round.decisions.filter {
            $0.quota == outcome.quota.id && ($0.standing == .tiedForPlace || $0.standing == .tiedForReserve)
        }
        let lines = tied.map {
            Strings.selectionTieLine.text(language, $0.applicant.school.name, $0.standing.phrase[language])
        }
        return [
            .text(outcome.quota.id), .text(outcome.quota.rationale.title),
            outcome.quota.places.map { .integer($0) } ?? .text(Strings.selectionUnknownPlaces[language]),
            .integer(outcome.eligible), .integer(outcome.unverified), outcome.spare.map { .integer($0) } ?? .empty,
            .integer(tied.count), .text(lines.joined(separator: "\n")), .text(outcome.remarks(language)),
        ]
    }

    private func marginRow(_ margin: Margin) -> [Cell] {
        func names(_ bound: Margin.Bound) -> Cell {
            guard !bound.isHorizon else { return .text(Strings.marginHorizon[language]) }
            return .text(bound.schools.map(report.name(of:)).joined(separator: Strings.listJoint[language]))
        }
        return [
            .text(margin.kindPhrase[language]), .text(margin.shownSubject ?? ""), .text(margin.title),
            Cell(margin.current), .text(Margin.text(margin.lower, isLower: true, language)),
            .text(Margin.text(margin.upper, isLower: false, language)), names(margin.lower), names(margin.upper),
        ]
    }

    // MARK: - What it rests on

    private var policyRows: [[Cell]] {
        let policy = report.policy
        let context = report.heading.context
        func row(_ part: Phrase, _ subject: String, _ title: String, _ value: String, _ basis: [String]) -> [Cell] {
            [
                .text(part[language]), .text(subject), .text(title), .text(value),
                .text(basis.joined(separator: "\n")),
            ]
        }
        var rows = [
            row(
                Strings.sheetPolicy, policy.id, policy.title, policy.label(policy.level),
                [policy.note].compactMap(\.self)),
            row(Strings.sheetEdition, context.edition, context.editionTitle, "", []),
            row(Strings.workbookAsOf, "", context.asOf, "", []),
        ]
        rows += policy.gates.map { gate in
            let unknown = gate.unknown == .hold ? Strings.selectionUnknownHold : Strings.selectionUnknownFail
            return row(
                Strings.columnGate, gate.id, gate.rationale.title,
                (gate.isEnabled ? unknown : Strings.gateNotUsed)[language], gate.rationale.basis)
        }
        rows += policy.vetoes.map { veto in
            row(
                Strings.selectionVetoes, "", veto.rationale.title,
                Strings.selectionMonths.text(language, "\(veto.lookBack)"), veto.rationale.basis)
        }
        let keys = policy.keys.map(report.label(of:)).joined(separator: Strings.listJoint[language])
        rows.append(row(Strings.selectionRanking, "", policy.ranking.title, keys, policy.ranking.basis))
        rows.append(row(Strings.selectionTieRule, "", policy.ties.title, "", policy.ties.basis))
        rows += policy.quotas.map { quota in
            row(
                Strings.columnQuota, quota.id, quota.rationale.title,
                quota.places.map { "\($0)" } ?? Strings.selectionUnknownPlaces[language], quota.rationale.basis)
        }
        rows.append(
            row(
                Strings.standingReserve, "", policy.reserveRationale.title,
                "\(policy.reserve)", policy.reserveRationale.basis))
        return rows
    }

    private func inputRows() throws -> [[Cell]] {
        var rows: [[Cell]] = []
        var submissions = 0
        try report.forEachInput { input in
            if input.kind == .submission { submissions += 1 }
            guard input.kind != .submission else { return }
            rows.append([.text(input.kind.phrase[language]), .text(input.file), .text(input.sha256 ?? "")])
        }
        rows.append([
            .text(SelectionReport.Input.Kind.submission.phrase[language]),
            .text(Strings.sheetSubmissions.text(language, "\(submissions)")),
        ])
        return rows
    }
}

// One C handle with unsynchronised state belongs to one thread at a time.
@available(*, unavailable) extension SelectionWorkbook: Sendable {}

extension Cell {
    /// A number of hundredths, rounded down as everywhere; nothing for nil.
    fileprivate init(_ value: Fraction?) {
        self = value.map { .decimal(hundredths: $0.flooredHundredths) } ?? .empty
    }

    fileprivate init(_ cell: SelectionTable.Cell) {
        switch cell {
        case .empty: self = .empty
        case .text(let text): self = .text(text)
        case .whole(let number): self = .integer(number)
        case .points(let points): self = .decimal(hundredths: points.hundredths)
        }
    }
}
