import Scorecards

extension SchoolMove {
    /// Packs what is known when both schools are: what was merged into it is not.
    func append(to values: inout PackedValues) {
        before.append(to: &values)
        after.append(to: &values)
        values.append(hasTopicMoves ? 1 : 0)
        values.append(list: causes) { $1.append(to: &$0) }
    }

    init(_ values: PackedValues, at place: inout Int) {
        before = ComparedSchool(values, at: &place)
        after = ComparedSchool(values, at: &place)
        hasTopicMoves = values.number(at: &place) == 1
        causes = values.list(at: &place) { MoveCause(values, at: &$0) }
    }
}

extension MoveCause {
    fileprivate func append(to values: inout PackedValues) {
        values.append(topic.rawValue)
        values.append(criterion)
        values.append(effect)
        for side in [before, after] {
            values.append(side == nil ? 0 : 1)
            side?.append(to: &values)
        }
    }

    fileprivate init(_ values: PackedValues, at place: inout Int) {
        guard let topic = Topic(rawValue: values.text(at: &place)) else {
            preconditionFailure("it was appended as a topic")
        }
        self.topic = topic
        criterion = values.optionalText(at: &place)
        effect = values.fraction(at: &place) ?? Fraction(0)
        before = values.number(at: &place) == 0 ? nil : Side(values, at: &place)
        after = values.number(at: &place) == 0 ? nil : Side(values, at: &place)
    }
}

extension MoveCause.Side {
    fileprivate func append(to values: inout PackedValues) {
        values.append(outcome?.code ?? -1)
        values.append(status.flatMap(TopicResult.Status.allCases.firstIndex) ?? -1)
        values.append(points.hundredths)
        values.append(possible.hundredths)
        values.append(isReviewed ? 1 : 0)
    }

    fileprivate init(_ values: PackedValues, at place: inout Int) {
        outcome = Outcome(code: values.number(at: &place))
        let status = values.number(at: &place)
        self.status = status < 0 ? nil : TopicResult.Status.allCases[status]
        points = Points(hundredths: values.number(at: &place))
        possible = Points(hundredths: values.number(at: &place))
        isReviewed = values.number(at: &place) == 1
    }
}
