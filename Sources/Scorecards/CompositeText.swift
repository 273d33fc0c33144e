/// A figure put together from the rates of measures under weights, such as a ranking that a higher office publishes.
package struct CompositeText: Sendable, Hashable {
    /// One rate with its weight.
    package struct Part: Sendable, Hashable {
        /// The measure whose rate counts.
        package let measure: String
        /// The weight in per cent; the weights of a composite add up to 100.
        package let weight: Points
        /// Whether the published figure rounds this rate to a whole per cent first.
        package let isRounded: Bool

        /// Makes a part.
        package init(measure: String, weight: Points, isRounded: Bool) {
            self.measure = measure
            self.weight = weight
            self.isRounded = isRounded
        }
    }

    /// The identifier, such as `AD-C1`.
    package let id: String
    /// The topic whose checklist declares it.
    package let topic: Topic
    /// The title.
    package let title: String
    /// How it is computed and where it comes from.
    package let definition: String
    /// The parts.
    package let parts: [Part]

    /// Makes a composite.
    package init(id: String, topic: Topic, title: String, definition: String, parts: [Part]) {
        self.id = id
        self.topic = topic
        self.title = title
        self.definition = definition
        self.parts = parts
    }
}
