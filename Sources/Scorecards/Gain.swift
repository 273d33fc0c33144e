/// What a school would win by meeting one criterion in full.
package struct Gain: Sendable {
    /// The topic.
    package let topic: Topic
    /// The finding that lost points.
    package let finding: Finding
    /// What the index would rise by, exactly.
    package let index: Fraction
}
