import CommandLineTool
import Foundation
import Testing

/// The README of the fictional county says what each trouble leads to. It is held to its word, row by row.
@Suite("The promises of the fictional county")
struct SeedPromiseTests {
    @Test("troubles of files", arguments: SeedPromise.files)
    func files(promise: SeedPromise) async throws { try promise.holds(try await SeedRuns.yunxi) }

    @Test("troubles of schools", arguments: SeedPromise.schools)
    func schools(promise: SeedPromise) async throws { try promise.holds(try await SeedRuns.yunxi) }

    @Test("applicants", arguments: SeedPromise.applicants)
    func applicants(promise: SeedPromise) async throws { try promise.holds(try await SeedRuns.yunxi) }

    @Test("reviews", arguments: SeedPromise.reviews)
    func reviews(promise: SeedPromise) async throws { try promise.holds(try await SeedRuns.yunxi) }

    @Test("every row of the README has its check")
    func complete() throws {
        let readme = try String(contentsOfFile: Repository.yunxi + "/README.md", encoding: .utf8)
        let tables = readme.components(separatedBy: "\n## ").dropFirst().prefix(4).map { section in
            section.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
                .map { $0.split(separator: "|")[0].trimmingCharacters(in: .whitespaces) }
        }
        let promises = [SeedPromise.files, SeedPromise.schools, SeedPromise.applicants, SeedPromise.reviews]
        for (table, promises) in zip(tables, promises) { #expect(table == promises.map(\.row)) }
    }

    @Test("a file that is not listed is sound")
    func rest() async throws {
        let run = try await SeedRuns.yunxi
        let listed = SeedPromise.files.map(\.row).joined()
        for input in run.scorecards.flatMap(\.inputs) where input.status != "accepted" {
            let name = input.file.split(separator: "/").last.map(String.init) ?? ""
            #expect(listed.contains(name), "\(input.file)")
        }
        #expect(run.reply.status == .rejected)
    }
}
