import LibXML

/// Writes the application for the title of rule-of-law model school. It has a scale of its own, so what it lacks is drawn
/// here and not from the shortcomings.
enum ModelSchoolForm {
    private static let evidence: [(criterion: String, title: String)] = [
        ("MS-01", "学校章程及核准文件"), ("MS-01", "章程公布记录"), ("MS-02", "规章制度汇编"), ("MS-02", "规章制度合法性审查意见"),
        ("MS-03", "教职工代表大会记录"), ("MS-03", "家长委员会章程与名单"), ("MS-03", "学生代表参与校务记录"), ("MS-04", "法律顾问合同"),
        ("MS-04", "合同审查登记"), ("MS-05", "学生申诉办理登记"), ("MS-05", "教师申诉办理登记"), ("MS-06", "校务公开清单"),
        ("MS-06", "校务公开栏更新记录"), ("MS-09", "依法治校自评报告"), ("MS-11", "校内公示文本及异议记录"),
    ]
    private static let vetoes = [
        "seriousCrime", "staffOffence", "studentOffence", "drugCase", "majorAccident", "concealment", "falsification",
        "sexualHarm", "other",
    ]

    static func write(_ sheet: inout Sheet) {
        let school = sheet.school
        // How much an application lacks follows from how well the school did.
        let chances =
            switch school.quality.aim {
            case .excellent: 40
            case .good: 150
            case .pass: 350
            case .fail: 600
            }
        sheet.markup.attribute("level", school.application)
        if let year = school.profile.countyTitle {
            sheet.markup.start("heldTitle")
            sheet.markup.attribute("level", "county")
            sheet.markup.attribute("year", year)
            sheet.markup.end()
        }
        writeRules(lacking: chances, &sheet)
        writeParticipation(lacking: chances, &sheet)
        writeComplaints(lacking: chances, &sheet)
        writeEvidence(lacking: chances, &sheet)
        writeDeclarations(&sheet)
        addPapers(&sheet)
        for (position, points) in [15, 10, 10, 5, 10, 10].enumerated() {
            sheet.claim("MS-0\(position + 1)", points, position % 2 == 0 ? "见佐证目录" : nil)
        }
        sheet.claim("MS-09", 10, "自评报告覆盖十个领域")
        sheet.claim("MS-11", 5)
    }

    private static func writeRules(lacking chances: Int, _ sheet: inout Sheet) {
        let approved = Day(sheet.random.within(2014...2022), sheet.random.within(3...6), 18)
        let paper = sheet.paper("charter", "学校章程", approved)
        sheet.markup.start("charter")
        sheet.markup.attribute("document", paper)
        sheet.markup.attribute("approved", approved)
        sheet.markup.attribute("published", !sheet.random.happens(perMille: chances))
        sheet.markup.attribute("printed", !sheet.random.happens(perMille: chances))
        sheet.markup.end()
        let isFaulty = sheet.random.happens(perMille: chances)
        sheet.markup.start("rules")
        sheet.markup.attribute("count", sheet.random.within(28...75))
        sheet.markup.attribute("missing", isFaulty ? sheet.random.within(1...4) : 0)
        sheet.markup.attribute("conflicts", isFaulty ? sheet.random.below(2) : 0)
        sheet.markup.attribute("reviewed", SchoolTerm.spring.schoolDay(&sheet.random))
        sheet.markup.attribute("dueForm", !sheet.random.happens(perMille: chances / 2))
        sheet.markup.end()
    }

    private static func writeParticipation(lacking chances: Int, _ sheet: inout Sheet) {
        let staff = sheet.school.profile.staff
        for term in SchoolTerm.allCases {
            sheet.markup.start("staffCongress")
            sheet.markup.attribute("date", term.schoolDay(&sheet.random))
            sheet.markup.end()
        }
        sheet.markup.start("parentsCommittee")
        sheet.markup.attribute("established", !sheet.random.happens(perMille: chances / 2))
        sheet.markup.end()
        sheet.markup.start("studentParticipation")
        sheet.markup.attribute("exists", !sheet.random.happens(perMille: chances))
        sheet.markup.end()
        sheet.markup.start("openness")
        sheet.markup.attribute(
            "count", sheet.random.happens(perMille: chances) ? sheet.random.within(1...3) : 4 + staff / 20)
        sheet.markup.end()
        let contracts = sheet.random.within(2...15)
        let isPresent = !sheet.random.happens(perMille: chances / 2)
        sheet.markup.start("legalAdviser")
        sheet.markup.attribute("present", isPresent)
        if isPresent {
            sheet.markup.attribute("unit", "云溪\(NamePool.place(sheet.random.below(60)))律师事务所" + NamePool.mark)
        }
        sheet.markup.attribute("contracts", contracts)
        let reviewed = sheet.random.happens(perMille: chances) ? contracts / 2 : contracts
        sheet.markup.attribute("contractsReviewed", isPresent ? reviewed : 0)
        sheet.markup.end()
    }

