import Scorecards
import Testing
import Wording

@testable import BureauFigures

@Suite("The bureau's figures of the seed")
struct SeedFiguresTests {
    private let file = FigureFile(schemas: Document.schemas, language: .chinese)

    private func seed() throws -> FigureReport {
        try file.report(at: Document.path("seeds/longquan-2020/bureau-figures.xml"), name: "bureau-figures.xml")
    }

    @Test("inspections and powers with all their parts")
    func totals() throws {
        let figures = try seed().sections.flatMap(\.entries).compactMap { entry in
            if case .figure(let figure) = entry { figure } else { nil }
        }
        let parts = Dictionary(uniqueKeysWithValues: figures.map { ($0.id, $0.parts.map(\.value.digits)) })
        #expect(parts["inspections"] == ["7", "64", "51"])
        #expect(parts["powers"] == ["28", "12", "12", "12", "2", "11", "16", "1"])
        let values = Dictionary(
            uniqueKeysWithValues: figures.map { ($0.id, $0.value.text(unit: $0.unit, .chinese)) })
        #expect(values["inspections"] == "122 次")
        #expect(values["powers"] == "94 项")
        #expect(values["talks"] == "5 次")
        #expect(values["rectification-notices"] == "11 份")
        #expect(values["enrolment-cases"] == "7600 多 件")
        #expect(values["teacher-qualification"] == "137 件")
        #expect(values["teacher-registration"] == "96 件")
        #expect(values["teaching-certificates"] == "47 件")
        #expect(values["exam-payments"] == "近 9000 件")
        #expect(values["model-school-applicants"] == "6 所")
    }

    @Test("rates as stated, without counts that the source doesn't give")
    func rates() throws {
        let rates = try seed().sections.flatMap(\.entries).compactMap { entry in
            if case .rate(let rate) = entry { rate } else { nil }
        }
        #expect(rates.count == 10)
        #expect(rates.allSatisfy { $0.numerator == nil && $0.denominator == nil && $0.origin.quote != nil })
        #expect(rates.filter { $0.percent.text(unit: "%", .chinese) == "100%" }.count == 9)
        #expect(rates.first { $0.id == "zero-visit-share" }?.percent.text(unit: "%", .chinese) == "90%及以上")
    }

    @Test("a document of another family is refused with its name")
    func otherFamily() throws {
        let error = #expect(throws: FigureFile.Invalid.self) {
            try file.report(at: Document.path("seeds/longquan-2020/roster.xml"), name: "roster.xml")
        }
        #expect(error?.diagnostics.map(\.identifier) == ["figures.family"])
        #expect(error?.diagnostics.first?.summary.contains("名册") == true)
    }
}
