import CommandLineTool
import Testing

extension SeedPromise {
    /// Troubles and edges of schools.
    static let schools: [SeedPromise] = [
        SeedPromise("2133990001 云溪县实验小学") {
            let card = try $0.scorecard("2133990001")
            #expect((card.index, card.indexExact, card.grade) == ("100.00", "100", "excellent"))
            #expect(try card.topic("model-school").score == "100.00")
            #expect(try card.finding("AB-08").outcome == "met")
        },
        SeedPromise("2133990015 云水街道第二小学") {
            let card = try $0.scorecard("2133990015")
            #expect((card.index, card.indexExact, card.grade) == ("89.99", "17999/200", "good"))
        },
        SeedPromise("2133990002、2133990003、3133990008") { run in
            for school in ["2133990002", "2133990003", "3133990008"] {
                let finding = try run.finding(school, "VP-04")
                #expect(finding.outcome == "notMet")
            }
        },
        SeedPromise("2133990014、2133990019") { run in
            for school in ["2133990014", "2133990019"] {
                let finding = try run.finding(school, "VP-04")
                #expect(finding.outcome == "met" && finding.reason.contains("2 所"))
            }
        },
        SeedPromise("2133990010、2133990011") { run in
            let schools = ["2133990010", "2133990011"]
            let rows = try run.text("region.jsonl").split(separator: "\n").filter { $0.contains("云城东小发〔2025〕2号") }
            #expect(rows.count == 2 && zip(rows, schools).allSatisfy { $0.contains("\"\($1)\"") })
        },
        SeedPromise("2133990006、2133990007") { run in
            for school in ["2133990006", "2133990007"] {
                let finding = try run.finding(school, "VP-04")
                #expect(finding.outcome == "met" && finding.reason.contains("1 所"))
            }
        },
        SeedPromise("3133990004 白鹤镇初级中学") { try Self.expectFailed($0, "3133990004", "VP-01") },
        SeedPromise("3133990005 青竹镇初级中学") { try Self.expectFailed($0, "3133990005", "VP-01") },
        SeedPromise("3433990001 云溪中学") {
            let finding = try $0.finding("3433990001", "AB-02")
            #expect(finding.outcome == "notMet" && finding.reason.contains("学生"))
        },
        SeedPromise("2133990005 高岭教学点") {
            let states = try $0.scorecard("2133990005").checklists.map(\.status)
            #expect(states == ["notApplicable", "notApplicable", "scored", "notApplicable", "notApplicable"])
        },
        SeedPromise("2133990011 城西小学") {
            let finding = try $0.finding("2133990011", "VP-05")
            #expect((finding.claimed, finding.points, finding.possible) == ("15.00", "7.50", "15.00"))
        },
        SeedPromise("2133990010 城东小学") {
            let card = try $0.scorecard("2133990010")
            #expect(try card.finding("AB-05").outcome == "notReported")
            #expect(card.notices.map(\.assertion) == ["X16"])
        },
        SeedPromise("3133990006 梅坞乡初级中学") { try Self.expectFailed($0, "3133990006", "AB-08") },
        SeedPromise("2133990012 城北小学") {
            let card = try $0.scorecard("2133990012")
            #expect(try card.finding("AD-03").reason.contains("99.44%"))
            #expect(try card.finding("AD-02").reason.contains("99.72%"))
            #expect(card.index == "99.97" && card.checklists[3].score == "99.90")
        },
        SeedPromise("1133990004 小金帆幼儿园") { try Self.expectFailed($0, "1133990004", "ABK-02") },
        SeedPromise("2133990013 溪边小学") {
            let card = try $0.scorecard("2133990013")
            #expect(card.index == nil && card.checklists.allSatisfy { $0.status == "notApplicable" })
            #expect($0.scorecards.count == 41)
            let row = try $0.rows("summary.csv").first { $0[0] == "2133990013" }
            #expect(row?[7] == "已撤并或停办")
            #expect($0.reply.output.contains("已撤并 1"))
        },
    ]

    /// Applicants for the title. The gates belong to the selection; here stands what they look at.
    static let applicants: [SeedPromise] = [
        SeedPromise("2133990001 云溪县实验小学") { try Self.expectApplicant($0, "2133990001", "100.00", "excellent") },
        SeedPromise("3133990001 第一初级中学、3133990002 第二初级中学") {
            let (first, second) = (try $0.scorecard("3133990001"), try $0.scorecard("3133990002"))
            #expect(first.checklists.map(\.score) == second.checklists.map(\.score))
            #expect(try first.topic("model-school").score == "97.50")
        },
        SeedPromise("2133990004 石桥镇中心小学") { try Self.expectApplicant($0, "2133990004", "95.22", "excellent") },
        SeedPromise("1133990001 云溪县机关幼儿园") {
            try Self.expectApplicant($0, "1133990001", "95.00", "excellent")
            #expect(try $0.finding("1133990001", "MS-06").outcome == "partly")
        },
        SeedPromise("2133990018 城南小学") {
            try Self.expectApplicant($0, "2133990018", "99.33", "fail")
            #expect(try $0.scorecard("2133990018").capIDs == ["AB-10"])
        },
        SeedPromise("3433990002 云溪县第二中学") {
            let card = try $0.scorecard("3433990002")
            #expect(card.vetoes.map(\.date) == ["2025-03-12"])
            #expect(card.notices.map(\.assertion) == ["X17c"])
        },
        SeedPromise("3133990007 溪口街道初级中学") { try Self.expectApplicant($0, "3133990007", "100.00", "excellent") },
        SeedPromise("2133990017 石桥镇第二小学") { try Self.expectApplicant($0, "2133990017", "99.50", "excellent") },
        SeedPromise("3433990001 云溪中学") { try Self.expectApplicant($0, "3433990001", "98.00", "excellent") },
        SeedPromise("2133990019 青竹镇第二小学") {
            let card = try $0.scorecard("2133990019")
            #expect(card.caps.isEmpty && card.index == "69.33")
        },
        SeedPromise("2133990006 白鹤镇中心小学") {
            let finding = try $0.finding("2133990006", "VP-08")
            #expect(finding.outcome == "notReported")
        },
        SeedPromise("3133990008 高岭乡九年一贯制学校") {
            try Self.expectApplicant($0, "3133990008", "100.00", "excellent")
        },
        SeedPromise("3133990006 梅坞乡初级中学") {
            let topic = try $0.topic("3133990006", "model-school")
            #expect(topic.status == "rejected")
        },
    ]

    /// A failed mandatory criterion caps the grade.
    private static func expectFailed(_ run: RunOutput, _ school: String, _ criterion: String) throws {
        let card = try run.scorecard(school)
        #expect(try card.finding(criterion).outcome == "notMet")
        #expect(card.grade == "fail" && card.capIDs == [criterion])
    }

    private static func expectApplicant(_ run: RunOutput, _ school: String, _ score: String, _ grade: String) throws {
        let card = try run.scorecard(school)
        #expect(try card.topic("model-school").score == score)
        #expect(card.grade == grade)
    }
}
