import Testing

/// What the README of the fictional county says of one trouble, as a check.
struct SeedPromise: Sendable, CustomTestStringConvertible {
    /// The first cell of the row in the README.
    let row: String
    let holds: @Sendable (RunOutput) throws -> Void

    var testDescription: String { row }

    init(_ row: String, _ holds: @escaping @Sendable (RunOutput) throws -> Void) {
        self.row = row
        self.holds = holds
    }

    /// Troubles of files.
    static let files: [SeedPromise] = [
        SeedPromise("`1133990003/`（没有文件夹）") {
            let card = try $0.scorecard("1133990003")
            #expect(card.status == "missing" && card.inputs.isEmpty)
            #expect($0.files["schools/1133990003.html"] != nil)
        },
        SeedPromise("`1133990005/`") {
            let topic = try $0.topic("1133990005", "anti-bullying")
            #expect((topic.status, topic.points, topic.possible) == ("notSubmitted", "0.00", "100.00"))
            #expect(try $0.topic("1133990005", "leadership-group").status == "scored")
        },
        SeedPromise("`2133990014/` 全部文件") { run in
            let card = try run.scorecard("2133990014")
            #expect(card.status == "complete" && card.index == "97.50")
            #expect(card.inputs.allSatisfy { $0.status == "accepted" && $0.messages == [Self.late] })
            #expect(try run.rows("problems.csv").filter { $0[1] == card.school && $0[6] == Self.late }.count == 4)
            #expect(try run.text("schools/2133990014.html").contains(Self.late))
        },
        SeedPromise("`2133990008/anti-bullying.xml`") {
            let card = try $0.scorecard("2133990008")
            let input = try card.input("anti-bullying.xml")
            #expect(input.status == "rejected" && input.messages[0].contains("还没有结束"))
            #expect(card.checklists.map(\.status) == ["scored", "scored", "rejected", "scored", "notApplicable"])
        },
        SeedPromise("`2133990009/leadership-group.xml`") {
            let input = try $0.input("2133990009", "leadership-group.xml")
            #expect(input.status == "rejected" && input.messages.count == 2)
            #expect(input.messages[0].hasPrefix("第 4 行") && input.messages[0].contains("2021-09-31"))
            #expect(input.messages[1].hasPrefix("第 5 行") && input.messages[1].contains("head（组长）"))
        },
        SeedPromise("`3133990003/anti-drug.xml`") { try Self.expectRejected($0, "3133990003", "anti-drug", "X9") },
        SeedPromise("`3133990006/model-school.xml`") {
            try Self.expectRejected($0, "3133990006", "model-school", "X17a")
        },
        SeedPromise("`2133999999/vice-principal.xml`") { run in
            let row = try run.rows("problems.csv").first { $0[0].contains("2133999999") }
            #expect(row?[5] == "不在名册" && row?[6].contains("2133999999") == true)
            #expect(!run.scorecards.contains { $0.school == "2133999999" })
        },
        SeedPromise("`2133990016/anti-drug.xml`") {
            let card = try $0.scorecard("2133990016")
            #expect(try card.input("anti-drug.xml").status == "wrongYear")
            #expect(try card.topic("anti-drug").status == "notSubmitted")
        },
        SeedPromise("`3133990007/anti-bullying.xml`、`anti-bullying-r2.xml`") {
            let card = try $0.scorecard("3133990007")
            #expect(try card.input("anti-bullying-r2.xml").status == "accepted")
            #expect(try card.input("anti-bullying.xml").status == "superseded")
        },
        SeedPromise("`3133990007/anti-drug.xml`、`anti-drug-copy.xml`") {
            let card = try $0.scorecard("3133990007")
            let states = card.inputs.filter { $0.topic == "anti-drug" }.map(\.status)
            #expect(states.sorted() == ["accepted", "duplicate"])
            #expect(try card.topic("anti-drug").score == "100.00")
        },
        SeedPromise("`3133990009/leadership-group.xml`、`leadership-group-copy.xml`") {
            let card = try $0.scorecard("3133990009")
            #expect(
                card.inputs.filter { $0.topic == "leadership-group" }.map(\.status) == ["conflicting", "conflicting"])
            #expect(try card.topic("leadership-group").status == "rejected")
        },
        SeedPromise("`3433990004/anti-bullying.xml`") {
            let card = try $0.scorecard("3433990004")
            #expect(try card.input("anti-bullying.xml").messages[0].contains("DOCTYPE"))
            #expect(try card.topic("anti-bullying").status == "rejected")
        },
        SeedPromise("`3633990002/leadership-group.xml`") {
            let card = try $0.scorecard("3633990002")
            #expect(try card.input("leadership-group.xml").messages[0].contains("根元素为 leadership"))
            #expect(try card.topic("leadership-group").status == "rejected")
        },
        SeedPromise("`3633990002/notice.xml`") {
            let input = try $0.input("3633990002", "notice.xml")
            #expect(input.topic == nil && input.messages[0].contains("不是填报表"))
        },
        SeedPromise("`3633990001/anti-drug.xml`") {
            let card = try $0.scorecard("3633990001")
            #expect(try card.input("anti-drug.xml").status == "rejected")
            #expect(try card.topic("anti-drug").status == "rejected")
        },
        SeedPromise("`3433990003/leadership-group.xml`") {
            let topic = try $0.topic("3433990003", "leadership-group")
            #expect(topic.score == "100.00")
        },
        SeedPromise("`1133990002/anti-drug.xml`") { try Self.expectOutside($0, "1133990002", "anti-drug") },
        SeedPromise("`1133990001/vice-principal.xml`") { try Self.expectOutside($0, "1133990001", "vice-principal") },
    ]

    private static let late = "迟报：报送日期 2026-01-20 晚于截止日期 2026-01-15。"

    private static func expectRejected(_ run: RunOutput, _ school: String, _ topic: String, _ assertion: String) throws
    {
        let card = try run.scorecard(school)
        #expect(try card.topic(topic).status == "rejected")
        let input = try card.input(topic + ".xml")
        #expect(input.status == "rejected" && input.messages[0].hasPrefix(assertion + " "))
        #expect(card.notices.contains { $0.assertion == assertion && $0.severity == "error" })
    }

    /// A topic that does not concern the school costs nothing, and the school hears of it.
    private static func expectOutside(_ run: RunOutput, _ school: String, _ topic: String) throws {
        let card = try run.scorecard(school)
        let result = try card.topic(topic)
        #expect((result.status, result.possible) == ("notApplicable", "0.00"))
        #expect(try card.input(topic + ".xml").status == "accepted")
        #expect(card.notices.map(\.assertion) == ["X8"])
    }
}
