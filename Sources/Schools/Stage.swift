/// The stages (学段) of the roster. Some schools span several base stages.
package enum Stage: String, Sendable, Hashable, CaseIterable {
    case kindergarten, primary, junior, nineYear, senior, completeSecondary, twelveYear, vocational, special

    /// The base stages: a nine-year school is primary and junior.
    package var bases: [Stage] {
        switch self {
        case .nineYear: [.primary, .junior]
        case .completeSecondary: [.junior, .senior]
        case .twelveYear: [.primary, .junior, .senior]
        default: [self]
        }
    }
}
