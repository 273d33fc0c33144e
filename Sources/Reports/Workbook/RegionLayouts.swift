import Regions
import Scorecards
import Selection
import Spreadsheets
import Wording

/// The sheets of a region's workbook without their rows.
struct RegionLayouts {
    let heading: RegionHeading
    let language: Language

    private func code() -> Column { Column(Strings.columnCode[language], .centred, width: 13) }
    private func name() -> Column { Column(Strings.columnSchool[language], width: 32) }
    private func township() -> Column { Column(Strings.columnTownship[language], width: 16) }

    var overview: SheetLayout {
        SheetLayout(
            Strings.sheetOverview[language],
            columns: [
                Column(Strings.workbookItem[language], width: 28), Column(Strings.workbookValue[language], width: 16),
                Column(Strings.workbookMeaning[language], .wrapped, width: 70),
            ], hasFilter: false, isOnePage: true)
    }

    var schools: SheetLayout {
        var columns = [
            code(), name(), township(), Column(Strings.columnStage[language], .centred, width: 22),
            Column(Strings.columnOwnership[language], .centred, width: 10),
            Column(Strings.columnStatus[language], .centred, width: 12, highlights: statusHighlights),
            Column(Strings.columnIndex[language], .decimal, width: 11, highlights: indexHighlights),
            Column(Strings.columnGrade[language], .centred, width: 9, highlights: gradeHighlights),
            Column(Strings.workbookUncapped[language], .centred, width: 11),
            Column(Strings.columnCaps[language], width: 20),
        ]
        columns += heading.topics.map { topic in
            Column(
                Strings.columnTopicScore.text(language, topic.title), .decimal, width: 12,
                highlights: [.below(hundredths: passMark, .bad)])
        }
        columns += [
            Column(Strings.columnUnproven[language], .integer, width: 11),
            Column(Strings.columnWarnings[language], .integer, width: 8),
            Column(Strings.columnRefusedFiles[language], .integer, width: 9),
            Column(Strings.columnVetoes[language], .integer, width: 9, highlights: [.above(hundredths: 0, .bad)]),
            Column(Strings.columnReviewed[language], .integer, width: 9, highlights: [.above(hundredths: 0, .fair)]),
        ]
        return SheetLayout(Strings.sheetSchools[language], columns: columns, frozenColumns: 2)
    }

    var topics: SheetLayout {
        SheetLayout(
            Strings.sheetTopics[language],
            columns: [
                code(), name(), Column(Strings.columnTopic[language], width: 16),
                Column(Strings.columnStatus[language], .centred, width: 12, highlights: topicHighlights),
                Column(Strings.workbookSubmitted[language], .date, width: 12),
                Column(
                    Strings.workbookLate[language], .centred, width: 7,
                    highlights: [.text(Strings.workbookYes[language], .caution)]),
                Column(Strings.workbookPoints[language], .decimal, width: 9),
                Column(Strings.workbookPossible[language], .decimal, width: 9),
                Column(
                    Strings.workbookScore[language], .decimal, width: 10,
                    highlights: [.below(hundredths: passMark, .bad)]),
                Column(Strings.workbookClaimed[language], .decimal, width: 9),
                Column(
                    Strings.columnDifference[language], .decimal, width: 11,
                    highlights: [.above(hundredths: 0, .caution)]),
                Column(Strings.columnFile[language], width: 46),
            ], frozenColumns: 2)
    }

    var criteria: SheetLayout {
        let outcomes: [Highlight] = [
            .text(Outcome.notReported.phrase[language], .bad), .text(Outcome.notProven.phrase[language], .caution),
            .text(Outcome.pending.phrase[language], .caution), .text(Outcome.indeterminate.phrase[language], .bad),
            .text(Outcome.notApplicable.phrase[language], .muted),
        ]
        return SheetLayout(
            Strings.sheetCriteria[language],
            columns: [code(), name()]
                + heading.topics.flatMap { topic in
                    topic.criteria.map { criterion in
                        Column(
                            Strings.workbookCriterion.text(
                                language, criterion.id, criterion.title, criterion.worth.text),
                            .decimal, width: 15,
                            highlights: outcomes + [
                                .below(hundredths: 1, .bad),
                                .below(hundredths: criterion.worth.hundredths, .caution),
                            ])
                    }
                }, frozenColumns: 2, pagesWide: 4)
    }

