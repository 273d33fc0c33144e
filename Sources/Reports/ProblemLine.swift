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

    /// Whether the file belongs to no school of the roster.
    package var isStray: Bool { code.isEmpty }
}

extension FileProblem {
    /// The file that some lines of the table are about; nil when its status is no word of ours.
    package init?(_ lines: [ProblemLine], _ language: Language) {
        guard let first = lines.first,
            let status = InputFile.Status.allCases.first(where: { $0.phrase[language] == first.status })
        else { return nil }
        func known(_ text: String) -> String? { text.isEmpty ? nil : text }
        self.init(
            file: InputFile(
                path: first.file, sha256: nil, topic: nil, revision: first.revision, status: status,
                messages: lines.map(\.message).filter { !$0.isEmpty }),
            code: known(first.code), name: known(first.name), topic: known(first.topic))
    }

    /// A line for each message, or one when there is none.
    package func lines(_ language: Language) -> [ProblemLine] {
        (file.messages.isEmpty ? [""] : file.messages).map { message in
            ProblemLine(
                file: file.path, code: code ?? "", name: name ?? "", topic: topic ?? "", revision: file.revision,
                status: file.status.phrase[language], message: message)
        }
    }
}
