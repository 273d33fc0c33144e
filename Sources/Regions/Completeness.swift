package import Scorecards

/// How much of what was expected of some schools has come, and when.
package struct Completeness: Sendable, Hashable {
    /// Schools on the roster, closed ones left out.
    package private(set) var expected = 0
    /// Schools that had closed before the comparison date; they count nowhere else.
    package private(set) var closed = 0
    /// Schools whose expected topics were all accepted.
    package private(set) var complete = 0
    /// Schools of which some topics were accepted.
    package private(set) var partial = 0
    /// Schools that sent something of which nothing was accepted.
    package private(set) var rejected = 0
    /// Schools that sent nothing.
    package private(set) var missing = 0
    /// Schools with a submission after the last day.
    package private(set) var late = 0
    /// Submissions expected: a topic of the index that applies to a school.
    package private(set) var forms = 0
    /// Of these, accepted.
    package private(set) var acceptedForms = 0
    /// Of these, sent and turned down.
    package private(set) var rejectedForms = 0
    /// Of these, never sent.
    package private(set) var missingForms = 0
    /// Of the accepted ones, sent after the last day.
    package private(set) var lateForms = 0

    /// Nothing yet.
    package init() {}

    /// Schools that sent something.
    package var received: Int { complete + partial + rejected }

    /// Accepted submissions that came in time.
    package var onTimeForms: Int { acceptedForms - lateForms }

    /// Submissions accepted in time, in per cent of those expected; nil when none was.
    package var onTimeRate: Fraction? { forms == 0 ? nil : Fraction(100 * onTimeForms, forms) }

    /// Submissions accepted, in per cent of those expected; nil when none was.
    package var acceptedRate: Fraction? { forms == 0 ? nil : Fraction(100 * acceptedForms, forms) }

    /// Adds a school.
    mutating func add(_ row: SchoolRow, _ heading: RegionHeading) {
        guard row.closed == nil else {
            closed += 1
            return
        }
        expected += 1
        switch row.status {
        case .complete: complete += 1
        case .partial: partial += 1
        case .rejected: rejected += 1
        case .missing: missing += 1
        }
        var isLate = false
        for (topic, head) in zip(row.topics, heading.topics) where head.weight != nil {
            switch topic.status {
            case .scored:
                forms += 1
                acceptedForms += 1
                if topic.isLate {
                    lateForms += 1
                    isLate = true
                }
            case .rejected:
                forms += 1
                rejectedForms += 1
            case .notSubmitted:
                forms += 1
                missingForms += 1
            case .notApplicable: break
            }
        }
        if isLate { late += 1 }
    }
}
