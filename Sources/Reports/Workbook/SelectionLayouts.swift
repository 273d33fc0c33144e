import Selection
import Spreadsheets
import Wording

/// The sheets of a round's workbook without their rows.
struct SelectionLayouts {
    let report: SelectionReport
    let language: Language

    private func code() -> Column { Column(Strings.columnCode[language], .centred, width: 13) }
    private func school() -> Column { Column(Strings.columnSchool[language], width: 30) }

    private func standing() -> Column {
        Column(
            Strings.columnStanding[language], .centred, width: 16,
            highlights: Standing.allCases.map { .text($0.phrase[language], $0.tone) })
    }

    private var answers: [Highlight] {
        GateAnswer.Result.allCases.map { .text($0.phrase[language], $0.tone) }
    }

    /// The sheet of a table of decisions: its columns are those of the table.
    func decisions(_ table: SelectionTable) -> SheetLayout {
        let columns = table.columns.map { column in
            switch column.content {
            case .standing: standing()
            case .number: Column(column.title, .integer, width: 8)
            case .code: code()
            case .name: school()
            case .word: Column(column.title, .centred, width: 16)
            case .words: Column(column.title, width: 18)
            case .figure: Column(column.title, .decimal, width: 12)
            case .answer: Column(column.title, .centred, width: 13, highlights: answers)
            case .sentence: Column(column.title, .wrapped, width: 60)
            }
        }
        return SheetLayout(table.title, columns: columns, frozenColumns: 5, pagesWide: 2)
    }

    /// Every gate's answer, a row a fact.
    var answerSheet: SheetLayout {
        SheetLayout(
            Strings.selectionGates[language],
            columns: [
                code(), school(), standing(), Column(Strings.columnGate[language], .centred, width: 8),
                Column(Strings.sheetGateTitle[language], .wrapped, width: 24),
                Column(Strings.columnAnswer[language], .centred, width: 11, highlights: answers),
                Column(Strings.sheetMeasureValue[language], .decimal, width: 10),
                Column(Strings.sheetThreshold[language], .decimal, width: 9),
                Column(Strings.columnReason[language], .wrapped, width: 46),
                Column(Strings.sheetFact[language], .wrapped, width: 24),
                Column(Strings.workbookValue[language], .wrapped, width: 24),
                Column(Strings.columnFile[language], width: 44),
                Column(Strings.sheetLine[language], .integer, width: 7),
                Column(Strings.sheetPath[language], width: 44),
            ], frozenColumns: 2, pagesWide: 2)
    }

    /// What became of each quota, and the ties at its cut.
    var quotas: SheetLayout {
        SheetLayout(
            Strings.sheetQuotas[language],
            columns: [
                Column(Strings.columnQuota[language], .centred, width: 14),
                Column(Strings.sheetTitle[language], .wrapped, width: 32),
                Column(Strings.selectionPlaces[language], .integer, width: 9),
                Column(Strings.selectionEligible[language], .integer, width: 13),
                Column(
                    Strings.selectionUnverified[language], .integer, width: 9,
                    highlights: [.above(hundredths: 0, .caution)]),
                Column(
                    Strings.selectionSpare[language], .integer, width: 10,
                    highlights: [.above(hundredths: 0, .caution)]),
                Column(
                    Strings.sheetTiedSchools[language], .integer, width: 11,
                    highlights: [.above(hundredths: 0, .caution)]),
                Column(Strings.selectionTies[language], .wrapped, width: 50),
                Column(Strings.selectionRemark[language], .wrapped, width: 50),
            ])
    }

    /// How far each number can move before the list changes.
    var margins: SheetLayout {
        SheetLayout(
            Strings.selectionFirmness[language],
            columns: [
                Column(Strings.marginParameter[language], .centred, width: 20),
                Column(Strings.sheetSubject[language], .centred, width: 16),
                Column(Strings.sheetTitle[language], .wrapped, width: 34),
                Column(Strings.marginCurrent[language], .decimal, width: 9),
                Column(Strings.marginLower[language], .centred, width: 22),
                Column(Strings.marginUpper[language], .centred, width: 22),
                Column(Strings.sheetBelow[language], .wrapped, width: 36),
                Column(Strings.sheetAbove[language], .wrapped, width: 36),
            ])
    }

    /// What a visit should look at, with room for what is found.
    var visits: SheetLayout {
        SheetLayout(
            Strings.sheetVisits[language],
            columns: [
                code(), school(), standing(), Column(Strings.visitCause[language], .centred, width: 15),
                Column(Strings.sheetSubject[language], .centred, width: 10),
                Column(Strings.visitItem[language], .wrapped, width: 24),
                Column(Strings.visitOpen[language], .wrapped, width: 44),
                Column(Strings.visitLookAt[language], .wrapped, width: 44),
                Column(Strings.visitAsk[language], .wrapped, width: 30),
                Column(Strings.visitFound[language], .wrapped, width: 24),
            ], frozenColumns: 2, pagesWide: 2)
    }

    /// The policy as it was used, every rule with its basis.
    var policy: SheetLayout {
        SheetLayout(
            Strings.selectionPolicy[language],
            columns: [
                Column(Strings.sheetPart[language], .centred, width: 14),
                Column(Strings.sheetSubject[language], .centred, width: 18),
                Column(Strings.sheetTitle[language], .wrapped, width: 50),
                Column(Strings.workbookValue[language], .wrapped, width: 26),
                Column(Strings.sheetBasis[language], .wrapped, width: 60),
            ])
    }

    /// What went in, submissions counted only.
    var inputs: SheetLayout {
        SheetLayout(
            Strings.selectionInputs[language],
            columns: [
                Column(Strings.sheetKind[language], .centred, width: 14),
                Column(Strings.columnFile[language], width: 40), Column("SHA-256", width: 68),
            ])
    }
}
