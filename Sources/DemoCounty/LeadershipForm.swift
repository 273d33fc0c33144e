import LibXML

/// Writes the form on the leading group for law education.
enum LeadershipForm {
    private static let meetingTopics = [
        "部署年度青少年法治教育计划", "研究法治副校长到校工作安排", "检查计划落实情况", "研究宪法日活动方案", "通报学生欺凌专项调查结果", "研究禁毒教育课时安排",
        "总结全年法治教育工作",
    ]
    private static let studyTopics = ["未成年人保护法", "预防未成年人犯罪法", "教师法", "未成年人学校保护规定", "中小学教育惩戒规则", "民法典人格权编", "家庭教育促进法"]

    static func write(_ sheet: inout Sheet) {
        let school = sheet.school
        let isKindergarten = school.profile.kind == .kindergarten
        writeGroup(&sheet)
        writeMeetings(&sheet)
        writePlan(&sheet)
        if !isKindergarten {
            let staff = school.profile.staff
            let full = sheet.random.below(min(3, staff))
            let isForced = school.contradiction == .moreTeachersThanStaff
            let part = isForced ? staff + 3 : min(staff - full, sheet.random.within(1...4))
            sheet.markup.start("lawTeaching")
            sheet.markup.attribute("fullTimeTeachers", school.has(.noLawTeacher) && !isForced ? 0 : full)
            sheet.markup.attribute("partTimeTeachers", school.has(.noLawTeacher) && !isForced ? 0 : part)
            sheet.markup.attribute("inTeachingPlan", !school.has(.notInTeachingPlan))
            sheet.markup.attribute("springHours", halfHours: sheet.random.within(8...24))
            sheet.markup.attribute("autumnHours", halfHours: sheet.random.within(8...24))
            sheet.markup.end()
        }
        writeNotices(&sheet)
        if !isKindergarten { writeConstitutionDay(&sheet) }
        for term in SchoolTerm.allCases {
            for day in term.schoolDays(sheet.random.within(2...4), &sheet.random) {
                let staff = school.profile.staff
                sheet.markup.start("staffStudy")
                sheet.markup.attribute("date", day)
                sheet.markup.attribute("participants", staff - sheet.random.below(max(1, staff / 8)))
                sheet.markup.attribute("topic", sheet.random.pick(studyTopics))
                sheet.markup.end()
            }
            sheet.paper("trainingRecord", "\(term.title)学期教职工学法签到与记录", term.days.upperBound)
        }
        addClaims(isKindergarten, &sheet)
    }

    private static func writeGroup(_ sheet: inout Sheet) {
        let school = sheet.school
        let profile = school.profile
        let isForced = school.contradiction == .otherPrincipal
        let isOutsider = school.has(.outsiderAtTheHead) && !isForced
        // Larger schools with a secretary of their own put that person at the head, some of them.
        let secretary = profile.secretary.flatMap { sheet.random.happens(perMille: 350) && !isForced ? $0 : nil }
        let head = isOutsider ? profile.moralEducationDeputy : secretary ?? profile.principal
        let headPost = isOutsider ? "moralEducationDeputy" : secretary == nil ? "principal" : "partySecretary"
        let (founded, adjusted) = dates(head: head, &sheet)
        let title = (adjusted == nil ? "关于成立" : "关于调整") + "青少年法治教育工作领导小组的通知"
        let letter = school.has(.paperNotListed) ? nil : sheet.paper("foundingPaper", title, adjusted ?? founded)
        sheet.markup.start("group")
        sheet.markup.attribute("founded", founded)
        sheet.markup.attribute("document", letter)
        sheet.markup.attribute("adjusted", adjusted?.text)
        sheet.markup.attribute("office", sheet.random.pick(["德育处", "政教处", "学校办公室", "学生发展中心"]))
        func member(_ name: String, _ role: String, _ post: String) {
            sheet.markup.start("member")
            sheet.markup.attribute("name", name)
            sheet.markup.attribute("role", role)
            sheet.markup.attribute("post", post)
            sheet.markup.end()
        }
        member(isForced ? NamePool.person(&sheet.random) : head.name, "head", headPost)
        if !school.has(.notInGroup) {
            for officer in school.vicePrincipals { member(officer.name, "deputy", "vicePrincipal") }
        }
        if isOutsider {
            member(profile.principal.name, "deputy", "principal")
        } else {
            let role = school.has(.deputyMissing) ? "member" : "deputy"
            member(profile.moralEducationDeputy.name, role, "moralEducationDeputy")
        }
        if let deputy = profile.safetyDeputy, deputy.name != head.name { member(deputy.name, "deputy", "safetyDeputy") }
        let isSmall = profile.classes <= 6
        let middle =
            school.has(.fewMiddleManagers)
            ? (isSmall ? 0 : 2) : school.isAtBoundary ? (isSmall ? 1 : 3) : sheet.random.within(isSmall ? 1...2 : 3...6)
        for _ in 0..<middle { member(NamePool.person(&sheet.random), "member", "middleManager") }
        let teachers = sheet.random.within(isSmall ? 1...2 : 2...5)
        for _ in 0..<teachers { member(NamePool.person(&sheet.random), "member", "teacher") }
        for _ in 0..<sheet.random.below(3) { member(NamePool.person(&sheet.random), "member", "other") }
        sheet.markup.end()
    }

