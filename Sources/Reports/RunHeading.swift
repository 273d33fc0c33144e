package import Scorecards
package import Wording

/// What the outputs of a whole run share: the run's context, what it is about, and its topics.
package struct RunHeading: Sendable {
    /// A topic as the edition names it.
    package struct TopicTitle: Sendable {
        /// The topic.
        package let topic: Topic
        /// The title in the language of the run.
        package let title: String
        /// The weight in the index; nil for a topic on its own scale.
        package let weight: Int?

        /// Makes a topic's title.
        package init(topic: Topic, title: String, weight: Int?) {
            self.topic = topic
            self.title = title
            self.weight = weight
        }
    }

    /// What all scorecards of the run share.
    package let context: ScoringContext
    /// The name of the region, such as 云溪县（示例）.
    package let region: String
    /// The topics in their fixed order.
    package let topics: [TopicTitle]

    /// Makes the heading of a run.
    package init(context: ScoringContext, region: String, topics: [TopicTitle]) {
        self.context = context
        self.region = region
        self.topics = topics
    }

    /// The language of the outputs.
    package var language: Language { context.wordingLanguage }
}
