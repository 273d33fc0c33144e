/// Facts of the roster entry that no score needs, but the region's outputs do. What is not on the roster is nil.
package struct RosterFacts: Sendable, Hashable {
    /// The ownership token of the roster, such as `public`.
    package let ownership: String?
    /// The day on which the school was founded, yyyy-mm-dd.
    package let founded: String?
    /// The code of the school that a teaching point belongs to.
    package let parent: String?
    /// The code of the school that took over from this one.
    package let successor: String?
    /// The model-school titles held.
    package let titles: [HeldTitle]

    /// Makes the facts of a roster entry.
    package init(
        ownership: String? = nil, founded: String? = nil, parent: String? = nil, successor: String? = nil,
        titles: [HeldTitle] = []
    ) {
        self.ownership = ownership
        self.founded = founded
        self.parent = parent
        self.successor = successor
        self.titles = titles
    }
}
