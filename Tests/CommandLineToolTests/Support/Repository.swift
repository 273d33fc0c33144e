import CommandLineTool
import Foundation

/// The folders of this repository that tests read, and the program as tests call it.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path
    static let yunxi = root + "/seeds/yunxi-2025"
    static let yunxiBefore = root + "/seeds/yunxi-2024"
    static let longquan = root + "/seeds/longquan-2020"
    static let schemas = root + "/schemas"
    static let checklists = root + "/checklists"

    /// What the program answers, with the folders of this repository unless others are named.
    static func reply(_ arguments: [String]) async -> Reply {
        var arguments = arguments
        for (option, folder) in [("--schemas", schemas), ("--checklists", checklists)]
        where !arguments.contains(option) {
            arguments += [option, folder]
        }
        return await Zhixiao.reply(to: arguments)
    }

    /// What the program answers to a command that takes no checklists.
    static func replyWithoutChecklists(_ arguments: [String]) async -> Reply {
        await Zhixiao.reply(to: arguments + ["--schemas", schemas])
    }

    /// A school's file of the fictional county.
    static func submission(_ school: String, _ topic: String) throws -> String {
        try String(contentsOfFile: "\(yunxi)/submissions/\(school)/\(topic).xml", encoding: .utf8)
    }

    /// The program as it was built beside the tests.
    static var program: String? {
        let places = CommandLine.arguments.prefix(1).map { URL(filePath: $0).deletingLastPathComponent().path }
        return (places + [root + "/.build/debug"]).map { $0 + "/zhixiao" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
