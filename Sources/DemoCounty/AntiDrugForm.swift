import LibXML

/// Writes the form on anti-drug education.
enum AntiDrugForm {
    private static let activities = ["exhibition", "film", "lesson", "essay", "classMeeting", "other"]

    /// What the grades add up to.
    private struct Totals {
        var due = 0
        var taught = 0
        var students = 0
        var taughtStudents = 0
        var quizDue = 0
        var participants = 0
    }

    static func write(_ sheet: inout Sheet) {
        sheet.markup.start("platform")
        sheet.markup.attribute("registered", !sheet.school.has(.noExport))
        sheet.markup.end()
        let totals = writeGrades(&sheet)
        writeQuiz(totals, &sheet)
        writeRates(totals, &sheet)
        writeTeachers(&sheet)
        writeActivities(&sheet)
        writePlan(&sheet)
        addClaims(totals, &sheet)
    }

    private static func writeGrades(_ sheet: inout Sheet) -> Totals {
        let school = sheet.school
        let grades = school.profile.grades.filter { $0.hasLessons || $0.id == "V3" }
        var totals = Totals()
        // About a quarter of the classes wait for their lessons, never all of them.
        var untaught = school.has(.classesNotTaught) ? max(1, school.profile.lessonClasses / 4) : 0
        for (position, grade) in grades.enumerated() {
            let isForced = position == 0 && school.contradiction == .moreClassesThanRoster
            let missing = min(untaught, grade.classes)
            untaught -= missing
            let taught = school.has(.noLessons) ? 0 : grade.classes - missing
            let reached = grade.classes == 0 ? 0 : grade.students * taught / grade.classes
            let present = school.isAtBoundary ? reached : reached - sheet.random.below(max(1, reached / 40))
            sheet.markup.start("grade")
            sheet.markup.attribute("id", grade.id)
            if grade.hasLessons {
                sheet.markup.attribute("dueClasses", isForced ? grade.classes + 1 : grade.classes)
                totals.due += grade.classes
                totals.taught += taught
                totals.students += grade.students
                totals.taughtStudents += present
            }
            sheet.markup.attribute("taughtClasses", isForced ? grade.classes + 1 : taught)
            sheet.markup.attribute("onlineClasses", sheet.random.below(taught + 1))
            let halfHours = school.isAtBoundary ? 4 : sheet.random.within(4...8)
            sheet.markup.attribute("hours", halfHours: taught == 0 ? 0 : halfHours)
            sheet.markup.attribute("taughtStudents", present)
            if grade.hasQuiz { writeQuizCounts(grade, isFirst: position == 0, &totals, &sheet) }
            sheet.markup.end()
        }
        return totals
    }

    private static func writeQuizCounts(
        _ grade: SchoolProfile.Grade, isFirst: Bool, _ totals: inout Totals, _ sheet: inout Sheet
    ) {
        let school = sheet.school
        let isForced = isFirst && school.contradiction == .moreParticipantsThanDue
        let isDoubtful = isFirst && school.doubt == .dueAgainstRoster
        let excused = !isForced && !isDoubtful && sheet.random.happens(perMille: 60) ? 1 : 0
        let due = isDoubtful ? grade.students + 2 : grade.students - excused
        let share = school.has(.quizThin) ? sheet.random.within(40...55) : sheet.random.within(88...100)
        let participants = isForced ? due + 3 : min(grade.students, due) * share / 100
        sheet.markup.attribute("quizDue", due)
        sheet.markup.attribute("quizParticipants", participants)
        if excused > 0 { sheet.markup.attribute("quizDueReason", "一名学生长期病假") }
        // Rates are measured against the roster, where it knows the number.
        totals.quizDue += school.profile.trouble == .unknownEnrolment ? due : grade.students
        totals.participants += participants
    }

    private static func writeQuiz(_ totals: Totals, _ sheet: inout Sheet) {
        let school = sheet.school
        if totals.quizDue == 0 { return }
        let share = school.has(.fewPasses) ? sheet.random.within(40...58) : sheet.random.within(90...100)
        var passed = totals.participants * share / 100
        var full = passed * sheet.random.within(5...45) / 100
        if school.doubt == .tooManyFullMarks {
            passed = totals.participants
            full = totals.participants - totals.participants / 20
        }
        if school.contradiction == .moreFullThanPassed { full = passed + 1 }
        // Who passed has 60 marks at least, who has them all has 100.
        let marks = 60 * passed + 40 * min(full, passed)
        let rest = 100 * totals.participants - marks
        let mean = (100 * marks + rest * sheet.random.within(40...80)) / max(1, totals.participants) + 1
        sheet.markup.start("quiz")
        sheet.markup.attribute("dataDate", Day(2025, 11, 20) + sheet.random.below(20))
        sheet.markup.attribute("passed", passed)
        sheet.markup.attribute("full", full)
        sheet.markup.attribute("mean", hundredths: min(10_000, mean))
        sheet.markup.end()
    }

    /// A school in three states its rates, in hundredths of a per cent, rounded down as the tool does it.
    private static func writeRates(_ totals: Totals, _ sheet: inout Sheet) {
        let isForced = sheet.school.contradiction == .rateAgainstCounts
        guard isForced || sheet.random.happens(perMille: 330) else { return }
        let rates = [
            ("lessons", totals.taught, totals.due), ("students", totals.taughtStudents, totals.students),
            ("quiz", totals.participants, totals.quizDue),
        ]
        for (kind, numerator, denominator) in rates where denominator > 0 && numerator <= denominator {
            var rate = 10_000 * numerator / denominator
            if isForced, kind == "lessons" { rate = rate == 10_000 ? 5_550 : 10_000 }
            sheet.markup.start("statedRate")
            sheet.markup.attribute("kind", kind)
            sheet.markup.attribute("percent", hundredths: rate)
            sheet.markup.end()
        }
    }

