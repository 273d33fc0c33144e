package import Scorecards

/// A figure of the region (指标) as the checklist states it: whom it is about, and what each school adds to both sides.
package struct MeasureRule: Sendable {
    /// The identifier, such as `VP-M1`.
    package let id: String
    /// The line in the checklist.
    package let line: Int
    /// What it counts.
    package let kind: MeasureText.Kind
    /// The stages it concerns, as roster tokens; nil means those of the checklist.
    package let stages: Set<String>?
    /// A further condition; false puts the school outside.
    package let population: String?
    /// Whether the facts were reported; nil asks only for the submission.
    package let reported: String?
    /// The school's share of the numerator, a whole number.
    package let numerator: String
    /// Whether the denominator is known; nil means that a number is known and NaN is not.
    package let known: String?
    /// The school's share of the denominator, a whole number; nil means that the school counts once.
    package let denominator: String?
    /// A rate in per cent that the school states without counts.
    package let stated: String?
    /// The rate to be reached in per cent.
    package let target: Points?
    /// Whether schools that fall short are named.
    package let namesShortfalls: Bool
    /// The title.
    package let title: LocalizedText
    /// What exactly is counted.
    package let definition: LocalizedText
    /// Whom it is about, in words.
    package let populationText: LocalizedText
    /// What the numerator counts, in words.
    package let numeratorText: LocalizedText
    /// What the denominator counts, in words.
    package let denominatorText: LocalizedText
}
