/// What a command worked with, kept until the process ends: to take thousands of small pieces apart would only delay the
/// exit. It is no part of an answer, so all remains are equal.
package struct Remains: Sendable, Hashable {
    private let value: any Sendable

    /// Keeps a value.
    package init(_ value: any Sendable) {
        self.value = value
    }

    package static func == (left: Remains, right: Remains) -> Bool { true }

    package func hash(into hasher: inout Hasher) {}
}
