import CommandLineTool
import Foundation
import Testing

/// A bad file costs its own row and nothing else, and is told in words.
@Suite("Hostile files")
struct HostileFileTests {
    /// Each hostile file comes from a school of its own; one more school sends only sound ones.
    private static let model = "2133990006"

    private static func school(_ number: Int) -> String { "\(2_133_980_000 + number)" }

    private static func number(of hostile: HostileFile) throws -> Int {
        try #require(HostileFile.all.firstIndex { $0.testDescription == hostile.testDescription })
    }

    /// The county of the hostile files; with sound files alone for comparison.
    private static func county(hostile isHostile: Bool) throws -> County {
        let county = try County([])
        let entry = try #require(try County.roster([model]).firstMatch(of: #/<school [\s\S]*</school>/#)?.output)
        let texts = try Topics.inIndex.map { ($0, try Repository.submission(model, $0)) }
        var entries = ""
        for number in 0...HostileFile.all.count {
            let code = school(number)
            entries += entry.replacing(model, with: code)
            for (topic, text) in texts {
                var bytes = Array(text.replacing(model, with: code).utf8)
                if isHostile, topic == "anti-drug", number < HostileFile.all.count {
                    bytes = try HostileFile.all[number].bytes(text.replacing(model, with: code))
                }
                try county.submit("\(code)/\(topic).xml", bytes)
            }
        }
        try county.changeRoster("</roster>", entries + "</roster>")
        return county
    }

    private static let sound = Task { try await county(hostile: false).score() }
    private static let run = Task { try await county(hostile: true).score() }
    private static let report = Task {
        let data = try county(hostile: true)
        let reply = await Repository.reply(["validate", data.path + "/submissions", "--format", "json"])
        return (reply.status, try ValidationReport(reply.output))
    }

    @Test("score", arguments: HostileFile.all)
    func score(hostile: HostileFile) async throws {
        let (sound, run) = (try await Self.sound.value, try await Self.run.value)
        let school = Self.school(try Self.number(of: hostile))
        let card = try run.scorecard(school)
        let input = try card.input("anti-drug.xml")
        if hostile.identifier == nil {
            #expect(input.status == "accepted")
            #expect(try card.topic("anti-drug") == sound.topic(school, "anti-drug"))
        } else {
            #expect(["rejected", "unreadable"].contains(input.status))
            #expect(input.messages.contains { $0.contains(hostile.words) }, "\(input.messages)")
            let rows = try run.rows("problems.csv").filter { $0[0] == input.file }
            #expect(rows.contains { $0[6].contains(hostile.words) })
            #expect(try card.topic("anti-drug").status == "rejected")
            #expect(try run.text("schools/\(school).html").contains("anti-drug.xml"))
        }
        for topic in ["vice-principal", "leadership-group", "anti-bullying"] {
            #expect(try card.topic(topic) == sound.topic(school, topic))
        }
    }

    @Test("whoever sends sound files notices nothing")
    func neighbour() async throws {
        let (sound, run) = (try await Self.sound.value, try await Self.run.value)
        let school = Self.school(HostileFile.all.count)
        #expect(run.reply.status == .rejected && sound.reply.status == .success)
        #expect(try run.scorecard(school) == sound.scorecard(school))
        #expect(run.files["schools/\(school).html"] == sound.files["schools/\(school).html"])
    }

    @Test("validate", arguments: HostileFile.all)
    func validate(hostile: HostileFile) async throws {
        let (status, report) = try await Self.report.value
        #expect(status == .rejected)
        let school = Self.school(try Self.number(of: hostile))
        let document = try #require(report.document("\(school)/anti-drug.xml"))
        guard let identifier = hostile.identifier else {
            #expect(document.valid)
            return
        }
        #expect(!document.valid)
        let first = try #require(document.diagnostics.first)
        #expect(first.identifier.hasPrefix(identifier))
        #expect(first.summary.contains(hostile.words), "\(first.summary)")
    }
}
