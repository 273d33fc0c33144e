/// What a measure (指标) repeats of its checklist, in the language of the run. Shared by all schools.
///
/// A measure is a figure of the region: counts of schools, summed up and only then divided.
package final class MeasureText: Sendable, Hashable {
    /// What a measure counts.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Each school counts once.
        case schools
        /// Classes.
        case classes
        /// Pupils.
        case students
        /// Staff.
        case staff
        /// Points of a quiz or the like: the rate is a mean, and no school has to reach all of them.
        case points
    }

    /// The identifier, such as `VP-M1`.
    package let id: String
    /// The topic whose checklist declares it.
    package let topic: Topic
    /// What it counts.
    package let kind: Kind
    /// The title, such as 法治副校长配备率.
    package let title: String
    /// What exactly is counted, in one or two sentences.
    package let definition: String
    /// The schools it is about, in words.
    package let population: String
    /// What the numerator counts.
    package let numerator: String
    /// What the denominator counts.
    package let denominator: String
    /// The rate to be reached in per cent; nil where none is set.
    package let target: Points?
    /// Whether a school that falls short of its own denominator is an exception to be named; otherwise only those are
    /// whose figures are missing.
    package let namesShortfalls: Bool

    /// Makes the shared part of all results of a measure.
    package init(
        id: String, topic: Topic, kind: Kind, title: String, definition: String, population: String, numerator: String,
        denominator: String, target: Points?, namesShortfalls: Bool
    ) {
        self.id = id
        self.topic = topic
        self.kind = kind
        self.title = title
        self.definition = definition
        self.population = population
        self.numerator = numerator
        self.denominator = denominator
        self.target = target
        self.namesShortfalls = namesShortfalls
    }

    package static func == (left: MeasureText, right: MeasureText) -> Bool {
        left.id == right.id && left.topic == right.topic && left.kind == right.kind && left.title == right.title
            && left.definition == right.definition && left.population == right.population
            && left.numerator == right.numerator && left.denominator == right.denominator
            && left.target == right.target && left.namesShortfalls == right.namesShortfalls
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
