import Foundation

/// A program of `Tests/Independent`, which has nothing in common with the one under test.
enum IndependentProgram {
    /// What a program printed and how it ended.
    ///
    /// Where Python or openpyxl is missing it ends with an error: `make setup` installs both.
    static func run(_ script: String, _ arguments: String...) throws -> (output: String, status: Int32) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [Repository.root + "/Tests/Independent/" + script] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let answer = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (answer, process.terminationStatus)
    }
}
