import Scorecards

extension KeptSchool {
    func append(to values: inout PackedValues) {
        school.append(to: &values)
        values.append(list: findings) { values, topic in
            values.append(list: topic) { values, finding in
                values.append(finding.outcome.code << 1 | (finding.isReviewed ? 1 : 0))
                values.append(finding.points)
                values.append(finding.possible)
            }
        }
    }

    init(_ values: PackedValues, at place: inout Int) {
        school = ComparedSchool(values, at: &place)
        findings = values.list(at: &place) { place in
            values.list(at: &place) { place in
                let head = values.number(at: &place)
                let points = values.number(at: &place)
                return Finding(
                    outcome: Outcome(code: head >> 1) ?? .indeterminate, points: points,
                    possible: values.number(at: &place), isReviewed: head & 1 == 1)
            }
        }
    }
}
