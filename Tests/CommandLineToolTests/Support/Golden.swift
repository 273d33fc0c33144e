import Foundation
import Testing

/// Expected outputs that stand as files beside the tests.
///
/// They are written only when `ZHIXIAO_RECORD=1` is set, and a run that writes fails, so that none changes unnoticed.
enum Golden {
    private static let folder = Repository.root + "/Tests/CommandLineToolTests/Goldens/"

    /// The recorded bytes; nil when they were just recorded, which fails the test.
    static func recorded(_ name: String, orRecord bytes: Data, sourceLocation: SourceLocation) throws -> Data? {
        let file = URL(filePath: folder + name)
        guard ProcessInfo.processInfo.environment["ZHIXIAO_RECORD"] == "1" else { return try Data(contentsOf: file) }
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
        Issue.record("recorded \(name); run again without ZHIXIAO_RECORD", sourceLocation: sourceLocation)
        return nil
    }

    /// Compares a table with the recorded one, row by row.
    static func expect(table bytes: Data, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        guard let recorded = try recorded(name, orRecord: bytes, sourceLocation: sourceLocation) else { return }
        let (ours, theirs) = (CSVRows(bytes).rows, CSVRows(recorded).rows)
        for (our, their) in zip(ours, theirs) { #expect(our == their, sourceLocation: sourceLocation) }
        #expect(ours.count == theirs.count, sourceLocation: sourceLocation)
        #expect(bytes == recorded, "\(name) differs in its bytes", sourceLocation: sourceLocation)
    }

    /// Compares a text with the recorded one, line by line.
    static func expect(text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        guard let recorded = try recorded(name, orRecord: Data(text.utf8), sourceLocation: sourceLocation) else {
            return
        }
        let (ours, theirs) = (
            text.split(separator: "\n"), String(decoding: recorded, as: UTF8.self).split(separator: "\n")
        )
        for (our, their) in zip(ours, theirs) { #expect(our == their, sourceLocation: sourceLocation) }
        #expect(ours.count == theirs.count, sourceLocation: sourceLocation)
    }

    /// Compares a list of values with the recorded one, as values.
    static func expect<Value: Codable & Equatable>(
        _ values: [Value], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let bytes = try encoder.encode(values)
        guard let recorded = try recorded(name, orRecord: bytes, sourceLocation: sourceLocation) else { return }
        let expected = try JSONDecoder().decode([Value].self, from: recorded)
        for (value, expected) in zip(values, expected) { #expect(value == expected, sourceLocation: sourceLocation) }
        #expect(values.count == expected.count, sourceLocation: sourceLocation)
    }
}
