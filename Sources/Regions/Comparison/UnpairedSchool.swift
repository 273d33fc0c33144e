package import Scorecards

/// A school that counts in one of the two runs only, and why.
package struct UnpairedSchool: Sendable, Hashable {
    /// Why a school is in one run only.
    package enum Reason: Sendable, Hashable {
        /// It was merged into another school, on a day if one is known.
        case merged(into: SchoolMove.Name, inLaterRun: Bool, on: String?)
        /// It closed.
        case closed(on: String)
        /// The later roster no longer names it and neither roster says why.
        case vanished
        /// It was founded after the date of the earlier run.
        case founded(on: String)
        /// It was closed in the earlier run.
        case reopened(closedOn: String)
        /// The earlier roster does not name it although it may have existed: founded on a day before, or nobody knows when.
        case unlisted(founded: String?)
    }

    /// The ten-digit code.
    package let code: String
    /// The name.
    package let name: String
    /// The stage token.
    package let stage: String
    /// The code of its jurisdiction.
    package let jurisdiction: String
    /// The index, exactly.
    package let index: Fraction?
    /// The identifier of the grade.
    package let grade: String?
    /// Why it is in one run only.
    package let reason: Reason

    init(_ school: ComparedSchool, _ reason: Reason) {
        code = school.code
        name = school.name
        stage = school.stage
        jurisdiction = school.jurisdiction
        index = school.index
        grade = school.grade
        self.reason = reason
    }
}
