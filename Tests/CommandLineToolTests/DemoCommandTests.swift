import CommandLineTool
import Foundation
import Testing

@Suite("zhixiao demo")
struct DemoCommandTests {
    private static func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = NSTemporaryDirectory() + "demo-command-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }

    @Test("makes a county and says so", arguments: ["zh", "en"])
    func makesCounty(language: String) async throws {
        try await Self.withFolder { folder in
            let reply = await Zhixiao.reply(to: [
                "demo", folder, "--schools", "3", "--seed", "9", "--lang", language,
            ])
            #expect(reply.status == .success)
            #expect(reply.output.contains(folder))
            #expect(FileManager.default.fileExists(atPath: folder + "/roster.xml"))
            #expect(FileManager.default.fileExists(atPath: folder + "/README.txt"))
        }
    }

    @Test("answers a program in JSON, a line of it")
    func answersInJSON() async throws {
        try await Self.withFolder { folder in
            let reply = await Zhixiao.reply(to: ["demo", folder, "--schools", "2", "--format", "json"])
            let object = try JSONSerialization.jsonObject(with: Data(reply.output.utf8)) as? [String: Any]
            #expect(object?["schools"] as? Int == 2)
            #expect(object?["seed"] as? String == "1")
            #expect((object?["troubles"] as? [Any])?.isEmpty == false)
        }
    }

    @Test("refuses other sizes", arguments: ["0", "1000001", "-4"])
    func refusesSizes(schools: String) async throws {
        try await Self.withFolder { folder in
            let reply = await Zhixiao.reply(to: ["demo", folder, "--schools=\(schools)"])
            #expect(reply.status == .unusable)
            #expect(reply.remarks.contains("1 000 000"))
            #expect(!FileManager.default.fileExists(atPath: folder))
        }
    }

    @Test("leaves a folder alone that is something else")
    func sparesOtherFolders() async throws {
        try await Self.withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/README.txt"))
            let reply = await Zhixiao.reply(to: ["demo", folder, "--schools", "1"])
            #expect(reply.status == .unusable)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["README.txt"])
        }
    }
}
