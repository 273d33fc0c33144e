import Scorecards

extension ComparedSchool {
    func append(to values: inout PackedValues) {
        for text in [code, name, stage, jurisdiction, founded, successor, closed, grade, candidacy.application] {
            values.append(text)
        }
        values.append(list: titles) { values, title in
            values.append(title.level)
            // A year is above zero.
            values.append(title.year ?? 0)
            values.append(title.until)
        }
        values.append(Scorecard.Status.allCases.firstIndex(of: status) ?? 0)
        values.append(index)
        values.append(list: caps) { $0.append($1) }
        values.append(list: candidacy.vetoes) { $0.append($1) }
        values.append(list: topics) { values, topic in
            values.append(TopicResult.Status.allCases.firstIndex(of: topic.status) ?? 0)
            values.append(topic.points.hundredths)
            values.append(topic.possible.hundredths)
        }
    }

    init(_ values: PackedValues, at place: inout Int) {
        code = values.text(at: &place)
        name = values.text(at: &place)
        stage = values.text(at: &place)
        jurisdiction = values.text(at: &place)
        founded = values.optionalText(at: &place)
        successor = values.optionalText(at: &place)
        closed = values.optionalText(at: &place)
        grade = values.optionalText(at: &place)
        let application = values.optionalText(at: &place)
        titles = values.list(at: &place) { place in
            let level = values.text(at: &place)
            let year = values.number(at: &place)
            return HeldTitle(level: level, year: year == 0 ? nil : year, until: values.optionalText(at: &place))
        }
        status = Scorecard.Status.allCases[values.number(at: &place)]
        index = values.fraction(at: &place)
        caps = values.list(at: &place) { values.text(at: &$0) }
        candidacy = Candidacy(
            application: application, caps: caps, vetoes: values.list(at: &place) { values.text(at: &$0) })
        topics = values.list(at: &place) { place in
            let status = TopicResult.Status.allCases[values.number(at: &place)]
            let points = Points(hundredths: values.number(at: &place))
            return TopicFigures(
                status: status, points: points, possible: Points(hundredths: values.number(at: &place)))
        }
    }
}
