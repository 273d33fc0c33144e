package import ArgumentParser
import Files
import Glibc
import Wording

/// The command line: parses what the user typed, runs it, prints the reply.
package struct Zhixiao: AsyncParsableCommand, Sendable {
    package static let configuration = CommandConfiguration(
        commandName: "zhixiao", abstract: Strings.helpRoot.both, version: Version.current,
        subcommands: [
            ValidateCommand.self, ScoreCommand.self, ExplainCommand.self, SummaryCommand.self, ReportCommand.self,
            CompareCommand.self, MergeCommand.self, SelectCommand.self,
            DemoCommand.self,
        ])

    package init() {}

    /// Runs the program with its arguments, and ends it.
    /// - Parameters:
    ///   - arguments: what the user typed behind the name of the program.
    ///   - start: what is begun before anything else.
    package static func run(_ arguments: [String], _ start: HeadStart?) async -> Never {
        let reply = await HeadStart.$given.withValue(start) { await Self.reply(to: arguments) }
        write(to: .error) { $0(Array(reply.remarks.utf8)) }
        write(to: .output, reply.pieces)
        withExtendedLifetime(reply) { Glibc.exit(reply.status.rawValue) }
    }

    /// Writes the pieces of a text and the line end that it may lack.
    private static func write(to stream: StandardStream, _ pieces: (_ output: ([UInt8]) -> Void) -> Void) {
        let lineEnd = UInt8(ascii: "\n")
        var last = lineEnd
        pieces { piece in
            stream.write(piece)
            last = piece.last ?? last
        }
        if last != lineEnd { stream.write([lineEnd]) }
    }

    /// What the program answers to some arguments.
    package static func reply(to arguments: [String]) async -> Reply {
        let command: any ParsableCommand
        do {
            command = try parseAsRoot(arguments)
        } catch {
            let message = fullMessage(for: error)
            return exitCode(for: error) == .success
                ? Reply(output: message, status: .success) : Reply(output: "", remarks: message, status: .unusable)
        }
        guard let action = command as? any ReplyingCommand else {
            // The library's own command for help says what it has to say by an error.
            var help = command
            do {
                try help.run()
                return Reply(output: helpMessage(), status: .success)
            } catch {
                return Reply(output: fullMessage(for: error), status: .success)
            }
        }
        do {
            return try await action.reply()
        } catch {
            let failure = Failure(error, action.common.language)
            return Reply(output: "", remarks: failure.message, status: failure.status)
        }
    }
}

/// A command that answers with a value instead of printing by itself.
protocol ReplyingCommand: ParsableCommand {
    /// The options shared by all commands.
    var common: CommonOptions { get }
    /// Does the work.
    func reply() async throws -> Reply
}