    private static func writeTeachers(_ sheet: inout Sheet) {
        let school = sheet.school
        let teachers = min(school.profile.staff, sheet.random.within(1...4))
        sheet.markup.start("teachers")
        sheet.markup.attribute("count", teachers)
        sheet.markup.attribute("trained", school.has(.teachersUntrained) ? 0 : sheet.random.within(1...teachers))
        sheet.markup.end()
        if !school.has(.teachersUntrained) { sheet.paper("trainingRecord", "禁毒教育教师培训记录", Day(2025, 4, 10)) }
        if school.has(.noOutsideLesson) { return }
        for day in [SchoolTerm.spring, .autumn].flatMap({ $0.schoolDays(sheet.random.within(1...2), &sheet.random) }) {
            sheet.paper("lessonLog", "校外人员禁毒授课记录", day)
            sheet.markup.start("outsideLesson")
            sheet.markup.attribute("date", day)
            sheet.markup.attribute("by", sheet.random.pick(["police", "police", "tutor", "vicePrincipal"]))
            sheet.markup.attribute("hours", halfHours: sheet.random.within(2...4))
            sheet.markup.attribute("audience", max(1, school.profile.students * sheet.random.within(20...60) / 100))
            sheet.markup.end()
        }
    }

    private static func writeActivities(_ sheet: inout Sheet) {
        let school = sheet.school
        if school.has(.noActivity) { return }
        func write(_ kind: String, _ day: Day, _ participants: Int) {
            sheet.markup.start("activity")
            sheet.markup.attribute("date", day)
            sheet.markup.attribute("kind", kind)
            sheet.markup.attribute("participants", participants)
            sheet.markup.end()
        }
        let pupils = max(4, school.profile.students)
        write("antiDrugDay", Day(2025, 6, 26), pupils * sheet.random.within(60...100) / 100)
        for term in SchoolTerm.allCases {
            for day in term.schoolDays(sheet.random.within(2...4), &sheet.random) {
                let share = sheet.random.within(25...95)
                write(sheet.random.pick(activities), day, pupils * share / 100)
            }
            sheet.paper("report", "\(term.title)学期禁毒主题活动小结", term.days.upperBound)
        }
    }

    private static func writePlan(_ sheet: inout Sheet) {
        let school = sheet.school
        let day = SchoolTerm.schoolDay(Day(2025, 2, 17) + sheet.random.below(12))
        let paper = school.has(.planNotProven) ? nil : sheet.paper("plan", "2025年禁毒教育计划（列入教学计划）", day)
        sheet.markup.start("plan")
        sheet.markup.attribute("inTeachingPlan", true)
        sheet.markup.attribute("date", day)
        sheet.markup.attribute("document", paper)
        sheet.markup.end()
        sheet.markup.start("drugCases")
        // An applicant for the title may not have one.
        let hasCase = school.application == nil && sheet.random.happens(perMille: 3)
        sheet.markup.attribute("count", hasCase ? 1 : 0)
        sheet.markup.attribute("since", Day(2024, 1, 1))
        sheet.markup.end()
        if !school.has(.noExport) { sheet.paper("platformExport", "禁毒教育平台数据导出表", Day(2025, 12, 10)) }
        for grade in school.profile.grades where grade.hasLessons {
            sheet.paper("lessonLog", "\(gradeName(grade.id))禁毒课授课和到课记录", Day(2025, 12, 10))
        }
    }

    /// A grade as a title calls it.
    private static func gradeName(_ id: String) -> String {
        let places = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
        let number = Int(id.dropFirst()) ?? 1
        if id.hasPrefix("V") { return "中职" + places[number - 1] + "年级" }
        return number > 9 ? "高" + places[number - 10] + "年级" : places[number - 1] + "年级"
    }

    private static func addClaims(_ totals: Totals, _ sheet: inout Sheet) {
        let isSpecial = sheet.school.profile.kind == .special
        if !isSpecial {
            sheet.claim("AD-01", 35, "见平台导出数据和授课记录", unless: .classesNotTaught, .noLessons)
            sheet.claim("AD-02", 15, "按到课人数统计", unless: .classesNotTaught, .noLessons)
            sheet.claim("AD-03", 10, "自愿参加", unless: .noExport, .quizThin)
        }
        sheet.claim("AD-04", 10, "教务处课程表", unless: .planNotProven)
        sheet.claim("AD-05", 10, "培训由县禁毒办组织", unless: .teachersUntrained)
        sheet.claim("AD-06", 10, nil, unless: .noOutsideLesson)
        if !isSpecial, totals.participants > 0 { sheet.claim("AD-07", 5, nil, unless: .noExport, .fewPasses) }
        sheet.claim("AD-08", 5, "国际禁毒日前后集中开展", unless: .noActivity)
    }
}

extension MarkupWriter {
    /// Gives the element just opened an attribute with a decimal of two places.
    mutating func attribute(_ name: StaticString, hundredths value: Int) {
        let rest = value % 100
        attribute(name, "\(value / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)"))
    }
}
