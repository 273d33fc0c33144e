/// A paper of the bureau that corrects findings of one school in one year (复核与更正). It counts as a whole or not at all.
package struct Review: Sendable, Hashable {
    /// A new answer to one criterion.
    package struct Change: Sendable, Hashable {
        /// The criterion.
        package let criterion: String
        /// The computed answer that the review replaces.
        package let replaced: Outcome
        /// The computed points that it replaces; nil where the paper does not name them.
        package let replacedPoints: Points?
        /// The new answer.
        package let outcome: Outcome
        /// The new points; nil where the answer decides them.
        package let points: Points?
        /// Why.
        package let reason: String
        /// The line of the file.
        package let line: Int

        /// Makes a change.
        package init(
            criterion: String, replaced: Outcome, replacedPoints: Points?, outcome: Outcome, points: Points?,
            reason: String, line: Int
        ) {
            self.criterion = criterion
            self.replaced = replaced
            self.replacedPoints = replacedPoints
            self.outcome = outcome
            self.points = points
            self.reason = reason
            self.line = line
        }
    }

    /// The file, relative to the data folder.
    package let file: String
    /// The school's code.
    package let school: String
    /// The report year.
    package let year: Int
    /// The edition that the findings were made under.
    package let edition: String
    /// The number of the paper (文号).
    package let number: String
    /// When it was decided, yyyy-mm-dd.
    package let date: String
    /// The last day on which it holds, yyyy-mm-dd; nil when there is no end.
    package let validUntil: String?
    /// The office that decided.
    package let office: String
    /// The post of the person who decided.
    package let role: String?
    /// The person who decided; named on the bureau's own page and nowhere else.
    package let reviewer: String?
    /// The changes, in the order of the paper.
    package let changes: [Change]

    /// Makes a review.
    package init(
        file: String, school: String, year: Int, edition: String, number: String, date: String, validUntil: String?,
        office: String, role: String?, reviewer: String?, changes: [Change]
    ) {
        self.file = file
        self.school = school
        self.year = year
        self.edition = edition
        self.number = number
        self.date = date
        self.validUntil = validUntil
        self.office = office
        self.role = role
        self.reviewer = reviewer
        self.changes = changes
    }
}
