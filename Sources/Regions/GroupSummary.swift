/// Some schools of a region together: all, those of a jurisdiction, of a stage, of an ownership.
package struct GroupSummary: Sendable, Hashable {
    /// What the schools of a group share.
    package enum Kind: Sendable, Hashable {
        /// All schools.
        case region
        /// A jurisdiction with everything below it.
        case jurisdiction
        /// A stage.
        case stage
        /// An ownership.
        case ownership
        /// A jurisdiction without what lies below it.
        case area
    }

    /// What they share.
    package let kind: Kind
    /// The code or token of what they share; empty for the region.
    package let key: String
    /// What it is called.
    package let label: String
    /// The level of a jurisdiction, such as `township`.
    package let level: String?
    /// The code of the jurisdiction above.
    package let parent: String?
    /// The positions of the schools, closed ones included, in roster order.
    package let members: [Int32]
    /// How much has come.
    package let completeness: Completeness
    /// How many schools have each grade, in the order of the scale.
    package let grades: [Int]
    /// How many have none because nothing applies.
    package let unscored: Int
    /// How many grades are capped.
    package let capped: Int
    /// How many grades are provisional (暂评): facts or evidence are missing.
    package let provisional: Int
    /// The compliance index.
    package let index: Spread
    /// The scores of each topic, in the order of the heading.
    package let topics: [Spread]
    /// The measures, in the order of the heading.
    package let measures: [MeasureSum]
}
