import Regions
import Reports
import Scorecards

extension RunHeading {
    /// The heading of the outputs of joined runs.
    init(_ heading: RegionHeading) {
        self.init(
            context: ScoringContext(
                year: heading.year, asOf: heading.asOf, edition: heading.edition, editionTitle: heading.editionTitle,
                scale: heading.scale, fingerprints: heading.files.map { ($0.file, $0.sha256) }, tool: heading.tool,
                language: heading.language, isFictional: heading.isFictional),
            region: heading.region,
            topics: heading.topics.map { TopicTitle(topic: $0.topic, title: $0.title, weight: $0.weight) })
    }
}
