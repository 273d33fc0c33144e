package import Scorecards

/// The bureau's paper behind an answer, with what the rules had computed. It never names the person who decided.
package struct CriterionReview: Sendable, Hashable {
    /// What the rules had computed.
    package let computed: Finding.Answer
    /// The computed answer and the reviewed one in one sentence, in the language of the run.
    package let change: String
    /// The number of the paper.
    package let number: String
    /// When it was decided, yyyy-mm-dd.
    package let date: String
    /// The file, relative to the data folder.
    package let file: String
    /// The line of the file.
    package let line: Int

    /// Makes the review of an answer.
    package init(
        computed: Finding.Answer, change: String, number: String, date: String, file: String, line: Int
    ) {
        self.computed = computed
        self.change = change
        self.number = number
        self.date = date
        self.file = file
        self.line = line
    }
}