    private static func writeComplaints(lacking chances: Int, _ sheet: inout Sheet) {
        for kind in ["student", "staff"] {
            let received = sheet.random.below(5)
            let isOpen = received > 0 && sheet.random.happens(perMille: chances)
            sheet.markup.start("complaints")
            sheet.markup.attribute("kind", kind)
            sheet.markup.attribute("system", true)
            sheet.markup.attribute("received", received)
            sheet.markup.attribute("settled", isOpen ? received - 1 : received)
            sheet.markup.end()
        }
        let isShort = sheet.random.happens(perMille: chances)
        let length = sheet.school.isAtBoundary ? 1500 : sheet.random.within(1800...6200)
        sheet.markup.start("selfReport")
        sheet.markup.attribute("characters", isShort ? sheet.random.within(700...1499) : length)
        sheet.markup.attribute("fieldsCovered", isShort ? sheet.random.within(6...9) : 10)
        sheet.markup.end()
    }

    private static func writeEvidence(lacking chances: Int, _ sheet: inout Sheet) {
        let isIncomplete = sheet.random.happens(perMille: chances)
        var number = 0
        for (criterion, title) in evidence where !(isIncomplete && criterion == "MS-05") {
            number += 1
            sheet.markup.start("evidenceItem")
            sheet.markup.attribute("number", number < 10 ? "佐证0\(number)" : "佐证\(number)")
            sheet.markup.attribute("title", title)
            sheet.markup.attribute("date", SchoolTerm.autumn.schoolDay(&sheet.random))
            sheet.markup.attribute("criterion", criterion)
            if number % 3 == 0 { sheet.markup.attribute("claim", "证明该项已经落实") }
            sheet.markup.end()
        }
        let from = SchoolTerm.schoolDay(Day(2025, 12, 1) + sheet.random.below(10))
        let objections = sheet.random.happens(perMille: 80) ? 1 : 0
        // Twelve days hold eight working days, nine hold at least five.
        let isShort = sheet.random.happens(perMille: chances)
        sheet.markup.start("schoolNotice")
        sheet.markup.attribute("from", from)
        sheet.markup.attribute("until", from + (isShort ? 3 : sheet.school.isAtBoundary ? 8 : 11))
        sheet.markup.attribute("workingDays", isShort ? 3 : sheet.school.isAtBoundary ? 5 : 8)
        sheet.markup.attribute("objections", objections)
        sheet.markup.attribute("settled", objections)
        sheet.markup.end()
    }

    private static func writeDeclarations(_ sheet: inout Sheet) {
        let incident = sheet.school.profile.incident
        // What the bureau has on record some schools leave out.
        let admits = !sheet.random.happens(perMille: 300)
        for kind in vetoes {
            let occurred = admits && incident?.kind == kind
            sheet.markup.start("vetoDeclaration")
            sheet.markup.attribute("kind", kind)
            sheet.markup.attribute("occurred", occurred)
            if occurred { sheet.markup.attribute("date", incident?.date.text) }
            sheet.markup.end()
        }
        for (of, day) in [("staff", Day(2025, 11, 18)), ("students", Day(2025, 11, 20))] {
            sheet.markup.start("consultation")
            sheet.markup.attribute("of", of)
            sheet.markup.attribute("date", day + sheet.random.below(3))
            sheet.markup.end()
        }
        sheet.markup.start("declaration")
        sheet.markup.attribute("signed", !sheet.random.happens(perMille: 30))
        sheet.markup.attribute("date", Day(2025, 12, 22))
        sheet.markup.end()
    }

    private static func addPapers(_ sheet: inout Sheet) {
        sheet.paper("rules", "规章制度汇编（2025年修订）", Day(2025, 6, 20))
        sheet.paper("contract", "常年法律顾问合同", Day(2025, 1, 6), expires: Day(2026, 1, 5))
        sheet.paper("report", "依法治校自评报告", Day(2025, 12, 19))
        sheet.paper("minutes", "教职工代表大会会议记录", Day(2025, 11, 14))
        sheet.paper("notice", "依法治校示范校申报公示", Day(2025, 12, 1))
    }
}
