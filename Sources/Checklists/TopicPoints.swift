package import Scorecards

/// The points of a topic as a later checklist sees them in `$topics`.
package struct TopicPoints: Sendable, Hashable {
    /// The topic.
    package let topic: Topic
    /// The points given.
    package let points: Points
    /// The points possible.
    package let possible: Points
}
