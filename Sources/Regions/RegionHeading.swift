package import Scorecards

/// What the rows of a region share, `region.json` of a RUN: which data, under which edition, and the names of everything
/// that a row holds by its place or token.
package struct RegionHeading: Sendable, Hashable {
    /// A unit of the administrative tree.
    package struct Jurisdiction: Sendable, Hashable {
        /// The code, six or nine digits.
        package let code: String
        /// The name.
        package let name: String
        /// The level: `province`, `city`, `county` or `township`.
        package let level: String
        /// The code of the unit above; nil at the top.
        package let parent: String?

        /// Makes a unit.
        package init(code: String, name: String, level: String, parent: String?) {
            self.code = code
            self.name = name
            self.level = level
            self.parent = parent
        }
    }

    /// A criterion of a topic.
    package struct Criterion: Sendable, Hashable {
        /// The identifier, such as `VP-01`.
        package let id: String
        /// The title.
        package let title: String
        /// Its points.
        package let worth: Points
        /// How it takes part in the score.
        package let role: CriterionRole
        /// The grade at which a failure caps.
        package let cap: String?

        /// Makes a criterion.
        package init(id: String, title: String, worth: Points, role: CriterionRole, cap: String?) {
            self.id = id
            self.title = title
            self.worth = worth
            self.role = role
            self.cap = cap
        }
    }

    /// A topic with its criteria.
    package struct TopicHeading: Sendable, Hashable {
        /// The topic.
        package let topic: Topic
        /// The title.
        package let title: String
        /// The weight in the index; nil for a topic on its own scale.
        package let weight: Int?
        /// The criteria, in the order of the checklist.
        package let criteria: [Criterion]

        /// Makes a topic.
        package init(topic: Topic, title: String, weight: Int?, criteria: [Criterion]) {
            self.topic = topic
            self.title = title
            self.weight = weight
            self.criteria = criteria
        }
    }

    /// A token of the roster with its label.
    package struct Label: Sendable, Hashable {
        /// The token, such as `primary`.
        package let token: String
        /// The label in the language of the run.
        package let text: String

        /// Makes a label.
        package init(token: String, text: String) {
            self.token = token
            self.text = text
        }
    }

    /// A file that the edition was read from.
    package struct EditionFile: Sendable, Hashable {
        /// The path in the folder of checklists.
        package let file: String
        /// The SHA-256 of its bytes.
        package let sha256: String

        /// Makes the record of a file.
        package init(file: String, sha256: String) {
            self.file = file
            self.sha256 = sha256
        }
    }

    /// The tool's version.
    package let tool: String
    /// The report year.
    package let year: Int
    /// The date that rules compare with, yyyy-mm-dd.
    package let asOf: String
    /// The edition's identifier.
    package let edition: String
    /// The edition's title.
    package let editionTitle: String
    /// The language of all texts, `zh` or `en`.
    package let language: String
    /// Whether the data is invented (示例).
    package let isFictional: Bool
    /// The name of the region.
    package let region: String
    /// The last day for submissions, yyyy-mm-dd; nil when none is set.
    package let due: String?
    /// How many files of no school of the roster were turned down.
    package let strayFiles: Int
    /// The edition's files.
    package let files: [EditionFile]
    /// The administrative units, each after the one above it.
    package let jurisdictions: [Jurisdiction]
    /// The labels of stages, in the order of the school system.
    package let stages: [Label]
    /// The labels of ownership.
    package let ownerships: [Label]
    /// The topics in their fixed order.
    package let topics: [TopicHeading]
    /// The grades, best first.
    package let scale: GradeScale
    /// The measures, in the order of the checklists.
    package let measures: [MeasureText]
    /// Figures put together from measures.
    package let composites: [CompositeText]
    /// The questions across schools.
    package let questions: [QuestionText]

    /// Makes a heading.
    package init(
        tool: String, year: Int, asOf: String, edition: String, editionTitle: String, language: String,
        isFictional: Bool, region: String, due: String?, strayFiles: Int, files: [EditionFile],
        jurisdictions: [Jurisdiction], stages: [Label], ownerships: [Label], topics: [TopicHeading],
        scale: GradeScale, measures: [MeasureText], composites: [CompositeText], questions: [QuestionText]
    ) {
        self.tool = tool
        self.year = year
        self.asOf = asOf
        self.edition = edition
        self.editionTitle = editionTitle
        self.language = language
        self.isFictional = isFictional
        self.region = region
        self.due = due
        self.strayFiles = strayFiles
        self.files = files
        self.jurisdictions = jurisdictions
        self.stages = stages
        self.ownerships = ownerships
        self.topics = topics
        self.scale = scale
        self.measures = measures
        self.composites = composites
        self.questions = questions
    }

    /// The label of a stage.
    package func stageLabel(_ token: String) -> String { stages.first { $0.token == token }?.text ?? token }

    /// The label of an ownership.
    package func ownershipLabel(_ token: String) -> String { ownerships.first { $0.token == token }?.text ?? token }

    /// The unit with a code.
    package func jurisdiction(_ code: String) -> Jurisdiction? { jurisdictions.first { $0.code == code } }
}
