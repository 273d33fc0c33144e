import Foundation
import LibXML
import Regions
import Scorecards
import Testing
import Wording

@testable import Reports

/// A region of some thousand schools is written in pieces, and its lists are made as they are read.
@Suite("Reports of many schools")
struct LongReportTests {
    private static let rounds = 2_000

    /// The sample's schools over and over: of each five three are exceptions.
    private static let report: RegionReport = {
        var rollUp = RegionRollUp(RegionSample.heading)
        for _ in 0..<rounds { for row in RegionSample.rows { rollUp.add(row) } }
        return RegionReport(summary: rollUp.summary(), figures: nil)
    }()

    private struct Document: Decodable {
        struct Annex: Decodable {
            struct Section: Decodable {
                struct Figure: Decodable {
                    let id: String
                    let exceptions: [String]
                }
                let figures: [Figure]
            }
            let sections: [Section]
        }
        struct Summary: Decodable {
            struct Measure: Decodable {
                struct Exception: Decodable { let state: String }
                let exceptions: [Exception]
            }
            struct Named: Decodable { let school: String }
            struct Ranking: Decodable { let schools: [Named] }
            let measures: [Measure]
            let reminders: [Named]
            let rankings: [Ranking]
            let claimsBySchool: [Named]
        }
        let document: String
        let annex: Annex
        let summary: Summary
    }

    @Test("the pieces of the JSON are one document, and none is lost")
    func json() throws {
        var pieces: [[UInt8]] = []
        ReportJSON.write(Self.report) { pieces.append($0) }
        #expect(pieces.count > 10 && pieces.allSatisfy { $0.count < 1 << 17 })
        #expect(pieces[0].starts(with: ReportJSON.start))
        let document = try JSONDecoder().decode(Document.self, from: Data(pieces.joined()))
        let figures = document.annex.sections.flatMap(\.figures)
        #expect(figures.first { $0.id == "VP-M1" }?.exceptions.count == 3 * Self.rounds)
        #expect(document.summary.measures[0].exceptions.count == 3 * Self.rounds)
        #expect(document.summary.reminders.count == 2 * Self.rounds)
        #expect(document.summary.rankings[0].schools.count == 4 * Self.rounds)
    }

    @Test("the summary is the same members as in the report")
    func summary() throws {
        var report: [UInt8] = []
        ReportJSON.write(Self.report) { report += $0 }
        var summary: [UInt8] = []
        RegionSummaryJSON.write(Self.report.summary) { summary += $0 }
        #expect(report.firstRange(of: summary.dropLast()) != nil)
    }

    @Test("the table of exceptions is written in pieces, each school once")
    func table() throws {
        var pieces: [[UInt8]] = []
        ExceptionsCSV.write(Self.report.summary) { pieces.append($0) }
        #expect(pieces.count > 5 && pieces.allSatisfy { $0.count < 1 << 17 })
        let lines = String(decoding: pieces.joined(), as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.count == 3 * Self.rounds + 2 && lines.last == "")
        #expect(lines[1...3].allSatisfy { $0.hasPrefix("VP-M1,法治副校长配备率,213399000") })
        #expect(Set(lines[1...].dropLast()).count == 3)
    }

    @Test("each school has the measures that name it")
    func index() {
        let named = (0..<10).map { Array(Self.report.exceptions[$0]) }
        #expect(named == [[], [0], [0], [0], [], [], [0], [0], [0], []])
    }

    @Test("exceptions are the same texts however they are made")
    func texts() {
        let summary = Self.report.summary
        let names = ExceptionTexts(summary.schools) { $0.status == .missing }
        #expect(names.count == Self.rounds && !names.isEmpty)
        #expect(names == ExceptionTexts([String](repeating: "示例小学", count: Self.rounds)))
        let reminders = ExceptionTexts(summary.reminders.prefix(2), summary.schools)
        #expect(reminders == ["示例小学", "示例小学"] && reminders != names)
        let measured = ExceptionTexts(summary.exceptions[0], summary.schools, .chinese)
        #expect(Array(measured.prefix(3)) == ["=示例小学（0/1）", "示例小学（未填报）", "示例小学（3/2，矛盾）"])
        #expect(measured.count == Array(measured).count)
        #expect(([] as ExceptionTexts).isEmpty)
    }
}
