import JSONText
import Scorecards
import Testing

@testable import Reports

@Suite("Scorecards read back from JSON")
struct ScorecardReadingTests {
    private static func read(_ scorecard: Scorecard, _ line: [UInt8]? = nil) throws -> Scorecard {
        var criteria: [String: CriterionText] = [:]
        return try ScorecardJSON.scorecard(
            line ?? ScorecardJSON.line(scorecard), school: scorecard.school, context: scorecard.context,
            criteria: &criteria)
    }

    @Test("what is read writes the same line again")
    func roundTrip() throws {
        for scorecard in [
            Sample.usual(), Sample.capped(), Sample.missing(), Sample.unscored(), Sample.attacked(),
            Sample.usual(Sample.context("en")),
        ] {
            let line = ScorecardJSON.line(scorecard)
            #expect(ScorecardJSON.line(try Self.read(scorecard)) == line)
        }
    }

    @Test("a reviewed finding is the reviewed one, and the fact of an event keeps its words")
    func details() throws {
        let reviewed = Sample.reviewed()
        let read = try Self.read(reviewed)
        #expect(read.index == reviewed.index)
        for (one, other) in zip(read.topics.flatMap(\.findings), reviewed.topics.flatMap(\.findings)) {
            #expect(one.outcome == other.outcome && one.points == other.points && one.possible == other.possible)
            #expect(one.reason == other.reason && one.facts == other.facts && one.claimed == other.claimed)
        }
        #expect(try Self.read(Sample.attacked()).vetoes == Sample.attacked().vetoes)
    }

    @Test("another school, a cut line and points that don't give the index are faults")
    func faults() throws {
        let scorecard = Sample.usual()
        let line = ScorecardJSON.line(scorecard)
        #expect(throws: JSONFault.self) { try Self.read(scorecard, Array(line.prefix(line.count / 2))) }
        let text = String(decoding: line, as: UTF8.self)
        let other = text.replacing("\"school\":\"2133990001\"", with: "\"school\":\"2133990002\"")
        #expect(throws: JSONFault.self) { try Self.read(scorecard, Array(other.utf8)) }
        let changed = text.replacing("\"points\":\"30.80\"", with: "\"points\":\"29.80\"")
        #expect(changed != text)
        #expect(throws: JSONFault.self) { try Self.read(scorecard, Array(changed.utf8)) }
    }
}
