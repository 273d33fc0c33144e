import Scorecards
package import Wording

/// One message on a file that did not count, in the words of the table: what `problems.csv` has in a row. What is not
/// known is empty.
package struct ProblemLine: Sendable, Hashable {
    /// The path relative to the data folder.
    package let file: String
    /// The school's code.
    package let code: String
    /// The school's name.
    package let name: String
    /// The topic's title.
    package let topic: String
    /// The revision.
    package let revision: Int?
    /// What became of the file.
    package let status: String
    /// Why.
    package let message: String

    /// Makes a line.
    package init(
        file: String, code: String, name: String, topic: String, revision: Int?, status: String, message: String
    ) {
        self.file = file
        self.code = code
        self.name = name
        self.topic = topic
        self.revision = revision
        self.status = status
        self.message = message
    }
}

extension FileProblem {
    /// A line for each message, or one when there is none.
    package func lines(_ language: Language) -> [ProblemLine] {
        (file.messages.isEmpty ? [""] : file.messages).map { message in
            ProblemLine(
                file: file.path, code: code ?? "", name: name ?? "", topic: topic ?? "", revision: file.revision,
                status: file.status.phrase[language], message: message)
        }
    }
}
