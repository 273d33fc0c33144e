package import LibXML
package import Scorecards

/// What the first tag of a submission says: enough to file it without reading the rest.
package struct SubmissionHeader: Sendable, Hashable {
    /// The namespace of all five kinds of submission.
    package static let namespace = "urn:zhixiao:submission"

    /// The topic, by the root element.
    package let topic: Topic
    /// The school code as written; it may be malformed.
    package let school: String
    /// The report year as written.
    package let year: Int?
    /// The revision; the higher one of a topic counts.
    package let revision: Int?

    /// Reads the header from a root tag; nil when it is not that of a submission.
    package init?(_ tag: RootTag) {
        guard tag.namespace == Self.namespace, let topic = Topic(submission: tag.name) else { return nil }
        self.topic = topic
        school = tag.attributes["school"] ?? ""
        year = tag.attributes["year"].flatMap { Int($0) }
        revision = tag.attributes["revision"].flatMap { Int($0) }
    }
}

extension Topic {
    /// The root element of the topic's submissions.
    package var submission: String {
        switch self {
        case .vicePrincipal: "vicePrincipals"
        case .leadershipGroup: "leadershipGroup"
        case .antiBullying: "antiBullying"
        case .antiDrug: "antiDrug"
        case .modelSchool: "modelSchoolApplication"
        }
    }

    /// The topic whose submissions have a root element.
    package init?(submission name: String) {
        guard let topic = Self.allCases.first(where: { $0.submission == name }) else { return nil }
        self = topic
    }
}
