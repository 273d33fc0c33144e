import CommandLineTool
import Foundation
import Testing

/// What becomes of each file that schools send, and of the school behind it.
@Suite("What schools send")
struct IntakeTests {
    private let school = "2133990001"
    private let topics = ["anti-bullying", "anti-drug", "leadership-group", "model-school", "vice-principal"]

    private func submission(_ topic: String, revision: Int = 1) throws -> String {
        try Repository.submission(school, topic).replacing("revision=\"1\"", with: "revision=\"\(revision)\"")
    }

    private func county() throws -> County { try County([school, "2133990004"]) }

    @Test("nothing, a part, only broken files, everything")
    func status() async throws {
        let county = try County([school, "2133990004", "2133990006"], silent: ["2133990007"])
        try FileManager.default.removeItem(atPath: county.path + "/submissions/2133990004/anti-drug.xml")
        for topic in topics { try county.submit("2133990006/\(topic).xml", "<broken") }
        let run = try await county.score()
        #expect(run.scorecards.map(\.status) == ["complete", "partial", "rejected", "missing"])
        #expect(try run.topic("2133990004", "anti-drug").status == "notSubmitted")
        #expect(try run.finding("2133990004", "AD-01").outcome == "notReported")
        #expect(run.scorecards[2].checklists.allSatisfy { $0.status == "rejected" && $0.score == "0.00" })
        #expect(run.scorecards[3].index == "0.00" && run.scorecards[3].grade == "fail")
        #expect(run.reply.status == .rejected)
        #expect(run.reply.output.contains("共 4 所：已齐 1，不全 1，未填报 1，校验未通过 1，已撤并 0；另有 5 个文件未采用"))
    }

    @Test("nobody has sent anything yet")
    func nothing() async throws {
        let run = try await County([], silent: [school, "2133990004"]).score()
        #expect(run.reply.status == .success)
        #expect(run.scorecards.map(\.status) == ["missing", "missing"])
    }

    @Test("the higher revision counts, whatever the files are called")
    func superseded() async throws {
        let county = try county()
        try county.submit("\(school)/a.xml", try submission("anti-drug", revision: 10))
        try county.submit("other/place.XML", try submission("anti-drug", revision: 9))
        let run = try await county.score()
        #expect(try run.input(school, "a.xml").status == "accepted")
        for name in ["anti-drug.xml", "place.XML"] {
            let input = try run.input(school, name)
            #expect(input.status == "superseded")
            #expect(input.messages == ["已由第 10 次修订（submissions/\(school)/a.xml）取代。"])
        }
        #expect(run.reply.status == .success)
        #expect(try run.rows("problems.csv").count == 3)
    }

    @Test("a broken newer revision is not replaced by the older one")
    func brokenRevision() async throws {
        let county = try county()
        try county.submit(
            "\(school)/new.xml", try submission("anti-drug", revision: 2).replacing("hours=", with: "hour="))
        let run = try await county.score()
        #expect(try run.input(school, "new.xml").status == "rejected")
        #expect(try run.input(school, "anti-drug.xml").status == "superseded")
        #expect(try run.topic(school, "anti-drug").status == "rejected")
    }

    @Test("equal revisions with other content reject each other, also beside a copy")
    func conflicting() async throws {
        let county = try county()
        try county.submit("\(school)/copy.xml", try submission("anti-drug"))
        try county.submit("\(school)/zz.xml", try submission("anti-drug") + "\n")
        let run = try await county.score()
        let inputs = try run.scorecard(school).inputs.filter { $0.topic == "anti-drug" }
        #expect(inputs.map(\.status) == ["conflicting", "conflicting", "conflicting"])
        #expect(inputs[2].messages[0].contains("内容与 submissions/\(school)/anti-drug.xml 不同"))
        #expect(inputs[0].messages[0].contains("zz.xml"))
        #expect(try run.topic(school, "anti-drug").status == "rejected")
        #expect(run.reply.status == .rejected)
    }

    @Test("a copy counts once and is no mistake")
    func duplicate() async throws {
        let county = try county()
        try county.submit("zz.xml", try submission("anti-drug"))
        let run = try await county.score()
        #expect(try run.input(school, "anti-drug.xml").status == "accepted")
        #expect(try run.input(school, "zz.xml").status == "duplicate")
        #expect(run.reply.status == .success)
    }

    @Test("unknown school, wrong year, late, closed")
    func outside() async throws {
        let county = try county()
        try county.submit("x/unknown.xml", try submission("anti-drug").replacing(school, with: "2133999999"))
        try county.submit("x/malformed.xml", try submission("anti-drug").replacing(school, with: "abc"))
        try county.submit("x/year.xml", try submission("anti-drug").replacing("2025\" rev", with: "2024\" rev"))
        let late = try submission("vice-principal").replacing(#/submitted="[^"]*"/#, with: "submitted=\"2026-01-16\"")
        try county.submit("\(school)/vice-principal.xml", late)
        try county.changeRoster("code=\"2133990004\"", "code=\"2133990004\" closed=\"2025-12-31\"")
        let run = try await county.score()
        let problems = try run.rows("problems.csv").dropFirst().map { [$0[0], $0[5]] }
        #expect(
            problems == [
                ["submissions/\(school)/vice-principal.xml", "已采用"], ["submissions/x/year.xml", "年度不符"],
                ["submissions/x/malformed.xml", "不在名册"], ["submissions/x/unknown.xml", "不在名册"],
            ])
        #expect(try run.topic(school, "anti-drug").score == "100.00")
        #expect(try run.topic(school, "vice-principal").score == "100.00")
        let closed = try run.scorecard("2133990004")
        #expect(closed.index == nil && closed.grade == nil && closed.gradeLabel == "无得分")
        #expect(run.reply.status == .rejected)
    }

    @Test("only one day decides about late and about closed")
    func days() async throws {
        let county = try county()
        let onTime = try submission("vice-principal").replacing(#/submitted="[^"]*"/#, with: "submitted=\"2026-01-15\"")
        try county.submit("\(school)/vice-principal.xml", onTime)
        try county.changeRoster("code=\"2133990004\"", "code=\"2133990004\" closed=\"2026-01-01\"")
        let run = try await county.score()
        #expect(try run.input(school, "vice-principal.xml").messages.isEmpty)
        #expect(try run.scorecard("2133990004").index != nil)
    }

    @Test("attachments and hidden files are passed over, a spreadsheet is not")
    func attachments() async throws {
        let county = try county()
        for name in ["聘书.pdf", "IMG.JPG", "说明.txt", ".anti-drug.xml.swp", ".hidden/anti-drug.xml"] {
            try county.submit("\(school)/\(name)", "%PDF-1.4")
        }
        #expect(try await county.score().reply.status == .success)
        try county.submit("\(school)/anti-drug.xlsx", [0x50, 0x4B, 0x03, 0x04, 0, 0])
        let run = try await county.score()
        let input = try run.input(school, "anti-drug.xlsx")
        #expect(input.status == "unreadable" && input.messages[0].contains("WPS/Excel"))
        #expect(try run.topic(school, "anti-drug").score == "100.00")
    }
}
