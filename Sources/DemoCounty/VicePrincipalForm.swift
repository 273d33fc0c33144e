import LibXML

/// Writes the form on legal vice-principals.
enum VicePrincipalForm {
    private static let sessionKinds = ["lecture", "lesson", "lesson", "practice", "practice", "report"]

    static func write(_ sheet: inout Sheet) {
        let school = sheet.school
        var officers = school.officers
        if school.contradiction == .sixVicePrincipals {
            officers.removeAll(where: \.isTutor)
            let further = 6 - school.vicePrincipals.count
            officers += (0..<further).map { _ in LegalOfficer(in: school.profile.township, &sheet.random) }
        }
        for (position, officer) in officers.enumerated() { write(officer, isFirst: position == 0, &sheet) }
        if let vacancy = school.vacancy {
            sheet.markup.start("vacancy")
            sheet.markup.attribute("from", vacancy.from)
            sheet.markup.attribute("until", vacancy.until?.text)
            sheet.markup.end()
        }
        addPapers(&sheet)
        addClaims(&sheet)
    }

    private static func write(_ officer: LegalOfficer, isFirst: Bool, _ sheet: inout Sheet) {
        let school = sheet.school
        let isServing = !officer.isTutor && officer.termEnds >= DemoSchool.census
        let letter =
            school.has(.noLetter) && !officer.isTutor
            ? nil
            : sheet.paper(
                "appointmentLetter", officer.name + (officer.isTutor ? "校外法治辅导员聘书" : "法治副校长聘书"), officer.appointed,
                number: sheet.number(officer.isTutor ? "辅聘" : "教聘", year: officer.appointed.parts.year),
                expires: officer.termEnds)
        var termEnds = officer.termEnds
        if isFirst, school.contradiction == .termBackwards { termEnds = officer.appointed + -30 }
        if isFirst, school.doubt == .longTerm { termEnds = officer.appointed.threeYearsOn + 366 }
        sheet.markup.start("person")
        sheet.markup.attribute("kind", officer.isTutor ? "tutor" : "vicePrincipal")
        sheet.markup.attribute("name", officer.name)
        sheet.markup.attribute("unit", officer.unit)
        sheet.markup.attribute("agency", officer.agency.rawValue)
        sheet.markup.attribute("status", officer.isRetired ? "retired" : "inService")
        sheet.markup.attribute("birthYear", officer.birthYear)
        sheet.markup.attribute("appointed", officer.appointed)
        sheet.markup.attribute("termEnds", termEnds)
        sheet.markup.attribute("letter", letter)
        sheet.markup.attribute("legalWorkYears", school.isAtBoundary ? 3 : officer.legalWorkYears)
        let training = school.has(.untrained) ? officer.trainingHalfHours % 8 : officer.trainingHalfHours
        sheet.markup.attribute("trainingHours", halfHours: school.isAtBoundary ? 16 : training)
        sheet.markup.attribute("posted", !school.has(.notPosted))
        if isServing || isFirst && school.contradiction == .sentWithoutEvaluation {
            writeEvaluation(isFirst: isFirst, &sheet)
        }
        sheet.markup.attribute("firstTerm", officer.isFirstTerm)
        writeSessions(of: officer, isFirst: isFirst, &sheet)
        sheet.markup.end()
    }

    private static func writeEvaluation(isFirst: Bool, _ sheet: inout Sheet) {
        let school = sheet.school
        let isForced = isFirst && school.contradiction == .sentWithoutEvaluation
        let isMissing = school.has(.notEvaluated) || isForced
        sheet.markup.attribute(
            "evaluation", isMissing ? "none" : sheet.random.happens(perMille: 400) ? "excellent" : "qualified")
        let sent = Day(2025, 12, 15) + sheet.random.below(12)
        if isForced || !isMissing && !school.has(.notSent) { sheet.markup.attribute("evaluationSent", sent) }
    }

