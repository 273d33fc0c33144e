import Foundation
import Regions
import Reports
import Testing

/// The workbook says what the scorecards say, to another program's eyes.
@Suite("Workbook of a RUN")
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
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [Repository.root + "/Tests/Independent/compare_workbook.py", path, run]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        // Where Python or openpyxl is missing the test fails: `make setup` installs both.
        #expect(process.terminationStatus == 0, "\(answer)")
        #expect(answer.hasSuffix(" values equal\n"))
    }
}
