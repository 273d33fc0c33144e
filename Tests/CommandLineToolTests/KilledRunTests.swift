import CommandLineTool
import Foundation
import Glibc
import Testing

/// A run that is killed leaves the old result whole, and nothing of its own that lasts.
@Suite("Runs that are killed")
struct KilledRunTests {
    /// The fictional county's model school under many codes: enough work to be killed in.
    private static func largeCounty(_ count: Int) throws -> County {
        let county = try County(["2133990001"])
        let entry = try County.roster(["2133990001"])
        let start = try #require(entry.range(of: "<school "))
        let end = try #require(entry.range(of: "</school>"))
        let school = String(entry[start.lowerBound..<end.upperBound])
        let topics = ["vice-principal", "leadership-group", "anti-bullying", "anti-drug"]
        let texts = try topics.map { try Repository.submission("2133990001", $0) }
        var schools = ""
        for number in 0..<count {
            let code = "\(2_133_980_000 + number)"
            schools += school.replacing("2133990001", with: code)
            for (topic, text) in zip(topics, texts) {
                try county.submit("\(code)/\(topic).xml", text.replacing("2133990001", with: code))
            }
        }
        try county.changeRoster("</roster>", schools + "</roster>")
        return county
    }

    @Test("the old result stays whole, whenever the new run dies")
    func killed() async throws {
        let program = try #require(Repository.program, "the program is built beside the tests")
        let county = try Self.largeCounty(120)
        let out = county.folder.path + "/out"
        let small = ["score", Repository.longquan, "--out", out]
        #expect(await Repository.reply(small).status == .success)
        let old = try RunOutput(out, Reply(output: "", status: .success))

        for pages in [0, 1, 60] {
            let process = Process()
            process.executableURL = URL(filePath: program)
            process.arguments = [
                "score", county.path, "--out", out, "--jobs", "1", "--schemas", Repository.schemas, "--checklists",
                Repository.checklists,
            ]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            let partial = "out.zhixiao-partial-\(process.processIdentifier)"
            await Self.kill(process, whenSeen: pages, in: county.folder.path + "/" + partial)
            #expect(process.terminationReason == .uncaughtSignal, "it was over before \(pages) pages were seen")
            #expect(county.folder.names() == ["data", "out", partial])
            let isWhole = try RunOutput(out, old.reply).files == old.files
            #expect(isWhole, "the old result after \(pages) pages of the new one")
        }

        // The next run takes away what the killed ones left.
        #expect(await Repository.reply(small).status == .success)
        #expect(county.folder.names() == ["data", "out"])
        #expect(try RunOutput(out, old.reply).files == old.files)
    }

    /// Kills the process as soon as its unfinished folder holds some pages.
    private static func kill(_ process: Process, whenSeen pages: Int, in folder: String) async {
        // A thread of its own: the other tests keep the tasks' threads busy.
        await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let number = process.processIdentifier
                while Glibc.kill(number, 0) == 0 {
                    let seen = try? FileManager.default.contentsOfDirectory(atPath: folder + "/schools").count
                    if let seen, seen >= pages { break }
                    usleep(200)
                    if !process.isRunning { break }
                }
                Glibc.kill(number, SIGKILL)
                process.waitUntilExit()
                continuation.resume()
            }
        }
    }

    @Test("a failed run leaves nothing either")
    func failed() async throws {
        let county = try County(["2133990001"])
        try FileManager.default.removeItem(atPath: county.path + "/submissions")
        let reply = await Repository.reply(["score", county.path, "--out", county.folder.path + "/out"])
        #expect(reply.status == .unusable)
        #expect(reply.remarks.contains("/submissions"))
        #expect(county.folder.names() == ["data"])
    }
}
