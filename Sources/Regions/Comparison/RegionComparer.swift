import Scorecards

/// Sets two runs side by side, row by row: all rows of the earlier one first, then those of the later one.
///
/// It keeps of each earlier school its figures and findings until the later row comes, and then both figures and what moved
/// them, all of it packed; docs/comparing.md says how much that is.
package struct RegionComparer {
    private let before: RegionHeading
    private var after: RegionHeading
    private let keepsAll: Bool
    private var comparability: Comparability
    private var totalsBefore: RunTotals.Counter
    private var totalsAfter: RunTotals.Counter
    /// The earlier schools that wait for their counterparts, by code.
    private var waiting: [String: PackedShelf.Place] = [:]
    private var shelf = PackedShelf()

    /// A school that counts in the earlier run only.
    private struct Departure {
        let school: KeptSchool
        let successor: String?
        let closed: String?
    }

    /// Schools of the later run without an earlier one of the same code.
    private var arrived: [KeptSchool] = []
    /// The names of all schools of the later run, for what others were merged into.
    private var names: [String: Int32] = [:]
    private var texts = PackedTexts()
    private var pairedBefore: [Fraction] = []
    private var pairedAfter: [Fraction] = []
    private var histogram = MoveHistogram()
    private var gradeMoves: [[Int]] = []
    private var moves = MoveList()
    private var paired = 0
    private var departed: [Departure] = []
    private var come: [UnpairedSchool] = []

    /// Begins with the heading of the earlier run.
    /// - Parameters:
    ///   - before: the heading of the rows that come first.
    ///   - keepsAll: whether schools that did not change are listed, too.
    package init(_ before: RegionHeading, keepsAll: Bool) {
        self.before = before
        after = before
        self.keepsAll = keepsAll
        comparability = Comparability(before, before)
        totalsBefore = RunTotals.Counter(before)
        totalsAfter = RunTotals.Counter(before)
    }

    /// Adds a school of the earlier run.
    package mutating func add(before row: SchoolRow) {
        totalsBefore.add(row)
        let school = KeptSchool(row)
        waiting[row.code] = shelf.append { school.append(to: &$0) }
    }

    /// Goes on to the later run.
    package mutating func begin(after heading: RegionHeading) {
        after = heading
        comparability = Comparability(before, heading)
        totalsAfter = RunTotals.Counter(heading)
        let columns = [Int](repeating: 0, count: heading.scale.grades.count + 1)
        gradeMoves = [[Int]](repeating: columns, count: before.scale.grades.count + 1)
    }

    /// Adds a school of the later run.
    package mutating func add(after row: SchoolRow) {
        totalsAfter.add(row)
        names[row.code] = Int32(texts.count)
        texts.append(row.name)
        let later = KeptSchool(row)
        guard let place = waiting.removeValue(forKey: row.code) else {
            if row.closed == nil { arrived.append(later) }
            return
        }
        let earlier = shelf.read(place) { KeptSchool($0, at: &$1) }
        shelf.remove(place)
        switch (earlier.school.closed, later.school.closed) {
        case (nil, nil): pair(earlier, later)
        case (nil, let closed?):
            // Who took it over may come further down.
            departed.append(
                Departure(
                    school: earlier, successor: later.school.successor ?? earlier.school.successor, closed: closed))
        case (let closed?, nil): come.append(UnpairedSchool(later.school, .reopened(closedOn: closed)))
        case (_?, _?): break
        }
    }

    /// The comparison, once all rows were added.
    package mutating func comparison() -> RegionComparison {
        for place in waiting.values {
            let school = shelf.read(place) { KeptSchool($0, at: &$1) }
            guard school.school.closed == nil else { continue }
            departed.append(Departure(school: school, successor: school.school.successor, closed: nil))
        }
        waiting = [:]
        shelf = PackedShelf()
        departed.sort { $0.school.school.code < $1.school.school.code }
        pairSuccessors()
        let gone = departed.map { UnpairedSchool($0.school.school, reason(of: $0)) }
        for later in arrived { come.append(UnpairedSchool(later.school, reason(ofArrival: later.school))) }
        come.sort { $0.code < $1.code }
        moves.finish(absorbed: absorbed(gone))
        let changed = moves.those(where: \.isChanged)
        return RegionComparison(
            before: before, after: after, comparability: comparability, totalsBefore: totalsBefore.totals,
            totalsAfter: totalsAfter.totals, paired: paired, pairedBefore: Spread(pairedBefore),
            pairedAfter: Spread(pairedAfter), histogram: histogram, gradeMoves: gradeMoves,
            moves: keepsAll ? moves : changed,
            listsAll: keepsAll,
            unchanged: paired - changed.count, gone: gone, come: come,
            measures: MeasureComparison.all(
                before, totalsBefore.measures, after, totalsAfter.measures, comparability))
    }

    // MARK: - Schools in both runs

    private mutating func pair(_ earlier: KeptSchool, _ later: KeptSchool) {
        paired += 1
        let (old, new) = (earlier.school, later.school)
        let rows = before.scale.grades.firstIndex { $0.id == old.grade } ?? before.scale.grades.count
        let columns = after.scale.grades.firstIndex { $0.id == new.grade } ?? after.scale.grades.count
        gradeMoves[rows][columns] += 1
        if let first = old.index, let second = new.index {
            pairedBefore.append(first)
            pairedAfter.append(second)
            histogram.add(second - first)
        }
        let move = SchoolMove(
            before: old, after: new, causes: MoveCauses(before, after, comparability).causes(earlier, later),
            hasTopicMoves: comparability.topics.contains { topic in
                topic.before.flatMap { old.topics[$0].score } != topic.after.flatMap { new.topics[$0].score }
                    || topic.before.map { old.topics[$0].status } != topic.after.map { new.topics[$0].status }
            })
        // Whether another school was merged into it is known only at the end.
        moves.append(move)
    }

    /// Pairs a school that is in the earlier run only with the new school that continues it alone.
    private mutating func pairSuccessors() {
        var heirs: [String: [String]] = [:]
        for departure in departed {
            if let successor = departure.successor {
                heirs[successor, default: []].append(departure.school.school.code)
            }
        }
        var rest: [KeptSchool] = []
        for later in arrived {
            if let codes = heirs[later.school.code], codes.count == 1,
                let place = departed.firstIndex(where: { $0.school.school.code == codes[0] })
            {
                pair(departed.remove(at: place).school, later)
            } else {
                rest.append(later)
            }
        }
        arrived = rest
    }

    /// What was merged into a school, by its code.
    private func absorbed(_ gone: [UnpairedSchool]) -> [String: [SchoolMove.Name]] {
        var absorbed: [String: [SchoolMove.Name]] = [:]
        for school in gone {
            guard case .merged(let into, true, _) = school.reason else { continue }
            absorbed[into.code, default: []].append(SchoolMove.Name(code: school.code, name: school.name))
        }
        return absorbed
    }

    // MARK: - Schools in one run

    private func reason(of departure: Departure) -> UnpairedSchool.Reason {
        if let code = departure.successor {
            return .merged(
                into: SchoolMove.Name(code: code, name: names[code].map { texts[Int($0)] } ?? ""),
                inLaterRun: names[code] != nil,
                on: departure.closed)
        }
        return departure.closed.map { .closed(on: $0) } ?? .vanished
    }

    private func reason(ofArrival school: ComparedSchool) -> UnpairedSchool.Reason {
        // Dates of one form compare as texts.
        guard let founded = school.founded, founded > before.asOf else { return .unlisted(founded: school.founded) }
        return .founded(on: founded)
    }
}
