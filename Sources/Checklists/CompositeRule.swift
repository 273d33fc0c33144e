package import Scorecards

/// A figure put together from measures, as the checklist states it.
package struct CompositeRule: Sendable {
    /// The identifier, such as `AD-C1`.
    package let id: String
    /// The line in the checklist.
    package let line: Int
    /// The title.
    package let title: LocalizedText
    /// How it is computed and where it comes from.
    package let definition: LocalizedText
    /// The measures with their weights.
    package let parts: [CompositeText.Part]
}
