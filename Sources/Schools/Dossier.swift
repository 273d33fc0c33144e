package import LibXML
package import Scorecards

/// The roster entry and the accepted documents of one school in one year (档案), for the length of one evaluation.
package struct Dossier {
    /// The school.
    package let school: School
    /// The roster entry as a document.
    package let entry: XMLDocument
    /// The documents that passed their schema, one for each topic.
    package var submissions: [Topic: XMLDocument]
    /// The topics of which something was sent that could not be accepted.
    package var rejected: Set<Topic>

    /// Makes a dossier.
    package init(school: School, entry: XMLDocument, submissions: [Topic: XMLDocument], rejected: Set<Topic>) {
        self.school = school
        self.entry = entry
        self.submissions = submissions
        self.rejected = rejected
    }
}
