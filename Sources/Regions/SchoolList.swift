import Scorecards

/// The schools of a region in roster order, packed: a hundred thousand of them as values of their own would take twice the
/// memory. A school is a view of the list.
package struct SchoolList: RandomAccessCollection, Sendable {
    /// What has the same size for every school.
    struct Facts: Sendable {
        let index: Fraction?
        let status: Scorecard.Status?
        let isCapped: Bool
        let isProvisional: Bool
        let applies: Bool
        let hasRefusedApplication: Bool
        /// The texts that many schools share, by their place among them.
        let stage: UInt32
        let jurisdiction: UInt32
        let ownership: UInt32?
        let grade: UInt32?
    }

    private(set) var codes = PackedTexts()
    private(set) var names = PackedTexts()
    private(set) var facts: [Facts] = []
    /// The figures of all topics of the first school, then of the second.
    private(set) var figures: [RegionSummary.TopicFigures] = []
    /// How many topics each school has.
    let topics: Int
    /// Stages, jurisdictions, ownerships and grades.
    private(set) var shared: [String] = []
    private var places: [String: UInt32] = [:]

    /// Begins with no school.
    init(topics: Int) {
        self.topics = topics
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { facts.count }

    package subscript(position: Int) -> RegionSummary.School { RegionSummary.School(list: self, position: position) }

    /// Adds the next school.
    mutating func append(_ row: SchoolRow, _ heading: RegionHeading) {
        precondition(row.topics.count == topics, "a row has the topics of its heading")
        codes.append(row.code)
        names.append(row.name)
        facts.append(
            Facts(
                index: row.index, status: row.closed == nil ? row.status : nil, isCapped: !row.caps.isEmpty,
                isProvisional: row.unproven > 0, applies: row.application != nil,
                hasRefusedApplication: row.topics.indices.contains {
                    heading.topics[$0].topic == .modelSchool && row.topics[$0].status == .rejected
                },
                stage: place(of: row.stage), jurisdiction: place(of: row.jurisdiction),
                ownership: row.roster.ownership.map { place(of: $0) }, grade: row.grade.map { place(of: $0) }))
        for (place, topic) in row.topics.enumerated() {
            // Nobody has to apply for a topic on its own scale: what was turned down has no score there.
            let isScored =
                heading.topics[place].weight == nil
                ? topic.status == .scored : topic.status != .notApplicable
            figures.append(
                RegionSummary.TopicFigures(points: topic.points, possible: isScored ? topic.possible : .zero))
        }
    }

    private mutating func place(of text: String) -> UInt32 {
        if let place = places[text] { return place }
        let place = UInt32(shared.count)
        places[text] = place
        shared.append(text)
        return place
    }
}
