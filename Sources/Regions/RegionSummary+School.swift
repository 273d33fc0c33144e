package import Scorecards

extension RegionSummary {
    /// What lists and rankings keep of a school.
    package struct School: Sendable {
        let list: SchoolList
        let position: Int

        private var facts: SchoolList.Facts { list.facts[position] }

        /// The ten-digit code.
        package var code: String { list.codes[position] }
        /// The name.
        package var name: String { list.names[position] }
        /// The stage token.
        package var stage: String { list.shared[Int(facts.stage)] }
        /// The code of its jurisdiction.
        package var jurisdiction: String { list.shared[Int(facts.jurisdiction)] }
        /// The ownership token.
        package var ownership: String? { facts.ownership.map { list.shared[Int($0)] } }
        /// How much could be scored; nil for a school that had closed.
        package var status: Scorecard.Status? { facts.status }
        /// The compliance index, exactly.
        package var index: Fraction? { facts.index }
        /// The identifier of the grade after caps.
        package var grade: String? { facts.grade.map { list.shared[Int($0)] } }
        /// Whether a failed mandatory criterion caps the grade.
        package var isCapped: Bool { facts.isCapped }
        /// Whether facts or evidence are missing (暂评).
        package var isProvisional: Bool { facts.isProvisional }
        /// Whether an application for a model-school title counts.
        package var applies: Bool { facts.applies }
        /// Whether one was sent and turned down.
        package var hasRefusedApplication: Bool { facts.hasRefusedApplication }
        /// Points and possible points of each topic, in the order of the heading.
        package var topics: ArraySlice<TopicFigures> {
            list.figures[(position * list.topics)..<((position + 1) * list.topics)]
        }

        /// Points and possible points of a topic.
        func figures(of topic: Int) -> TopicFigures { list.figures[position * list.topics + topic] }
    }
}
