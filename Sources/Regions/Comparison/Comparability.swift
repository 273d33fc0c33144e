package import Scorecards

/// What two runs have in common, and so which of their figures may be set side by side.
package struct Comparability: Sendable, Hashable {
    /// How the rules of the two runs relate.
    package enum Rules: String, Sendable, Hashable, CaseIterable {
        /// The same edition, byte for byte.
        case same
        /// The same edition by name, of which files differ: a draft, or a correction.
        case drafts
        /// Two editions.
        case editions
    }

    /// Something that a reader must know before comparing.
    package enum Caution: Sendable, Hashable {
        /// Nothing that the headings tell differs.
        case nothingDiffers
        /// The first run is of a later year than the second.
        case yearsReversed
        /// The dates that rules compare with do not lie in the same way in their years.
        case dates
        /// Files of the edition differ or are in one run only.
        case files([String])
        /// The weights of topics differ.
        case weights
        /// The grades or their limits differ.
        case scale
        /// Different versions of the program.
        case tools
        /// Different regions.
        case regions
        /// One of the two is invented.
        case oneIsFictional
    }

    /// What is comparable of a topic.
    package struct TopicRules: Sendable, Hashable {
        /// The topic.
        package let topic: Topic
        /// The title, from the later run.
        package let title: String
        /// Its place in the earlier heading; nil when it is not there.
        package let before: Int?
        /// Its place in the later heading; nil when it is not there.
        package let after: Int?
        /// Whether its checklist is the same, byte for byte.
        package let isSameFile: Bool
        /// Whether a moved score means that a school changed: also the edition's shared rules and the place of the
        /// comparison date in its year are the same.
        package let isSame: Bool
        /// Whether its criteria can be set side by side: the same edition, or one side holds all of the other's.
        package let byCriterion: Bool
        /// Criteria that only the earlier run has.
        package let removed: [String]
        /// Criteria that only the later run has.
        package let added: [String]
        /// Criteria in both whose points differ.
        package let reweighted: [String]
    }

    /// How the rules relate.
    package let rules: Rules
    /// What must be said first.
    package let cautions: [Caution]
    /// The topics of both runs.
    package let topics: [TopicRules]
    /// Whether a moved index means that a school changed, and not only the rules.
    package let index: Bool
    /// Whether the grades mean the same.
    package let grades: Bool
    /// Whether the dates that rules compare with lie in the same way in their years.
    package let sameDates: Bool
    /// Whether the edition's own file is the same.
    let sharesRules: Bool

    /// Compares two headings.
    package init(_ before: RegionHeading, _ after: RegionHeading) {
        let sameFiles = before.files == after.files
        rules = before.edition != after.edition ? .editions : sameFiles ? .same : .drafts
        let sameDates = Self.day(before) == Self.day(after)
        self.sameDates = sameDates
        // The edition's own file holds what all checklists share, such as the share of points for what is not proven.
        let sameShared = Self.isSame(before.files.first?.sha256, after.files.first?.sha256)
        let topics = Topic.allCases.compactMap {
            Self.topic($0, before, after, sameFiles: sameFiles, sameRest: sameDates && (sameFiles || sameShared))
        }
        self.topics = topics
        let sameWeights = Self.weights(before) == Self.weights(after)
        let sameScale =
            before.scale.grades.map(\.id) == after.scale.grades.map(\.id)
            && before.scale.grades.map(\.from) == after.scale.grades.map(\.from)
        sharesRules = sameFiles || sameShared
        index =
            sameWeights
            && topics.allSatisfy { topic in
                topic.isSame || (topic.after.map { after.topics[$0].weight } ?? nil) == nil
            }
        grades = index && sameScale
        var cautions: [Caution] = []
        if before.year > after.year { cautions.append(.yearsReversed) }
        if before.region != after.region { cautions.append(.regions) }
        if before.isFictional != after.isFictional { cautions.append(.oneIsFictional) }
        if !sameDates { cautions.append(.dates) }
        if !sameFiles { cautions.append(.files(Self.differing(before, after))) }
        if !sameWeights { cautions.append(.weights) }
        if !sameScale { cautions.append(.scale) }
        if before.tool != after.tool { cautions.append(.tools) }
        if cautions.isEmpty, before.year == after.year { cautions.append(.nothingDiffers) }
        self.cautions = cautions
    }

    private static func topic(
        _ topic: Topic, _ before: RegionHeading, _ after: RegionHeading, sameFiles: Bool, sameRest: Bool
    ) -> TopicRules? {
        let first = before.topics.firstIndex { $0.topic == topic }
        let second = after.topics.firstIndex { $0.topic == topic }
        guard let title = second.map({ after.topics[$0].title }) ?? first.map({ before.topics[$0].title }) else {
            return nil
        }
        let old = first.map { before.topics[$0].criteria } ?? []
        let new = second.map { after.topics[$0].criteria } ?? []
        let isSameEdition = before.edition == after.edition
        // Editions may use one number for two things; then the titles tell them apart.
        func isOne(_ left: RegionHeading.Criterion, _ right: RegionHeading.Criterion) -> Bool {
            left.id == right.id && (isSameEdition || left.title == right.title)
        }
        let removed = old.filter { left in !new.contains { isOne(left, $0) } }
        let added = new.filter { right in !old.contains { isOne($0, right) } }
        let isSameFile = sameFiles || isSame(fingerprint(first, before), fingerprint(second, after))
        return TopicRules(
            topic: topic, title: title, before: first, after: second, isSameFile: isSameFile,
            isSame: isSameFile && sameRest,
            byCriterion: first != nil && second != nil && (isSameEdition || removed.isEmpty || added.isEmpty),
            removed: removed.map(\.id), added: added.map(\.id),
            reweighted: old.filter { left in new.contains { isOne(left, $0) && left.worth != $0.worth } }.map(\.id))
    }

    /// Whether a measure of a topic follows the same rules in both runs, as far as files tell: two editions say it by their
    /// definitions, one edition of which files differ says nothing.
    func sameRules(forMeasuresOf topic: Topic) -> Bool {
        guard rules == .drafts else { return true }
        return topics.first { $0.topic == topic }.map { $0.isSameFile && sharesRules } ?? false
    }

    /// The fingerprint of a topic's checklist: the files are the edition's own and then one for each topic.
    private static func fingerprint(_ place: Int?, _ heading: RegionHeading) -> String? {
        guard let place, heading.files.count == heading.topics.count + 1 else { return nil }
        return heading.files[place + 1].sha256
    }

    /// Whether two fingerprints are known and equal.
    private static func isSame(_ left: String?, _ right: String?) -> Bool { left != nil && left == right }

    private static func weights(_ heading: RegionHeading) -> [Topic: Int] {
        heading.topics.reduce(into: [:]) { $0[$1.topic] = $1.weight }
    }

    /// Month and day of the comparison date, and how many years it lies after the report year.
    private static func day(_ heading: RegionHeading) -> String {
        let year = Int(heading.asOf.prefix(4)) ?? heading.year
        return "\(year - heading.year)" + heading.asOf.dropFirst(4)
    }

    private static func differing(_ before: RegionHeading, _ after: RegionHeading) -> [String] {
        let old = before.files.filter { !after.files.contains($0) }.map(\.file)
        let new = after.files.filter { !before.files.contains($0) }.map(\.file)
        return old + new.filter { !old.contains($0) }
    }
}