    /// A school needs four hours a year. Whoever is there first gives them; the others add theirs.
    private static func writeSessions(of officer: LegalOfficer, isFirst: Bool, _ sheet: inout Sheet) {
        let school = sheet.school
        if school.has(.noSessions), !officer.isTutor, school.contradiction != .sessionOutsideYear { return }
        let isThin = school.has(.fewHours) && !officer.isTutor
        if !isFirst, !officer.isTutor, isThin || school.isAtBoundary { return }
        let counts = isThin || school.isAtBoundary ? (1, 1) : (sheet.random.within(2...4), sheet.random.within(3...5))
        let pupils = max(10, school.profile.students)
        var sessions: [(day: Day, term: SchoolTerm, halfHours: Int)] = []
        for (term, count) in [(SchoolTerm.spring, counts.0), (.autumn, counts.1)] {
            for day in term.schoolDays(count, &sheet.random) {
                let halfHours = isThin ? 2 : school.isAtBoundary ? 4 : sheet.random.within(2...4)
                sessions.append((day, term, halfHours))
            }
        }
        let begins = officer.isFirstTerm ? officer.appointed : Day(2025, 1, 1)
        sessions.removeAll { $0.day < begins || $0.day > officer.termEnds }
        // Who came late in the year, or is on the limit, gives just what the year asks for.
        let total = sessions.reduce(0) { $0 + $1.halfHours }
        if isFirst, !isThin, total < 8, !sessions.isEmpty { sessions[sessions.count - 1].halfHours += 8 - total }
        for (position, session) in sessions.enumerated() {
            let isForced = isFirst && position == 0 && school.contradiction == .sessionOutsideYear
            sheet.markup.start("session")
            sheet.markup.attribute("date", isForced ? Day(2024, 11, 14) : session.day)
            sheet.markup.attribute("term", isForced ? "autumn" : session.term.token)
            sheet.markup.attribute("kind", sheet.random.pick(sessionKinds))
            sheet.markup.attribute("hours", halfHours: session.halfHours)
            sheet.markup.attribute("audience", min(pupils, 20 + sheet.random.below(max(30, pupils / 2))))
            sheet.markup.end()
        }
    }

    private static func addPapers(_ sheet: inout Sheet) {
        let school = sheet.school
        sheet.paper("plan", "2025年法治副校长工作计划", SchoolTerm.schoolDay(Day(2025, 2, 24)))
        for term in SchoolTerm.allCases where !school.has(.noSessions) {
            sheet.paper("lessonLog", "2025年\(term.title)学期法治课授课记录", term.days.upperBound)
        }
        if !school.has(.untrained) { sheet.paper("trainingRecord", "法治副校长任前培训合格证明", Day(2025, 1, 10)) }
        if !school.has(.notPosted) { sheet.paper("notice", "法治副校长姓名、职责公示", Day(2025, 3, 3)) }
        if !school.has(.notEvaluated) { sheet.paper("evaluation", "2025年法治副校长履职评价表", Day(2025, 12, 12)) }
        sheet.paper("report", "2025年法治副校长述职报告", Day(2025, 12, 10))
    }

    private static func addClaims(_ sheet: inout Sheet) {
        sheet.claim("VP-01", 25, "聘期覆盖本年度", unless: .postVacant)
        sheet.claim("VP-02", 10, "由派出机关出具派任函", unless: .postVacant)
        sheet.claim("VP-03", 10, "聘书原件存学校办公室", unless: .noLetter, .postVacant)
        sheet.claim("VP-04", 10)
        sheet.claim("VP-05", 15, "见授课记录，按学期汇总", unless: .fewHours, .noSessions)
        sheet.claim("VP-06", 10, "两个名单均已列入", unless: .notInGroup, .postVacant)
        sheet.claim("VP-07", 5, "有任前培训合格证明", unless: .untrained)
        sheet.claim("VP-08", 5, "校门口公示栏和校园网", unless: .notPosted)
        sheet.claim("VP-09", 5, "评价表已报教育局", unless: .notEvaluated, .notSent)
        if sheet.school.vacancy != nil { sheet.claim("VP-10", 5, unless: .lateVacancy, .postVacant) }
    }
}
