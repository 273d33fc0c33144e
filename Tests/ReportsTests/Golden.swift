import Foundation
import Testing

/// Expected outputs that stand as files beside the tests.
///
/// They are written only when `ZHIXIAO_RECORD=1` is set, and a run that writes fails, so that none changes unnoticed.
enum Golden {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")

    /// Compares bytes with the file of that name.
    static func expect(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name)
        if ProcessInfo.processInfo.environment["ZHIXIAO_RECORD"] == "1" {
            try Data(bytes).write(to: file)
            Issue.record("recorded \(name); run again without ZHIXIAO_RECORD", sourceLocation: sourceLocation)
            return
        }
        let expected = try Data(contentsOf: file)
        guard Data(bytes) != expected else { return }
        let ours = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let theirs = String(decoding: expected, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let line =
            zip(ours, theirs).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(ours.count, theirs.count)
        Issue.record(
            "\(name) differs from line \(line + 1): \(ours.indices.contains(line) ? ours[line] : "(end)")",
            sourceLocation: sourceLocation)
    }
}
