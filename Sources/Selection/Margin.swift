package import Scorecards

/// How far one number can move, the others staying as they are, before the list of a round changes.
package struct Margin: Sendable, Hashable {
    /// The number that moves.
    package enum Parameter: Sendable, Hashable {
        /// The number of a gate.
        case gate(id: String)
        /// The look-back of a kind of event, in months.
        case lookBack(kind: String)
        /// The places of a quota.
        case places(quota: String)
        /// The weight of a topic in the index.
        case weight(Topic)
        /// The points of a criterion of the model-school checklist.
        case criterion(String)
    }

    /// One end of the range in which the list stays as it is.
    package struct Bound: Sendable, Hashable {
        /// The end; nil when no value on this side changes the list.
        package let value: Fraction?
        /// Whether the list is the same at the end itself.
        package let isInclusive: Bool
        /// The schools that the change concerns, by code.
        package let schools: [String]
        /// Whether the end is that of what is known and not of what would stay.
        package let isHorizon: Bool

        /// Makes a bound.
        package init(_ value: Fraction?, isInclusive: Bool = true, schools: [String] = [], isHorizon: Bool = false) {
            self.value = value
            self.isInclusive = isInclusive
            self.schools = schools
            self.isHorizon = isHorizon
        }

        /// Nothing on this side changes the list.
        package static let none = Bound(nil)
    }

    /// The number.
    package let parameter: Parameter
    /// What it is called.
    package let title: String
    /// What it is now.
    package let current: Fraction
    /// How far down.
    package let lower: Bound
    /// How far up.
    package let upper: Bound

    /// Makes a margin.
    package init(parameter: Parameter, title: String, current: Fraction, lower: Bound, upper: Bound) {
        self.parameter = parameter
        self.title = title
        self.current = current
        self.lower = lower
        self.upper = upper
    }

    /// Whether both sides are free.
    package var isUnlimited: Bool { lower.value == nil && upper.value == nil }
}
