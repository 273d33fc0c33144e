package import Selection

/// What a round's outputs read back piece by piece: of a region it is too much to be held. Several may read at once.
package protocol SelectionRecords: Sendable {
    /// What stands behind a decision. Of a school that is not visited nothing is said of a visit.
    func grounds(of decision: Decision) throws -> Grounds
    /// Hands on the files that schools and bureau sent, in the order of reading.
    func forEachFile(_ body: (SelectionReport.Input) throws -> Void) throws
}
