import Scorecards

extension SchoolIdentity {
    /// The name of the school's township; nil when the roster knows no more than its county.
    var township: String? {
        // A county has six digits, a township nine (GB/T 2260, GB/T 10114).
        jurisdiction.utf8.count > 6 ? jurisdictionNames.last : nil
    }
}