    /// The group is adjusted after every change of head or vice-principal, unless the paper is stale.
    private static func dates(head: SchoolProfile.Post, _ sheet: inout Sheet) -> (founded: Day, adjusted: Day?) {
        let school = sheet.school
        let change = school.vicePrincipals.filter(\.isFirstTerm).map(\.appointed).reduce(head.since, max)
        if school.has(.stalePaper), school.contradiction?.form != .leadershipGroup {
            return (change + -sheet.random.within(60...400), nil)
        }
        let founded = Day(sheet.random.within(2014...2020), 9, 1) + sheet.random.below(25)
        let adjusted = school.isAtBoundary ? change : max(change, founded) + sheet.random.within(3...40)
        if school.contradiction == .adjustedBeforeFounded { return (adjusted + 90, adjusted) }
        return adjusted > founded ? (founded, adjusted) : (min(founded, adjusted), nil)
    }

    private static func writeMeetings(_ sheet: inout Sheet) {
        let school = sheet.school
        if school.has(.noMeetings) { return }
        for term in SchoolTerm.allCases where !(term == .spring && school.has(.oneMeeting)) {
            for day in term.schoolDays(school.isAtBoundary ? 1 : sheet.random.within(1...4), &sheet.random) {
                sheet.paper("minutes", "领导小组会议记录", day)
                sheet.markup.start("meeting")
                sheet.markup.attribute("date", day)
                sheet.markup.attribute("term", term.token)
                sheet.markup.attribute("topic", sheet.random.pick(meetingTopics))
                sheet.markup.attribute("attendees", sheet.random.within(5...9))
                sheet.markup.end()
            }
        }
    }

    private static func writePlan(_ sheet: inout Sheet) {
        let school = sheet.school
        let isForced = school.contradiction == .summaryBeforePlan
        let planned = SchoolTerm.schoolDay(Day(2025, 2, 17) + sheet.random.below(12))
        if !school.has(.noPlan) || isForced {
            write("plan", planned, sheet.paper("plan", "2025年青少年法治教育工作计划", planned), &sheet)
        }
        let summed = isForced ? planned + -10 : Day(2025, 12, 15) + sheet.random.below(12)
        write("summary", summed, sheet.paper("summary", "2025年青少年法治教育工作总结", summed), &sheet)
    }

    private static func write(_ name: StaticString, _ day: Day, _ paper: String, _ sheet: inout Sheet) {
        sheet.markup.start(name)
        sheet.markup.attribute("date", day)
        sheet.markup.attribute("document", paper)
        sheet.markup.end()
    }

    private static func writeNotices(_ sheet: inout Sheet) {
        let isMissing = sheet.school.has(.parentsNotTold)
        for term in isMissing ? [.spring] : SchoolTerm.allCases {
            sheet.markup.start("parentNotice")
            sheet.markup.attribute("date", term.schoolDay(&sheet.random))
            sheet.markup.attribute(
                "form", isMissing ? "none" : sheet.random.pick(["parentMeeting", "written", "online"]))
            sheet.markup.end()
        }
        if !isMissing { sheet.paper("notice", "致家长的一封信（预防犯罪教育计划）", Day(2025, 3, 10)) }
    }

    private static func writeConstitutionDay(_ sheet: inout Sheet) {
        let school = sheet.school
        let students = school.profile.students
        // Nine tenths, rounded up, are just enough.
        let least = (students * 9 + 9) / 10
        let participants =
            school.has(.constitutionDayThin)
            ? students / 2 : school.isAtBoundary ? least : sheet.random.within(least...max(least, students))
        let day = school.isAtBoundary ? Day(2025, 12, 10) : Day(2025, 12, 1) + sheet.random.below(5)
        sheet.markup.start("constitutionDay")
        sheet.markup.attribute("date", school.doubt == .constitutionDayOutsideWindow ? Day(2025, 11, 27) : day)
        sheet.markup.attribute("participants", participants)
        sheet.markup.end()
        sheet.paper("report", "2025年国家宪法日活动小结", Day(2025, 12, 11))
    }

    private static func addClaims(_ isKindergarten: Bool, _ sheet: inout Sheet) {
        sheet.claim("LG-01", 20, "文件已印发并归档", unless: .paperNotListed)
        sheet.claim("LG-02", 15, nil, unless: .outsiderAtTheHead)
        sheet.claim("LG-03", 15, nil, unless: .deputyMissing, .notInGroup, .postVacant)
        sheet.claim("LG-04", 5, "中层干部名单见文件", unless: .fewMiddleManagers)
        sheet.claim("LG-05", 10, "人员变动后已调整", unless: .stalePaper)
        sheet.claim("LG-06", 10, "会议记录按学期装订", unless: .oneMeeting, .noMeetings)
        if isKindergarten { return }
        sheet.claim("LG-07", 10, "已列入教学计划", unless: .noPlan, .notInTeachingPlan)
        sheet.claim("LG-08", 5, "家长会和书面告知", unless: .parentsNotTold)
        sheet.claim("LG-09", 5, "升旗仪式、晨读和主题班会", unless: .constitutionDayThin)
        sheet.claim("LG-10", 5, nil, unless: .noLawTeacher)
    }
}
