import Assessment
import Checklists
import Files
import Foundation
import Schemas
import Schools
import Scorecards
import Synchronization
import Testing
import Wording

@testable import DemoCounty

@Suite("The county under the checklists")
struct DemoAssessmentTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    private static let schools = 700
    private static let seed = UInt64(13)

    /// A run over a county.
    private static func assessor(of folder: String) throws -> Assessor {
        let schemas = SchemaLibrary(folder: root + "/schemas") { try RegularFile.bytes($0, limit: 1 << 24) }
        let roster = try RosterReader(schemas: schemas, language: .chinese).roster(in: folder)
        let edition = try EditionLibrary(folder: root + "/checklists", schemas: schemas, language: .chinese)
            .edition("2022", year: 2025)
        return Assessor(
            AssessmentPlan(
                data: folder, roster: roster, edition: edition, asOf: "2025-12-31", schemas: schemas,
                language: .chinese, jobs: 2, tool: "test"))
    }

    /// Scores a county.
    private static func scorecards(in folder: String) async throws -> [Scorecard] {
        let assessor = try assessor(of: folder)
        let roster = assessor.plan.roster
        let intake = try await assessor.receive()
        let index = try await assessor.index(intake)
        let cards = Mutex<[Scorecard]>([])
        try await assessor.assess(
            Array(roster.schools.indices), intake, index: index, render: { $0.scorecard },
            deliver: { rows in cards.withLock { $0 += rows } })
        return cards.withLock { $0 }
    }

    @Test("is taken and turned down as its troubles say, and spreads over the grades")
    func isJudgedAsMeant() async throws {
        let folder = try TemporaryFolder()
        _ = try DemoCounty(schools: Self.schools, seed: Self.seed).write(to: folder.inside("county")) { _ in }
        let cards = try await Self.scorecards(in: folder.inside("county"))
        let pool = SchoolPool(seed: Self.seed)
        #expect(cards.count == Self.schools)
        var grades: [String: Int] = [:]
        for (position, card) in cards.enumerated() {
            let school = DemoSchool(pool.school(position + 1), seed: Self.seed)
            #expect(card.school.code == school.profile.code)
            Self.check(card, school)
            if card.status == .complete, let grade = card.grade { grades[grade.id, default: 0] += 1 }
        }
        let total = grades.values.reduce(0, +)
        let shares = ["excellent": 15...35, "good": 28...52, "pass": 15...36, "fail": 4...18]
        for (grade, share) in shares {
            let percent = 100 * (grades[grade] ?? 0) / max(1, total)
            #expect(share.contains(percent), "\(grade): \(percent) %")
        }
    }

    /// Whether the files of a school met the fate that its trouble means.
    private static func check(_ card: Scorecard, _ school: DemoSchool) {
        let states = card.files.map(\.status)
        let errors = card.notices.filter { $0.severity == .error }
        let due = school.profile.kind.dueForms.count
        let detail = school.contradiction.map(String.init(describing:)) ?? ""
        let place = Comment(
            rawValue: "\(school.profile.number) \(String(describing: school.profile.trouble)) \(detail) \(errors)")
        // Of a school with one form nothing is left when that one is turned down.
        let isApplication = school.troubledForm == .modelSchool
        let damaged: Scorecard.Status = isApplication ? .complete : due > 1 ? .partial : .rejected
        switch school.profile.trouble {
        case nil, .late, .boundary, .doubtful, .unknownEnrolment:
            #expect(card.status == .complete && states.allSatisfy { $0 == .accepted } && errors.isEmpty, place)
            if let doubt = school.doubt { #expect(card.notices.contains { $0.assertion == doubt.rawValue }, place) }
        case .contradiction:
            #expect(errors.contains { $0.assertion == school.contradiction?.rawValue }, place)
            #expect(states.contains(.rejected), place)
        case .merged, .suspended: #expect(card.index == nil && states.isEmpty, place)
        case .nothingSent: #expect(card.status == .missing && states.isEmpty, place)
        case .oneMissing: #expect(card.status == (isApplication ? .complete : due > 1 ? .partial : .missing), place)
        case .brokenXML, .doctype, .foreignFile:
            #expect(states.contains(.unreadable) || states.contains(.rejected), place)
            #expect(card.status == damaged, place)
        case .schemaError, .unknownValue: #expect(states.contains(.rejected) && card.status == damaged, place)
        case .unknownSchool: #expect(states.count == school.forms.count - 1, place)
        case .wrongYear: #expect(states.contains(.wrongYear), place)
        case .superseded: #expect(card.status == .complete && states.contains(.superseded), place)
        case .conflicting: #expect(states.count { $0 == .conflicting } == 2 && card.status == damaged, place)
        case .duplicate: #expect(card.status == .complete && states.contains(.duplicate), place)
        }
    }

    @Test("has its files filed alike, whether they are looked at before the roster is known or after it")
    func filesAreFiledAlike() async throws {
        // Small, and it has every trouble.
        let county = Self.root + "/seeds/yunxi-2025"
        let assessor = try Self.assessor(of: county)
        let plan = assessor.plan
        let early = try await assessor.receive(
            try await SubmissionFiles(in: county, schemas: plan.schemas, language: .chinese, jobs: 2))
        let late = try await assessor.receive()
        func files(_ intake: Intake) -> [String] {
            let filed = plan.roster.schools.indices.flatMap { intake.files(of: $0) }
            return (filed + intake.orphans).map { "\($0)" }
        }
        #expect(files(early) == files(late))
        #expect(!early.orphans.isEmpty)
        #expect(Set(plan.roster.schools.indices.flatMap { early.files(of: $0).map(\.status) }).count > 2)
    }
}
