/// Why an evaluation failed.
enum QueryFault {
    /// A variable has no value and no definition.
    case undefined
    /// The definition of a variable needs the variable itself.
    case circular
    /// Nodes were needed and something else was there.
    case notNodes
    /// More steps than allowed.
    case steps

    /// What went wrong, in English for developers.
    var reason: String {
        switch self {
        case .undefined: "an undefined variable"
        case .circular: "a variable that is defined by itself"
        case .notNodes: "an invalid type: nodes were needed"
        case .steps: "more steps than allowed"
        }
    }
}
