/// What a round says of one applicant: where it stands, and why in one sentence. The rest stands in its ``Grounds``.
package struct Decision: Sendable {
    /// The applicant.
    package let applicant: Entrant
    /// Where it stands.
    package let standing: Standing
    /// The reason in one sentence.
    package let reason: String
    /// The quota it falls under; nil for none.
    package let quota: String?
    /// The rank among the eligible schools of its quota, 1-2-2-4; nil for schools that are not ranked.
    package let rank: Int?
    /// For a school to be verified: the rank it would have if everything were in its favour, and in that of no other such
    /// school.
    package let provisionalRank: Int?
    /// The number in the reserve.
    package let reserve: Int?
    /// Makes a decision.
    package init(
        applicant: Entrant, standing: Standing, reason: String, quota: String? = nil, rank: Int? = nil,
        provisionalRank: Int? = nil, reserve: Int? = nil
    ) {
        self.applicant = applicant
        self.standing = standing
        self.reason = reason
        self.quota = quota
        self.rank = rank
        self.provisionalRank = provisionalRank
        self.reserve = reserve
    }
}
