import LibXML
import Scorecards
import Selection
import Wording

/// The canonical form of a round, `selection.xml`, valid against `schemas/selection.xsd`.
package enum SelectionXML {
    /// Writes the document of a round, school by school.
    package static func write(_ report: SelectionReport, to sink: ByteSink) throws {
        var xml = MarkupWriter(.xml, indented: true, capacity: 1 << 17)
        xml.start("selection")
        writeHead(report, to: &xml)
        if let note = report.policy.note { xml.element("note", text: note) }
        writeCounts(report.round, to: &xml)
        writePolicy(report, to: &xml)
        xml.start("decisions")
        for decision in report.round.decisions {
            write(decision, try report.records.grounds(of: decision), report.language, to: &xml)
            try xml.handOn(to: sink)
        }
        xml.end()
        xml.start("margins")
        for margin in report.round.margins { write(margin, to: &xml) }
        xml.end()
        xml.start("inputs")
        try report.forEachInput { input in
            xml.start("input")
            xml.attribute("kind", input.kind.rawValue)
            xml.attribute("file", input.file)
            xml.attribute("sha256", input.sha256)
            xml.end()
            try xml.handOn(to: sink)
        }
        xml.end()
        try sink(xml.finish())
    }

    private static func writeHead(_ report: SelectionReport, to xml: inout MarkupWriter) {
        let context = report.heading.context
        let policy = report.policy
        xml.attribute("xmlns", "urn:zhixiao:selection")
        xml.attribute("policy", policy.id)
        xml.attribute("title", policy.title)
        xml.attribute("level", policy.level.rawValue)
        xml.attribute("levelLabel", policy.label(policy.level))
        xml.attribute("year", context.year)
        xml.attribute("edition", context.edition)
        xml.attribute("asOf", context.asOf)
        xml.attribute("region", report.heading.region)
        xml.attribute("fictional", context.isFictional)
        xml.attribute("language", report.language.rawValue)
        xml.attribute("tool", context.tool)
    }

    private static func writeCounts(_ round: Round, to xml: inout MarkupWriter) {
        xml.start("counts")
        xml.attribute("applicants", round.decisions.count)
        for standing in Standing.allCases {
            let count = round.decisions(standing).count
            switch standing {
            case .candidate: xml.attribute("candidate", count)
            case .tiedForPlace: xml.attribute("tiedForPlace", count)
            case .reserve: xml.attribute("reserve", count)
            case .tiedForReserve: xml.attribute("tiedForReserve", count)
            case .ranked: xml.attribute("ranked", count)
            case .notSelected: xml.attribute("notSelected", count)
            case .unverified: xml.attribute("unverified", count)
            case .ineligible: xml.attribute("ineligible", count)
            case .notEntered: xml.attribute("notEntered", count)
            }
        }
        xml.end()
    }

    // MARK: - The policy as it was used

    private static func writePolicy(_ report: SelectionReport, to xml: inout MarkupWriter) {
        let policy = report.policy
        xml.start("gates")
        for gate in policy.gates {
            xml.start("gate")
            xml.attribute("id", gate.id)
            xml.attribute("kind", gate.name)
            xml.attribute("title", gate.rationale.title)
            xml.attribute("enabled", gate.isEnabled)
            xml.attribute("unknown", gate.unknown.rawValue)
            xml.attribute("threshold", hundredthsOf: gate.threshold?.flooredHundredths)
            writeBasis(gate.rationale, to: &xml)
            xml.end()
        }
        xml.end()
        xml.start("vetoes")
        for veto in policy.vetoes {
            xml.start("veto")
            xml.attribute("kind", veto.kind)
            xml.attribute("title", veto.rationale.title)
            xml.attribute("lookBack", veto.lookBack)
            writeBasis(veto.rationale, to: &xml)
            xml.end()
        }
        xml.end()
        xml.start("ranking")
        xml.attribute("title", policy.ranking.title)
        for key in policy.keys {
            xml.start("key")
            xml.attribute("by", key.name)
            xml.attribute("topic", key.topic?.rawValue)
            xml.end()
        }
        writeBasis(policy.ranking, to: &xml)
        xml.end()
        xml.start("ties")
        xml.attribute("title", policy.ties.title)
        writeBasis(policy.ties, to: &xml)
        xml.end()
        xml.start("quotas")
        for outcome in report.round.quotas { write(outcome, to: &xml) }
        xml.end()
        xml.start("reserve")
        xml.attribute("title", policy.reserveRationale.title)
        xml.attribute("count", policy.reserve)
        writeBasis(policy.reserveRationale, to: &xml)
        xml.end()
    }

    private static func write(_ outcome: QuotaOutcome, to xml: inout MarkupWriter) {
        let quota = outcome.quota
        xml.start("quota")
        xml.attribute("id", quota.id)
        xml.attribute("title", quota.rationale.title)
        xml.attribute("places", quota.places)
        xml.attribute("stages", quota.stages.map { $0.sorted().joined(separator: " ") })
        xml.attribute("jurisdiction", quota.jurisdiction)
        xml.attribute("eligible", outcome.eligible)
        xml.attribute("unverified", outcome.unverified)
        xml.attribute("spare", outcome.spare)
        xml.attribute("open", outcome.isOpen)
        writeBasis(quota.rationale, to: &xml)
        xml.end()
    }

    private static func writeBasis(_ rationale: Rationale, to xml: inout MarkupWriter) {
        for basis in rationale.basis { xml.element("basis", text: basis) }
    }

    // MARK: - Decisions

    private static func write(
        _ decision: Decision, _ grounds: Grounds, _ language: Language, to xml: inout MarkupWriter
    ) {
        let applicant = decision.applicant
        let school = applicant.school
        xml.start("decision")
        xml.attribute("school", school.code)
        xml.attribute("name", school.name)
        xml.attribute("stage", school.stage)
        xml.attribute("stageLabel", school.stageLabel)
        xml.attribute("jurisdiction", school.jurisdiction)
        xml.attribute("jurisdictionName", school.jurisdictionNames.last)
        xml.attribute("standing", decision.standing.rawValue)
        xml.attribute("standingLabel", decision.standing.phrase[language])
        xml.attribute("quota", decision.quota)
        xml.attribute("rank", decision.rank)
        xml.attribute("provisionalRank", decision.provisionalRank)
        xml.attribute("reserve", decision.reserve)
        xml.attribute("score", hundredthsOf: applicant.score?.flooredHundredths)
        xml.attribute("scoreExact", applicant.score?.text)
        xml.attribute("index", hundredthsOf: applicant.index?.flooredHundredths)
        xml.attribute("indexExact", applicant.index?.text)
        xml.attribute("grade", applicant.grade)
        xml.element("reason", text: decision.reason)
        for key in applicant.keys {
            xml.start("key")
            xml.attribute("by", key.key.name)
            xml.attribute("topic", key.key.topic?.rawValue)
            xml.attribute("label", key.label)
            xml.attribute("value", key.text)
            xml.attribute("exact", key.value.text)
            xml.end()
        }
        for answer in grounds.answers { write(answer, language, to: &xml) }
        for answer in grounds.reviewed { writeReview(of: answer, to: &xml) }
        for item in grounds.visit {
            xml.start("visit")
            xml.attribute("cause", item.cause.rawValue)
            xml.attribute("subject", item.subject)
            xml.attribute("title", item.title)
            xml.element("question", text: item.question)
            xml.element("lookAt", text: item.lookAt)
            xml.element("ask", text: item.ask)
            xml.end()
        }
        xml.end()
    }

    private static func writeReview(of answer: ReviewedAnswer, to xml: inout MarkupWriter) {
        let review = answer.review
        xml.start("review")
        xml.attribute("criterion", answer.criterion)
        xml.attribute("title", answer.title)
        xml.attribute("computed", review.computed.outcome.rawValue)
        xml.attribute("computedPoints", hundredthsOf: review.computed.points.hundredths)
        xml.attribute("computedPossible", hundredthsOf: review.computed.possible.hundredths)
        xml.attribute("outcome", answer.outcome.rawValue)
        xml.attribute("points", hundredthsOf: answer.points.hundredths)
        xml.attribute("possible", hundredthsOf: answer.possible.hundredths)
        xml.attribute("number", review.number)
        xml.attribute("date", review.date)
        xml.attribute("file", review.file)
        xml.attribute("line", review.line)
        xml.element("computedReason", text: review.computed.reason)
        xml.element("reason", text: answer.reason)
        xml.end()
    }

    private static func write(_ answer: GateAnswer, _ language: Language, to xml: inout MarkupWriter) {
        xml.start("answer")
        xml.attribute("gate", answer.gate.id)
        xml.attribute("result", answer.result.rawValue)
        xml.attribute("resultLabel", answer.result.phrase[language])
        xml.attribute("measure", answer.measure?.text)
        xml.element("reason", text: answer.reason)
        for fact in answer.facts {
            xml.start("fact")
            xml.attribute("label", fact.label)
            xml.attribute("value", fact.value)
            xml.attribute("file", fact.file)
            xml.attribute("line", fact.line)
            xml.attribute("path", fact.path)
            xml.end()
        }
        xml.end()
    }

    // MARK: - Margins

    private static func write(_ margin: Margin, to xml: inout MarkupWriter) {
        xml.start("margin")
        xml.attribute("parameter", margin.kind)
        xml.attribute("subject", margin.subject)
        xml.attribute("title", margin.title)
        xml.attribute("current", hundredthsOf: margin.current.flooredHundredths)
        if let value = margin.lower.value {
            xml.attribute("lower", hundredthsOf: Margin.hundredths(value, isLower: true))
            xml.attribute("lowerExact", value.text)
            xml.attribute("lowerInclusive", margin.lower.isInclusive)
            xml.attribute("lowerSchools", codes(margin.lower))
        }
        if let value = margin.upper.value {
            xml.attribute("upper", hundredthsOf: Margin.hundredths(value, isLower: false))
            xml.attribute("upperExact", value.text)
            xml.attribute("upperInclusive", margin.upper.isInclusive)
            if margin.upper.isHorizon { xml.attribute("upperHorizon", true) }
            xml.attribute("upperSchools", codes(margin.upper))
        }
        xml.end()
    }

    private static func codes(_ bound: Margin.Bound) -> String? {
        bound.schools.isEmpty ? nil : bound.schools.joined(separator: " ")
    }
}
