package import Scorecards

/// The value of one ranking key for one school; higher comes first.
package struct KeyValue: Sendable, Hashable {
    /// The key.
    package let key: RankingKey
    /// What the key is called, in the language of the run.
    package let label: String
    /// The exact value that compares.
    package let value: Fraction
    /// The value as a reader sees it, rounded down.
    package let text: String

    /// Makes a value.
    package init(key: RankingKey, label: String, value: Fraction, text: String) {
        self.key = key
        self.label = label
        self.value = value
        self.text = text
    }
}
