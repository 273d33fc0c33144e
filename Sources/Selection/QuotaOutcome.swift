/// What became of one quota.
package struct QuotaOutcome: Sendable {
    /// The quota.
    package let quota: Quota
    /// The schools under it that passed every gate.
    package let eligible: Int
    /// The schools under it that are held for verification.
    package let unverified: Int
    /// Places that nobody takes; nil when the number of places isn't known.
    package let spare: Int?
    /// Whether a school held for verification would change the list if it passed.
    package let isOpen: Bool
    /// Whether such a school would change the list or the reserve.
    package let isReserveOpen: Bool

    /// Makes an outcome.
    package init(quota: Quota, eligible: Int, unverified: Int, spare: Int?, isOpen: Bool, isReserveOpen: Bool) {
        self.quota = quota
        self.eligible = eligible
        self.unverified = unverified
        self.spare = spare
        self.isOpen = isOpen
        self.isReserveOpen = isReserveOpen
    }
}
