import LibXML

/// Writes the form on the prevention of bullying; kindergartens and teaching points send it, too.
enum AntiBullyingForm {
    private static let topics = ["认识欺凌，学会求助", "友善同行，拒绝欺凌", "网络言行有边界", "旁观者可以做什么", "尊重差异，平等相处", "遇到欺凌怎么办"]

    static func write(_ sheet: inout Sheet) {
        let school = sheet.school
        let isKindergarten = school.profile.kind == .kindergarten
        writeSystem(&sheet)
        if !isKindergarten {
            writeCommittee(&sheet)
            writeEducation(&sheet)
        }
        writeTraining(&sheet)
        if !isKindergarten { writeSurveys(&sheet) }
        writeParentTraining(&sheet)
        writeChannels(&sheet)
        if !isKindergarten { writeCases(&sheet) }
        writeSexualHarm(&sheet)
        addClaims(isKindergarten, &sheet)
    }

    private static func writeSystem(_ sheet: inout Sheet) {
        let school = sheet.school
        let adopted = Day(sheet.random.within(2021...2024), 9, 1) + sheet.random.below(20)
        let isMissing = school.has(.noBullyingSystem)
        let paper = isMissing ? nil : sheet.paper("preventionSystem", "学生欺凌防控工作制度", adopted)
        sheet.markup.start("system")
        sheet.markup.attribute("document", paper)
        sheet.markup.attribute("adopted", isMissing ? nil : adopted.text)
        sheet.markup.attribute("gradedSanctions", !isMissing && !school.has(.noGradedSanctions))
        sheet.markup.attribute("reportingDuty", !school.has(.dutyUnknown))
        sheet.markup.attribute("contactPublished", true)
        sheet.markup.end()
    }

    private static func writeCommittee(_ sheet: inout Sheet) {
        let school = sheet.school
        let founded = Day(2024, 9, 2) + sheet.random.below(20)
        let paper = sheet.paper("committeePaper", "关于成立学生欺凌治理委员会的通知", founded)
        let isIncomplete = school.has(.committeeIncomplete)
        let lacksParent = school.variant % 2 == 0
        sheet.markup.start("committee")
        sheet.markup.attribute("document", paper)
        sheet.markup.attribute("founded", founded)
        func member(_ role: String, _ count: Int, _ name: String? = nil) {
            sheet.markup.start("member")
            sheet.markup.attribute("role", role)
            sheet.markup.attribute("count", count)
            sheet.markup.attribute("name", name)
            sheet.markup.end()
        }
        member("principal", 1, school.profile.principal.name)
        for officer in school.vicePrincipals { member("vicePrincipal", 1, officer.name) }
        // A teaching point shares the vice-principal of its school.
        if school.profile.kind == .teachingPoint { member("vicePrincipal", 1) }
        member("teacher", sheet.random.within(2...5))
        if sheet.random.happens(perMille: 500) { member("legalAdviser", 1) }
        if !(isIncomplete && lacksParent) { member("parent", sheet.random.within(1...4)) }
        if !(isIncomplete && !lacksParent) { member("community", sheet.random.within(1...2)) }
        if sheet.random.happens(perMille: 300), !isIncomplete { member("expert", 1) }
        if school.profile.kind.hasSeniorPupils || sheet.random.happens(perMille: 250) {
            member("student", sheet.random.within(1...3))
        }
        sheet.markup.end()
    }

    private static func writeEducation(_ sheet: inout Sheet) {
        let school = sheet.school
        let pupils = school.profile.students
        for term in SchoolTerm.allCases where !(term == .autumn && school.has(.noAutumnEducation)) {
            for day in term.schoolDays(sheet.random.within(1...3), &sheet.random) {
                sheet.markup.start("education")
                sheet.markup.attribute("term", term.token)
                sheet.markup.attribute("date", day)
                sheet.markup.attribute("participants", pupils - sheet.random.below(max(1, pupils / 12)))
                sheet.markup.attribute("topic", sheet.random.pick(topics))
                sheet.markup.end()
            }
        }
        let classes = school.profile.classes
        for term in SchoolTerm.allCases {
            let count =
                school.has(.fewClassMeetings) && term == .autumn
                ? classes : school.isAtBoundary ? 2 * classes : classes * sheet.random.within(2...4)
            sheet.markup.start("classMeetings")
            sheet.markup.attribute("term", term.token)
            sheet.markup.attribute("count", count)
            sheet.markup.end()
        }
        for term in SchoolTerm.allCases {
            sheet.paper("lessonLog", "\(term.title)学期防治欺凌专题教育和主题班会记录", term.days.upperBound)
        }
    }

