/// A percentage that a source states, with its counts where the source gives them.
package struct StatedRate: Sendable, Hashable {
    /// Unique in its document.
    package let id: String
    /// What it is called.
    package let label: String
    /// The percentage.
    package let percent: StatedNumber
    /// The numerator, if the source gives it.
    package let numerator: StatedNumber?
    /// The denominator, if the source gives it.
    package let denominator: StatedNumber?
    /// What numerator and denominator count.
    package let unit: String?
    /// What the percentage is about.
    package let population: String?
    /// The measure of the checklists that computes the same rate.
    package let measure: String?
    /// Where it comes from.
    package let origin: FigureOrigin
}
