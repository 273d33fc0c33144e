import Assessment
import Checklists
import Reports
import Schools
import Scorecards

extension RunHeading {
    /// The heading of the outputs of a plan.
    init(_ plan: AssessmentPlan) {
        self.init(
            context: plan.context, region: plan.roster.region,
            topics: plan.edition.checklists.map {
                TopicTitle(topic: $0.topic, title: $0.title[plan.language], weight: $0.weight)
            })
    }
}

extension RunHeading {
    /// The title of a topic.
    func title(of topic: Topic?) -> String? {
        topics.first { $0.topic == topic }?.title
    }
}