    private static func writeTraining(_ sheet: inout Sheet) {
        let school = sheet.school
        let staff = school.profile.staff
        let least = (staff * 9 + 9) / 10
        for term in SchoolTerm.allCases {
            let isThin = school.has(.trainingThin) || school.has(.trainingOneTerm) && term == .spring
            let participants =
                isThin ? staff * 6 / 10 : school.isAtBoundary ? least : sheet.random.within(least...max(least, staff))
            let day = term.schoolDay(&sheet.random)
            sheet.markup.start("staffTraining")
            sheet.markup.attribute("term", term.token)
            sheet.markup.attribute("date", day)
            sheet.markup.attribute("participants", participants)
            sheet.markup.end()
            sheet.paper("trainingRecord", "\(term.title)学期教职工防治欺凌培训签到与记录", day)
        }
    }

    private static func writeSurveys(_ sheet: inout Sheet) {
        let school = sheet.school
        if school.doubt == .noReportsWithoutSurvey { return }
        let pupils = school.profile.students
        let least = (pupils * 9 + 9) / 10
        for term in SchoolTerm.allCases {
            let isForced = term == .autumn && school.contradiction == .moreReturnedThanIssued
            let returned =
                isForced
                ? pupils + 5
                : school.has(.surveyThin)
                    ? pupils * 3 / 4 : school.isAtBoundary ? least : sheet.random.within(least...max(least, pupils))
            let day = term.schoolDay(&sheet.random)
            sheet.markup.start("survey")
            sheet.markup.attribute("term", term.token)
            sheet.markup.attribute("date", day)
            sheet.markup.attribute("issued", pupils)
            sheet.markup.attribute("returned", returned)
            sheet.markup.end()
            if !school.has(.surveyNotProven) {
                sheet.paper("surveyReport", "2025年\(term.title)学期学生欺凌专项调查报告", day + 5)
            }
        }
    }

    private static func writeParentTraining(_ sheet: inout Sheet) {
        let families = max(4, sheet.school.profile.students)
        for term in SchoolTerm.allCases {
            sheet.markup.start("parentTraining")
            sheet.markup.attribute("date", term.schoolDay(&sheet.random))
            sheet.markup.attribute("participants", families / 2 + sheet.random.below(families / 2))
            sheet.markup.end()
        }
    }

    private static func writeChannels(_ sheet: inout Sheet) {
        let school = sheet.school
        let isThin = school.has(.phonesMissing)
        let hasOfficer = !school.vicePrincipals.isEmpty || school.profile.kind == .teachingPoint
        sheet.markup.start("channels")
        sheet.markup.attribute("phone", true)
        sheet.markup.attribute("email", sheet.random.happens(perMille: 600))
        sheet.markup.attribute("letterbox", sheet.random.happens(perMille: 900))
        sheet.markup.attribute("online", sheet.random.happens(perMille: 400))
        sheet.markup.attribute("bullyingPhone", true)
        sheet.markup.attribute("vicePrincipalPhone", hasOfficer && !(isThin && school.variant % 2 == 0))
        sheet.markup.attribute("safetyPhone", !isThin)
        sheet.markup.end()
        sheet.paper("notice", "防治学生欺凌举报电话和信箱公告", Day(2025, 2, 20))
    }

    private static func addClaims(_ isKindergarten: Bool, _ sheet: inout Sheet) {
        if isKindergarten {
            sheet.claim("ABK-01", 40, nil, unless: .noHarmSystem)
            if sheet.school.profile.newStaff > 0 { sheet.claim("ABK-02", 40, "查询结果存人事档案", unless: .newStaffNotQueried) }
            sheet.claim("ABK-03", 20, nil, unless: .dutyUnknown)
            return
        }
        sheet.claim("AB-01", 10, "制度已列明分级惩戒", unless: .noGradedSanctions, .noBullyingSystem)
        sheet.claim("AB-02", 15, "名单见成立文件", unless: .committeeIncomplete, .postVacant)
        sheet.claim("AB-03", 15, "班会记录由年级组保存", unless: .fewClassMeetings, .noAutumnEducation)
        sheet.claim("AB-04", 10, "签到表齐全", unless: .trainingOneTerm, .trainingThin)
        sheet.claim("AB-05", 10, "匿名问卷，两学期各一次", unless: .surveyThin, .surveyNotProven)
        sheet.claim("AB-06", 10, nil, unless: .phonesMissing, .postVacant)
        if sheet.school.profile.cases.reported > 0 { sheet.claim("AB-07", 10, nil, unless: .caseOverdue) }
        if sheet.school.profile.cases.serious > 0 { sheet.claim("AB-08", 10, nil, unless: .seriousNotReported) }
        if sheet.school.profile.cases.recognised > 0 { sheet.claim("AB-09", 5, nil, unless: .notCounselled) }
        sheet.claim("AB-10", 5, "新录用人员逐人查询", unless: .noHarmSystem, .newStaffNotQueried)
    }
}