    var completeness: SheetLayout {
        SheetLayout(
            Strings.sheetCompleteness[language],
            columns: [
                code(), name(), township(), Column(Strings.columnStage[language], .centred, width: 22),
                Column(Strings.columnStatus[language], .centred, width: 12, highlights: statusHighlights),
            ]
                + heading.topics.map { topic in
                    Column(topic.title, .centred, width: 14, highlights: topicHighlights)
                } + [
                    Column(
                        Strings.workbookLateTopics[language], .integer, width: 9,
                        highlights: [.above(hundredths: 0, .caution)]),
                    Column(
                        Strings.columnRefusedFiles[language], .integer, width: 9,
                        highlights: [.above(hundredths: 0, .caution)]),
                ], frozenColumns: 2)
    }

    var measures: SheetLayout {
        SheetLayout(
            Strings.sheetMeasures[language],
            columns: [
                Column(Strings.workbookMeasure[language], .centred, width: 10),
                Column(Strings.workbookTitleColumn[language], .wrapped, width: 26),
                Column(
                    Strings.workbookRate[language], .percent, width: 10,
                    highlights: [.belowColumn(3, .caution)]),
                Column(Strings.workbookTarget[language], .percent, width: 10),
                Column(Strings.workbookNumerator[language], .integer, width: 10),
                Column(Strings.workbookDenominator[language], .integer, width: 10),
                Column(Strings.workbookInScope[language], .integer, width: 10),
                Column(Outcome.notReported.phrase[language], .integer, width: 9),
                Column(Strings.workbookUnclear[language], .integer, width: 11),
                Column(
                    Strings.workbookExceptions[language], .integer, width: 9,
                    highlights: [.above(hundredths: 0, .caution)]),
                Column(Strings.workbookPopulation[language], .wrapped, width: 30),
                Column(Strings.workbookCounts[language], .wrapped, width: 34),
                Column(Strings.workbookDefinition[language], .wrapped, width: 60),
            ], frozenColumns: 2)
    }

    var exceptions: SheetLayout {
        SheetLayout(
            Strings.sheetExceptions[language],
            columns: [
                Column(Strings.workbookMeasure[language], .centred, width: 10),
                Column(Strings.workbookTitleColumn[language], width: 26), code(), name(), township(),
                Column(Strings.workbookNumerator[language], .integer, width: 10),
                Column(Strings.workbookDenominator[language], .integer, width: 10),
                Column(Strings.workbookRate[language], .percent, width: 10),
                Column(
                    Strings.workbookWhy[language], .centred, width: 16,
                    highlights: [
                        .text(Outcome.notReported.phrase[language], .bad),
                        .text(Strings.workbookContradictory[language], .bad),
                    ]),
                Column(Strings.workbookStated[language], .percent, width: 12),
                Column(Strings.columnFile[language], width: 46),
            ])
    }

    var losses: SheetLayout {
        SheetLayout(
            Strings.sheetLosses[language],
            columns: [
                Column(Strings.workbookCriterionId[language], .centred, width: 10),
                Column(Strings.workbookCriterionTitle[language], width: 36),
                Column(Strings.columnTopic[language], width: 18),
                Column(Strings.workbookWorth[language], .decimal, width: 9),
                Column(Strings.workbookApplies[language], .integer, width: 9),
                Column(Strings.workbookLosers[language], .integer, width: 9),
                Column(Strings.workbookLostPoints[language], .decimal, width: 11),
            ] + Outcome.allCases.map { Column($0.phrase[language], .integer, width: 9) }, frozenColumns: 2)
    }

