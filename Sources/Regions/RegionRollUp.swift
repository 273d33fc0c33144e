package import Scorecards

/// Rolls a region up, row by row. It keeps of each school what lists and rankings need and nothing of its findings.
package struct RegionRollUp {
    private struct Group {
        let kind: GroupSummary.Kind
        let key: String
        let label: String
        var level: String?
        var parent: String?
        var members: [Int32] = []
        var completeness = Completeness()
        var measures: [MeasureSum]

        mutating func add(_ row: SchoolRow, _ position: Int, _ heading: RegionHeading) {
            members.append(Int32(position))
            completeness.add(row, heading)
            for (number, measure) in row.measures.enumerated() { measures[number].add(measure) }
        }
    }

    private let heading: RegionHeading
    private var schools: SchoolList
    private var groups: [Group] = []
    /// The jurisdictions without what lies below them, in the order of the heading, and where each stands.
    private var areas: [Group] = []
    private var areaPlaces: [String: Int] = [:]
    /// The groups of a jurisdiction: itself and those above it.
    private var chains: [String: [Int]] = [:]
    private var stages: [String: Int] = [:]
    private var ownerships: [String: Int] = [:]
    private var reminders: [RegionSummary.Reminder] = []
    private var exceptions: ExceptionLists
    private var losses: [[RegionSummary.CriterionLoss]]
    private var criterionClaims: [[RegionSummary.CriterionClaim]]
    private var schoolClaims: [RegionSummary.SchoolClaim] = []
    private var marks: QuestionMarks
    private var reread = 0
    private var schoolsWithRefusals = 0
    private var reviewed: [RegionSummary.ReviewedFinding] = []
    private var refusedReviews = 0

    /// Begins with no school.
    /// - Parameters:
    ///   - heading: what the rows share.
    ///   - isReread: whether the marks of all rows come once more, by ``addAgain(_:)``, before the summary is taken: then
    ///     those that raise no question are not kept meanwhile.
    package init(_ heading: RegionHeading, isReread: Bool = false) {
        self.heading = heading
        marks = QuestionMarks(heading.questions, isReread: isReread)
        schools = SchoolList(topics: heading.topics.count)
        exceptions = ExceptionLists(measures: heading.measures.count)
        losses = heading.topics.enumerated().map { topic, head in
            head.criteria.indices.map { RegionSummary.CriterionLoss(topic: topic, criterion: $0) }
        }
        criterionClaims = heading.topics.enumerated().map { topic, head in
            head.criteria.indices.map { RegionSummary.CriterionClaim(topic: topic, criterion: $0) }
        }
        let sums = heading.measures.map { _ in MeasureSum() }
        groups.append(Group(kind: .region, key: "", label: heading.region, measures: sums))
        for unit in heading.jurisdictions {
            chains[unit.code] = [groups.count] + (unit.parent.flatMap { chains[$0] } ?? [])
            groups.append(
                Group(
                    kind: .jurisdiction, key: unit.code, label: unit.name, level: unit.level, parent: unit.parent,
                    measures: sums))
            areaPlaces[unit.code] = areas.count
            areas.append(
                Group(
                    kind: .area, key: unit.code, label: unit.name, level: unit.level, parent: unit.parent,
                    measures: sums))
        }
        for stage in heading.stages {
            stages[stage.token] = groups.count
            groups.append(Group(kind: .stage, key: stage.token, label: stage.text, measures: sums))
        }
        for ownership in heading.ownerships {
            ownerships[ownership.token] = groups.count
            groups.append(Group(kind: .ownership, key: ownership.token, label: ownership.text, measures: sums))
        }
    }

    /// Adds a school, in roster order.
    package mutating func add(_ row: SchoolRow) {
        let position = schools.count
        schools.append(row, heading)
        let others = [stages[row.stage], row.roster.ownership.flatMap { ownerships[$0] }].compactMap(\.self)
        for place in [0] + (chains[row.jurisdiction] ?? []) + others {
            groups[place].add(row, position, heading)
        }
        if let place = areaPlaces[row.jurisdiction] { areas[place].add(row, position, heading) }
        for (number, measure) in row.measures.enumerated() { note(measure, number, row, position) }
        remind(row, position)
        addFindings(row, position)
        marks.add(row.marks, position)
        if row.refused > 0 { schoolsWithRefusals += 1 }
        refusedReviews += row.refusedReviews
        reviewed += row.reviewed.map { review in
            RegionSummary.ReviewedFinding(
                school: position, review: review, finding: row.topics[review.topic].findings[review.criterion])
        }
    }

    /// Takes the second look at the marks of a school; the schools come in the same order again.
    package mutating func addAgain(_ marks: [QuestionMark]) {
        self.marks.addAgain(marks, reread)
        reread += 1
        if reread == schools.count { self.marks.finish() }
    }

    /// The region as it stands.
    package func summary() -> RegionSummary {
        let finished = groups.map { summary(of: $0) }
        return RegionSummary(
            heading: heading, schools: schools, region: finished[0],
            jurisdictions: finished.filter { $0.kind == .jurisdiction && !$0.members.isEmpty },
            areas: areas.filter { !$0.members.isEmpty }.map { summary(of: $0) },
            stages: finished.filter { $0.kind == .stage && !$0.members.isEmpty },
            ownerships: finished.filter { $0.kind == .ownership && !$0.members.isEmpty },
            reminders: reminders, exceptions: exceptions,
            losses: losses.joined().filter { $0.schools > 0 }.sorted {
                ($1.schools, $1.points, $0.topic, $0.criterion) < ($0.schools, $0.points, $1.topic, $1.criterion)
            },
            criterionClaims: criterionClaims.joined().filter { $0.schools > 0 },
            schoolClaims: schoolClaims.sorted { left, right in
                left.difference != right.difference
                    ? left.difference > right.difference : schools[left.school].code < schools[right.school].code
            },
            rankings: finished.filter { $0.kind == .stage }.compactMap { ranking($0) }, questions: marks.raised(),
            reviewed: reviewed, refusedReviews: refusedReviews, schoolsWithRefusals: schoolsWithRefusals)
    }

    private mutating func note(
        _ measure: SchoolRow.Measure, _ number: Int, _ row: SchoolRow, _ position: Int
    ) {
        let text = heading.measures[number]
        switch measure.value {
        case .outside: return
        case .counted(let numerator, let denominator):
            guard numerator < denominator, text.namesShortfalls, text.kind != .points else { return }
        case .notReported, .unknownDenominator, .contradictory, .indeterminate: break
        }
        let topic = heading.topics.firstIndex { $0.topic == text.topic }
        exceptions.append(
            measure, of: number, position, form: topic.map { row.topics[$0].status },
            file: topic.flatMap { row.topics[$0].file })
    }

    private mutating func remind(_ row: SchoolRow, _ position: Int) {
        guard row.closed == nil else { return }
        func topics(_ holds: (SchoolRow.TopicRow) -> Bool) -> [Int] {
            row.topics.indices.filter { heading.topics[$0].weight != nil && holds(row.topics[$0]) }
        }
        let missing = topics { $0.status == .notSubmitted }
        let rejected = topics { $0.status == .rejected }
        let late = topics { $0.isLate }
        guard !missing.isEmpty || !rejected.isEmpty || !late.isEmpty else { return }
        reminders.append(
            RegionSummary.Reminder(school: position, missing: missing, rejected: rejected, late: late))
    }

    private mutating func addFindings(_ row: SchoolRow, _ position: Int) {
        var claims = 0
        var claimed = Points.zero
        var computed = Points.zero
        for (topic, line) in row.topics.enumerated() {
            // An application that was turned down is no application: nothing is lost over it.
            guard heading.topics[topic].weight != nil || line.status == .scored else { continue }
            for (criterion, finding) in line.findings.enumerated() where criterion < losses[topic].count {
                losses[topic][criterion].add(finding)
                guard let claim = finding.claimed else { continue }
                criterionClaims[topic][criterion].add(claim, finding.points)
                claims += 1
                claimed = claimed + claim
                computed = computed + finding.points
            }
        }
        if claims > 0 {
            schoolClaims.append(
                RegionSummary.SchoolClaim(school: position, criteria: claims, claimed: claimed, computed: computed))
        }
    }

    private func summary(of group: Group) -> GroupSummary {
        // Looked up each time: a copy of all schools for every group is what a large region has no room for.
        let members = group.members.lazy.map { schools[Int($0)] }.filter { $0.status != nil }
        return GroupSummary(
            kind: group.kind, key: group.key, label: group.label, level: group.level, parent: group.parent,
            members: group.members, completeness: group.completeness,
            grades: heading.scale.grades.map { grade in members.count { $0.grade == grade.id } },
            unscored: members.count { $0.index == nil }, capped: members.count(where: \.isCapped),
            provisional: members.count { $0.isProvisional && $0.index != nil },
            index: Spread(members.compactMap(\.index)),
            topics: heading.topics.indices.map { topic in Spread(members.compactMap { $0.figures(of: topic).score }) },
            measures: group.measures)
    }

    private func ranking(_ group: GroupSummary) -> RegionSummary.Ranking? {
        let indexed = group.members.compactMap { position -> (position: Int, index: Fraction)? in
            schools[Int(position)].index.map { (Int(position), $0) }
        }
        guard !indexed.isEmpty else { return nil }
        let sorted = indexed.sorted { left, right in
            left.index != right.index
                ? left.index > right.index : schools[left.position].code < schools[right.position].code
        }
        var ranked: [RegionSummary.RankedSchool] = []
        for (place, school) in sorted.enumerated() {
            let isLikeLast = place > 0 && sorted[place - 1].index == school.index
            let isLikeNext = place + 1 < sorted.count && sorted[place + 1].index == school.index
            ranked.append(
                RegionSummary.RankedSchool(
                    rank: isLikeLast ? ranked[place - 1].rank : place + 1, isTied: isLikeLast || isLikeNext,
                    school: school.position))
        }
        return RegionSummary.Ranking(stage: group.key, schools: ranked)
    }
}
