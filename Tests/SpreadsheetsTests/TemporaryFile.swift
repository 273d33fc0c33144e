import Foundation

/// A place for a workbook that is gone when the test is over.
final class TemporaryFile {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).xlsx").path

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var bytes: [UInt8] { (try? Data(contentsOf: URL(fileURLWithPath: path))).map { Array($0) } ?? [] }
}
