package import Scorecards

/// A file that did not count, with what is known of the school behind it.
package struct FileProblem: Sendable {
    /// What was sent and what became of it.
    package let file: InputFile
    /// The school's code as the document or its folder names it, where it could be told.
    package let code: String?
    /// The school's name on the roster; nil when it isn't there.
    package let name: String?
    /// The topic's title, where it could be told.
    package let topic: String?

    /// Makes the record of a file that did not count.
    package init(file: InputFile, code: String?, name: String?, topic: String?) {
        self.file = file
        self.code = code
        self.name = name
        self.topic = topic
    }
}

extension Scorecard {
    /// The files of the school that did not count, in their order.
    package var problems: [FileProblem] {
        files.filter { $0.status != .accepted }.map { file in
            FileProblem(
                file: file, code: school.code, name: school.name,
                topic: topics.first { $0.topic == file.topic }?.title)
        }
    }
}
