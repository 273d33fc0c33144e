package import LibXML
package import Scorecards
import Wording

/// The canonical form of a scorecard, `scorecards/<code>.xml`, valid against `schemas/scorecard.xsd`.
///
/// Attributes that are unknown are left out; nothing is written as an empty value or as zero in its place.
package enum ScorecardXML {
    /// The document of a scorecard, in memory that may hold something else so far.
    package static func document(_ scorecard: Scorecard, in memory: consuming ByteBuffer) -> ByteBuffer {
        var xml = MarkupWriter(.xml, indented: true, in: memory)
        let language = scorecard.context.wordingLanguage
        xml.start("scorecard")
        writeHead(of: scorecard, to: &xml)
        if !scorecard.context.fingerprints.isEmpty {
            xml.start("fingerprints")
            for (file, sha256) in scorecard.context.fingerprints {
                xml.element("fingerprint", ("file", file), ("sha256", sha256))
            }
            xml.end()
        }
        if !scorecard.caps.isEmpty {
            xml.start("caps")
            for cap in scorecard.caps { write(cap, to: &xml) }
            xml.end()
        }
        let lifted = scorecard.lifted
        if !lifted.isEmpty {
            xml.start("lifted")
            for finding in lifted {
                xml.start("liftedCap")
                xml.attribute("criterion", finding.criterion.id)
                xml.attribute("title", finding.criterion.title)
                xml.attribute("grade", finding.criterion.cap)
                xml.attribute("number", finding.review?.review.number)
                xml.end()
            }
            xml.end()
        }
        xml.start("topics")
        for topic in scorecard.topics { write(topic, language, to: &xml) }
        xml.end()
        writeRemarks(of: scorecard, to: &xml)
        return xml.finishInPlace()
    }

    private static func writeHead(of scorecard: Scorecard, to xml: inout MarkupWriter) {
        let school = scorecard.school
        let context = scorecard.context
        xml.attribute("xmlns", "urn:zhixiao:scorecard")
        xml.attribute("school", school.code)
        xml.attribute("name", school.name)
        xml.attribute("stage", school.stage)
        xml.attribute("baseStages", school.stages.joined(separator: " "))
        xml.attribute("stageLabel", school.stageLabel)
        xml.attribute("jurisdiction", school.jurisdiction)
        xml.attribute("jurisdictionName", school.jurisdictionNames.last)
        xml.attribute("ownership", school.ownership)
        xml.attribute("year", context.year)
        xml.attribute("edition", context.edition)
        xml.attribute("editionTitle", context.editionTitle)
        xml.attribute("asOf", context.asOf)
        xml.attribute("status", scorecard.status.rawValue)
        if let closed = scorecard.school.closed { xml.attribute("closed", closed) }
        xml.attribute("index", hundredthsOf: scorecard.index?.flooredHundredths)
        xml.attribute("indexExact", scorecard.index?.text)
        xml.attribute("grade", scorecard.grade?.id)
        xml.attribute("gradeLabel", scorecard.gradeLabel)
        xml.attribute("unproven", scorecard.unproven)
        xml.attribute("tool", context.tool)
        xml.attribute("language", context.wordingLanguage.rawValue)
        xml.attribute("fictional", context.isFictional)
    }

    private static func write(_ cap: Scorecard.Cap, to xml: inout MarkupWriter) {
        xml.start("cap")
        xml.attribute("criterion", cap.criterion)
        xml.attribute("grade", cap.grade.id)
        xml.attribute("gradeLabel", cap.grade.label)
        xml.attribute("title", cap.title)
        xml.element("reason", text: cap.reason)
        xml.end()
    }

    private static func write(_ topic: TopicResult, _ language: Language, to xml: inout MarkupWriter) {
        let score = topic.score
        xml.start("topic")
        xml.attribute("id", topic.topic.rawValue)
        xml.attribute("title", topic.title)
        xml.attribute("status", topic.status.rawValue)
        xml.attribute("points", hundredthsOf: topic.points.hundredths)
        xml.attribute("possible", hundredthsOf: topic.possible.hundredths)
        xml.attribute("score", hundredthsOf: score?.flooredHundredths)
        xml.attribute("scoreExact", score?.text)
        xml.attribute("weight", topic.weight)
        xml.attribute("claimed", hundredthsOf: topic.claimed?.hundredths)
        xml.attribute("difference", hundredthsOf: topic.difference?.hundredths)
        let findings = topic.findings.span
        for position in findings.indices { write(findings[position], language, to: &xml) }
        xml.end()
    }

    private static func write(_ finding: borrowing Finding, _ language: Language, to xml: inout MarkupWriter) {
        let criterion = finding.criterion
        xml.start("finding")
        xml.attribute("criterion", criterion.id)
        xml.attribute("title", criterion.title)
        xml.attribute("outcome", finding.outcome.rawValue)
        xml.attribute("outcomeLabel", finding.outcome.phrase[language])
        xml.attribute("points", hundredthsOf: finding.points.hundredths)
        xml.attribute("possible", hundredthsOf: finding.possible.hundredths)
        xml.attribute("role", criterion.role.rawValue)
        xml.attribute("claimed", hundredthsOf: finding.claimed?.hundredths)
        xml.attribute("difference", hundredthsOf: finding.difference?.hundredths)
        xml.attribute("effort", criterion.effort.rawValue)
        if let cap = criterion.cap {
            xml.attribute("cap", cap)
            xml.attribute("breached", finding.breaches)
        }
        xml.element("reason", text: finding.reason)
        if let applied = finding.review { write(applied, language, to: &xml) }
        let facts = finding.facts.span
        for position in facts.indices { write(facts[position], to: &xml) }
        for basis in criterion.basis { xml.element("basis", text: basis) }
        if !criterion.advice.isEmpty { xml.element("advice", text: criterion.advice) }
        xml.end()
    }

    /// Writes the computed result and the paper that changed it. The person who decided is not named.
    private static func write(_ applied: AppliedReview, _ language: Language, to xml: inout MarkupWriter) {
        let review = applied.review
        xml.start("review")
        xml.attribute("number", review.number)
        xml.attribute("date", review.date)
        xml.attribute("validUntil", review.validUntil)
        xml.attribute("office", review.office)
        xml.attribute("role", review.role)
        xml.attribute("file", review.file)
        xml.attribute("line", applied.change.line)
        xml.start("computed")
        xml.attribute("outcome", applied.computed.outcome.rawValue)
        xml.attribute("outcomeLabel", applied.computed.outcome.phrase[language])
        xml.attribute("points", hundredthsOf: applied.computed.points.hundredths)
        xml.attribute("possible", hundredthsOf: applied.computed.possible.hundredths)
        xml.element("reason", text: applied.computed.reason)
        xml.end()
        xml.end()
    }

    private static func write(_ fact: borrowing Fact, to xml: inout MarkupWriter) {
        xml.start("fact")
        xml.attribute("label", fact.label)
        xml.attribute("value", fact.value)
        writePlace(fact, to: &xml)
        xml.end()
    }

    /// Writes what surrounds the score: remarks, vetoes, files, and topics that were not sent.
    private static func writeRemarks(of scorecard: Scorecard, to xml: inout MarkupWriter) {
        if !scorecard.notices.isEmpty {
            xml.start("notices")
            for notice in scorecard.notices { write(notice, to: &xml) }
            xml.end()
        }
        if !scorecard.vetoes.isEmpty {
            xml.start("vetoes")
            for veto in scorecard.vetoes {
                xml.start("veto")
                xml.attribute("id", veto.id)
                xml.attribute("kind", veto.kind)
                xml.attribute("title", veto.title)
                xml.attribute("date", veto.date)
                if let place = veto.place { writePlace(place, to: &xml) }
                xml.end()
            }
            xml.end()
        }
        if scorecard.measures.contains(where: { $0.value != .outside }) {
            xml.start("measures")
            for result in scorecard.measures where result.value != .outside {
                xml.start("measure")
                xml.attribute("id", result.measure.id)
                xml.attribute("title", result.measure.title)
                xml.attribute("state", result.value.state)
                if let numerator = result.value.numerator { xml.attribute("numerator", numerator) }
                if let denominator = result.value.denominator { xml.attribute("denominator", denominator) }
                if let stated = result.stated { xml.attribute("stated", stated.text) }
                xml.end()
            }
            xml.end()
        }
        if !scorecard.files.isEmpty {
            xml.start("files")
            for file in scorecard.files { write(file, to: &xml) }
            xml.end()
        }
        let missing = scorecard.topics.filter { $0.status == .notSubmitted }
        if !missing.isEmpty {
            xml.start("missing")
            for topic in missing { xml.element("topic", ("id", topic.topic.rawValue), ("title", topic.title)) }
            xml.end()
        }
    }

    private static func write(_ notice: Notice, to xml: inout MarkupWriter) {
        xml.start("notice")
        xml.attribute("assertion", notice.assertion)
        xml.attribute("severity", notice.severity.rawValue)
        xml.attribute("topic", notice.topic.rawValue)
        if let place = notice.place { writePlace(place, to: &xml) }
        xml.element("message", text: notice.message)
        if !notice.remedy.isEmpty { xml.element("remedy", text: notice.remedy) }
        xml.end()
    }

    private static func write(_ file: InputFile, to xml: inout MarkupWriter) {
        xml.start("file")
        xml.attribute("path", file.path)
        xml.attribute("sha256", file.sha256)
        xml.attribute("topic", file.topic?.rawValue)
        xml.attribute("revision", file.revision)
        xml.attribute("status", file.status.rawValue)
        for message in file.messages { xml.element("message", text: message) }
        xml.end()
    }

    private static func writePlace(_ fact: borrowing Fact, to xml: inout MarkupWriter) {
        xml.attribute("file", fact.file)
        xml.attribute("line", fact.line)
        xml.attribute("path", fact.path)
    }
}
