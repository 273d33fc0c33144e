/// Where a school stands at the end of a round. The set is closed, best first.
package enum Standing: String, Sendable, Hashable, CaseIterable {
    /// 拟推荐: inside the places.
    case candidate
    /// 同分待定: equal in every key with others at the cut; the meeting decides.
    case tiedForPlace
    /// 递补: in reserve.
    case reserve
    /// 递补同分待定: equal with others at the end of the reserve.
    case tiedForReserve
    /// 已排序: the number of places is not known, so no line is drawn.
    case ranked
    /// 未入选: passed every gate, behind the places.
    case notSelected
    /// 待核实: some gate could not be verified.
    case unverified
    /// 不符合条件: some gate failed.
    case ineligible
    /// 未进入本轮: the application was turned down, or is for another level.
    case notEntered

    /// Whether the school is in the list that a round draws up, or may be put there by the meeting.
    package var isListed: Bool { self == .candidate || self == .tiedForPlace }

    /// Whether the school is in reserve, or may be put there by the meeting.
    package var isInReserve: Bool { self == .reserve || self == .tiedForReserve }

    /// Whether the school may yet be chosen, so that a visit makes sense.
    package var isVisited: Bool {
        switch self {
        case .candidate, .tiedForPlace, .reserve, .tiedForReserve, .ranked, .unverified: true
        case .notSelected, .ineligible, .notEntered: false
        }
    }

    /// The place in the fixed order.
    package var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
