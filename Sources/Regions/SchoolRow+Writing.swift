import JSONText
import Scorecards

extension SchoolRow {
    /// The line of `region.jsonl`, its line end included. Points are whole hundredths.
    package var line: [UInt8] {
        var json = JSONWriter(reserving: 8_192)
        json.beginObject()
        json.write("code", code)
        json.write("name", name)
        json.write("stage", stage)
        json.write("jurisdiction", jurisdiction)
        writeRoster(to: &json)
        if let closed { json.write("closed", closed) }
        if let application { json.write("application", application) }
        json.write("status", status.rawValue)
        if let index { json.write("index", index.text) }
        if let grade { json.write("grade", grade) }
        if let uncapped { json.write("uncapped", uncapped) }
        json.beginArray("caps")
        for cap in caps { json.write(element: cap) }
        json.endArray()
        json.write("unproven", unproven)
        json.beginArray("topics")
        for topic in topics { Self.write(topic, to: &json) }
        json.endArray()
        json.beginArray("measures")
        for measure in measures { measure.write(to: &json) }
        json.endArray()
        json.beginArray("marks")
        for mark in marks {
            json.beginArray()
            json.write(element: mark.question)
            json.write(element: mark.key)
            json.write(element: mark.detail)
            json.endArray()
        }
        json.endArray()
        json.beginArray("vetoes")
        for veto in vetoes {
            json.beginArray()
            json.write(element: veto.id)
            json.write(element: veto.kind)
            json.write(elementOrNull: veto.date)
            json.endArray()
        }
        json.endArray()
        json.beginArray("notices")
        for count in [notices.errors, notices.warnings, notices.infos] { json.write(element: count) }
        json.endArray()
        json.write("refused", refused)
        writeReviews(to: &json)
        json.endObject()
        json.endLine()
        return json.bytes
    }

    /// `[topic, criterion, outcome, points, possible, number, date, office, reason, role, validUntil]`: what the rules had
    /// computed, and the paper that changed it.
    private func writeReviews(to json: inout JSONWriter) {
        if !reviewed.isEmpty {
            json.beginArray("reviews")
            for review in reviewed {
                json.beginArray()
                json.write(element: review.topic)
                json.write(element: review.criterion)
                json.write(element: review.computed.outcome.code)
                json.write(element: review.computed.points.hundredths)
                json.write(element: review.computed.possible.hundredths)
                for text in [review.number, review.date, review.office, review.reason] { json.write(element: text) }
                json.write(elementOrNull: review.role)
                json.write(elementOrNull: review.validUntil)
                json.endArray()
            }
            json.endArray()
        }
        if refusedReviews > 0 { json.write("refusedReviews", refusedReviews) }
    }

    private func writeRoster(to json: inout JSONWriter) {
        if let ownership = roster.ownership { json.write("ownership", ownership) }
        if let founded = roster.founded { json.write("founded", founded) }
        if let parent = roster.parent { json.write("parent", parent) }
        if let successor = roster.successor { json.write("successor", successor) }
        guard !roster.titles.isEmpty else { return }
        json.beginArray("titles")
        for title in roster.titles {
            json.beginArray()
            json.write(element: title.level)
            json.write(element: title.year)
            json.write(elementOrNull: title.until)
            json.endArray()
        }
        json.endArray()
    }

    /// `[status, submitted, late, file, points, possible, claimed, [[outcome, points, possible, claimed]…]]`; a finding
    /// without a claim has three members.
    private static func write(_ topic: TopicRow, to json: inout JSONWriter) {
        json.beginArray()
        json.write(element: topic.status.rawValue)
        json.write(elementOrNull: topic.submitted)
        json.write(element: topic.isLate ? 1 : 0)
        json.write(elementOrNull: topic.file)
        json.write(element: topic.points.hundredths)
        json.write(element: topic.possible.hundredths)
        json.write(element: topic.claimed?.hundredths)
        json.beginArray()
        for finding in topic.findings {
            json.beginArray()
            json.write(element: finding.outcome.code)
            json.write(element: finding.points.hundredths)
            json.write(element: finding.possible.hundredths)
            if let claimed = finding.claimed { json.write(element: claimed.hundredths) }
            json.endArray()
        }
        json.endArray()
        json.endArray()
    }
}

extension Outcome {
    /// The number that stands for an outcome in a row.
    var code: Int {
        switch self {
        case .met: 0
        case .partly: 1
        case .notMet: 2
        case .notProven: 3
        case .notReported: 4
        case .notApplicable: 5
        case .pending: 6
        case .indeterminate: 7
        }
    }

    /// The outcome that a number stands for.
    init?(code: Int) {
        guard let outcome = Outcome.allCases.first(where: { $0.code == code }) else { return nil }
        self = outcome
    }
}
