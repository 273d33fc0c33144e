import Regions
import Reports
import Testing

/// The workbooks say what the scorecards and the selection say, to another program's eyes.
@Suite("Workbooks of a RUN and of a selection")
struct WorkbookTests {
    @Test("every index, grade and point is the scorecard's", arguments: [Repository.yunxi, Repository.longquan])
    func equalsScorecards(data: String) async throws {
        let folder = try TemporaryFolder()
        let run = folder.path + "/run"
        _ = await Repository.reply(["score", data, "--out", run, "--tables-only"])
        let reader = try RunReader(run)
        var rollUp = RegionRollUp(reader.heading)
        let path = folder.path + "/region.xlsx"
        let workbook = try RegionWorkbook(path: path, heading: reader.heading)
        try reader.forEachRow { row in
            try workbook.add(row)
            rollUp.add(row)
        }
        try workbook.finish(rollUp.summary())
        let answer = try IndependentProgram.run("compare_workbook.py", path, run)
        #expect(answer.status == 0, "\(answer.output)")
        #expect(answer.output.hasSuffix(" values equal\n"))
    }

    @Test("the workbook of a selection says what its JSON says, fact by fact")
    func equalsSelection() async throws {
        for output in [try await SeedRounds.yunxi, try await SeedRounds.longquan] {
            let folder = try TemporaryFolder()
            for name in ["selection.xlsx", "selection.json"] {
                try folder.file(name, Array(try #require(output.files[name])))
            }
            let answer = try IndependentProgram.run(
                "compare_selection.py", folder.path + "/selection.xlsx", folder.path + "/selection.json")
            #expect(answer.status == 0, "\(answer.output)")
            #expect(answer.output.hasSuffix(" values equal\n"))
        }
    }
}