    var groups: SheetLayout {
        SheetLayout(
            Strings.sheetGroups[language],
            columns: [
                Column(Strings.workbookGroupKind[language], .centred, width: 10),
                Column(Strings.workbookGroup[language], width: 22),
                Column(Strings.workbookSchools[language], .integer, width: 8),
                Column(Scorecard.Status.complete.phrase[language], .integer, width: 8),
                Column(Scorecard.Status.partial.phrase[language], .integer, width: 8),
                Column(Scorecard.Status.missing.phrase[language], .integer, width: 8),
                Column(Scorecard.Status.rejected.phrase[language], .integer, width: 8),
                Column(Strings.workbookLate[language], .integer, width: 8),
                Column(
                    Strings.annexFormsRate[language], .percent, width: 10,
                    highlights: [.below(hundredths: 100_00, .caution)]),
                Column(
                    Strings.annexOnTime[language], .percent, width: 10,
                    highlights: [.below(hundredths: 100_00, .caution)]),
                Column(Strings.annexMean[language], .decimal, width: 10, highlights: indexHighlights),
                Column(Strings.workbookLowerQuartile[language], .decimal, width: 9),
                Column(Strings.workbookMedian[language], .decimal, width: 9),
                Column(Strings.workbookUpperQuartile[language], .decimal, width: 9),
            ] + heading.scale.grades.map { Column($0.label, .integer, width: 8) }
                + heading.measures.map { measure in
                    Column(
                        measure.id + " " + measure.title, .percent, width: 13,
                        highlights: [.below(hundredths: measure.target?.hundredths ?? 0, .caution)])
                }, frozenColumns: 2, pagesWide: 2)
    }

    var questions: SheetLayout {
        SheetLayout(
            Strings.sheetQuestions[language],
            columns: [
                Column(Strings.workbookQuestionId[language], .centred, width: 10),
                Column(Strings.workbookQuestion[language], .wrapped, width: 24),
                Column(Strings.workbookKey[language], .wrapped, width: 26), code(), name(),
                Column(Strings.workbookDetail[language], .wrapped, width: 34),
                Column(Strings.workbookAsk[language], .wrapped, width: 60),
            ])
    }

    var problems: SheetLayout {
        SheetLayout(
            Strings.sheetProblems[language],
            columns: [
                Column(Strings.columnFile[language], width: 46), code(), name(),
                Column(Strings.columnTopic[language], width: 16),
                Column(Strings.columnRevision[language], .integer, width: 8),
                Column(Strings.columnStatus[language], .centred, width: 14),
                Column(Strings.columnMessage[language], .wrapped, width: 80),
            ])
    }

    var candidates: SheetLayout {
        SheetLayout(
            Strings.sheetCandidates[language],
            columns: [
                Column(Strings.columnRank[language], .integer, width: 7), code(), name(),
                Column(Strings.columnStage[language], .centred, width: 22), township(),
                Column(
                    Strings.columnStanding[language], .centred, width: 16,
                    highlights: Standing.allCases.map { .text($0.phrase[language], $0.tone) }),
                Column(Strings.workbookApplicationScore[language], .decimal, width: 12),
                Column(Strings.columnIndex[language], .decimal, width: 11),
                Column(Strings.columnReason[language], .wrapped, width: 70),
            ], frozenColumns: 3)
    }

    // MARK: - Colours

    /// The colour of a grade by its place in the scale: the best good, the last one bad.
    private var gradeHighlights: [Highlight] {
        let grades = heading.scale.grades
        return grades.enumerated().map { place, grade in
            let tone: Tone = place == grades.count - 1 ? .bad : place == 0 ? .good : place == 1 ? .fair : .caution
            return .text(grade.label, tone)
        }
    }

    /// Below the last but one grade's limit an index is in the last grade.
    private var passMark: Int {
        let grades = heading.scale.grades
        return grades.count > 1 ? grades[grades.count - 2].from.flooredHundredths : 0
    }

    private var indexHighlights: [Highlight] { [.below(hundredths: passMark, .bad)] }

    private var statusHighlights: [Highlight] {
        [
            .text(Scorecard.Status.missing.phrase[language], .bad),
            .text(Scorecard.Status.rejected.phrase[language], .bad),
            .text(Scorecard.Status.partial.phrase[language], .caution),
            .text(Scorecard.Status.complete.phrase[language], .good),
            .text(Strings.statusClosed[language], .muted),
        ]
    }

    private var topicHighlights: [Highlight] {
        [
            .text(TopicResult.Status.notSubmitted.phrase[language], .bad),
            .text(TopicResult.Status.rejected.phrase[language], .bad),
            .text(TopicResult.Status.notApplicable.phrase[language], .muted),
        ]
    }
}
