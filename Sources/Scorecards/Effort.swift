/// How much work it is to follow a criterion's advice.
package enum Effort: String, Sendable, Hashable, CaseIterable {
    case low, medium, high
}
