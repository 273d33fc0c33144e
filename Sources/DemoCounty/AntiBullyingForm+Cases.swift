import LibXML

extension AntiBullyingForm {
    /// Writes the cases of bullying: counts only, never a name.
    static func writeCases(_ sheet: inout Sheet) {
        let school = sheet.school
        let cases = school.profile.cases
        let reported = school.doubt == .noReportsWithoutSurvey ? 0 : cases.reported
        let recognised = min(reported, cases.recognised)
        let serious = min(reported, cases.serious)
        let overdue = school.has(.caseOverdue) ? min(1, reported) : 0
        let isLong = school.doubt == .longestAgainstOverdue
        let longest = overdue > 0 ? sheet.random.within(11...30) : sheet.random.within(2...10)
        let told = school.has(.seriousNotReported) ? 0 : serious
        let appeals = recognised > 0 && sheet.random.happens(perMille: 150) ? 1 : 0
        let isAppealForced = school.contradiction == .moreAppealsThanCases
        let isInvestigationForced = school.contradiction == .moreInvestigatedThanReported
        sheet.markup.start("cases")
        sheet.markup.attribute("reported", reported)
        sheet.markup.attribute("investigated", isInvestigationForced ? reported + 1 : reported)
        sheet.markup.attribute("recognised", recognised)
        sheet.markup.attribute("serious", serious)
        sheet.markup.attribute("crossSchool", reported > 1 && sheet.random.happens(perMille: 200) ? 1 : 0)
        sheet.markup.attribute("overdue", isLong ? 0 : overdue)
        if reported > 0 || isLong {
            sheet.markup.attribute("longestDays", isLong ? 16 : school.isAtBoundary && overdue == 0 ? 10 : longest)
        }
        sheet.markup.attribute("reportedToPolice", told)
        sheet.markup.attribute("reportedToBureau", told)
        sheet.markup.attribute("parentsInformed", recognised)
        sheet.markup.attribute("counselled", school.has(.notCounselled) ? 0 : recognised)
        sheet.markup.attribute("appeals", isAppealForced ? recognised + 1 : appeals)
        sheet.markup.attribute("reviewed", isAppealForced ? 0 : appeals)
        sheet.markup.attribute("overturned", 0)
        sheet.markup.end()
        if reported > 0 { sheet.paper("report", "学生欺凌事件处置台账（汇总）", Day(2025, 12, 12)) }
    }

    /// Writes how the school guards against sexual harm.
    static func writeSexualHarm(_ sheet: inout Sheet) {
        let school = sheet.school
        let known = school.profile.newStaff
        let hired = school.doubt == .newStaffAgainstRoster ? known + 1 : known
        let isMissing = school.has(.noHarmSystem)
        let adopted = Day(sheet.random.within(2021...2024), 9, 1) + sheet.random.below(20)
        let paper = isMissing ? nil : sheet.paper("preventionSystem", "预防性侵害、性骚扰工作制度", adopted)
        let isForced = school.contradiction == .moreQueriedThanHired
        let queried = isForced ? hired + 2 : school.has(.newStaffNotQueried) ? hired - 1 : hired
        sheet.markup.start("sexualHarm")
        sheet.markup.attribute("system", !isMissing)
        sheet.markup.attribute("document", paper)
        sheet.markup.attribute("queried", queried)
        sheet.markup.attribute("newStaff", hired)
        sheet.markup.end()
        if hired > 0 { sheet.paper("other", "2025年新录用人员入职查询登记", Day(2025, 9, 5)) }
    }
}
