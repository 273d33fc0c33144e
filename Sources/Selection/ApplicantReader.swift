import Files
import LibXML
package import Schemas
package import Schools
package import Scorecards
package import Wording

/// Reads what a selection needs beyond the scorecard: titles and founding from the roster, level, statements and signature
/// from the application. One reader belongs to one worker.
package struct ApplicantReader {
    private let data: String
    private let roster: Roster
    private let language: Language
    private let rosterLabels: Vocabulary
    private let labels: Vocabulary
    private let reviewLabels: Vocabulary
    private let evidence: [String: [String]]
    private let parents: PolicyScope
    private let parser = DocumentParser()

    /// Makes a reader.
    /// - Parameters:
    ///   - data: the data folder.
    ///   - roster: its roster.
    ///   - schemas: where labels come from.
    ///   - evidence: the kinds of documents that prove each criterion, as the schemas name them.
    ///   - scope: the jurisdictions of the roster.
    ///   - language: the language of labels and values.
    /// - Throws: what is wrong with the schemas.
    package init(
        data: String, roster: Roster, schemas: SchemaLibrary, evidence: [String: [String]], scope: PolicyScope,
        language: Language
    ) throws {
        self.data = data
        self.roster = roster
        self.language = language
        self.evidence = evidence
        parents = scope
        rosterLabels = try schemas.vocabulary(.roster)
        labels = try schemas.vocabulary(.submission)
        reviewLabels = try schemas.vocabulary(.review)
    }

    /// The applicant that a scorecard is about; nil for a school that did not apply.
    /// - Throws: `FileError` for an application that can't be read any more, or is no longer the one that was scored.
    package func applicant(_ scorecard: Scorecard, at position: Int) throws -> Applicant? {
        guard let result = scorecard.topics.first(where: { $0.topic == .modelSchool }), result.status != .notApplicable
        else { return nil }
        let entry = try roster.entry(of: position, parser).root
        let files = scorecard.files.filter { $0.topic == .modelSchool }
        let application = try files.first { $0.status == .accepted }.map { try root(of: $0) }
        let signature = application?.element(named: "declaration")?.attributeNode("signed")
        return Applicant(
            school: scorecard.school, jurisdictions: parents.chain(scorecard.school.jurisdiction),
            application: application.map {
                .accepted(level: $0.attribute("level").flatMap(TitleLevel.init))
            } ?? .rejected(files.filter { $0.status != .accepted }.flatMap(\.messages)),
            grade: scorecard.grade?.label ?? Strings.noScore.text(language),
            topics: scorecard.topics.map { ApplicantTopic($0, among: scorecard.topics) },
            answers: scorecard.topics.filter { $0.status != .notApplicable }.flatMap { topic in
                topic.findings.map { finding in
                    CriterionAnswer(
                        finding, topic: topic.topic, evidence: kinds(finding.criterion.id), review: review(finding))
                }
            },
            vetoes: scorecard.vetoes, declared: application.map(declared) ?? [:], titles: titles(entry),
            founded: entry.attributeNode("founded").map { fact($0, rosterLabels) },
            isSigned: signature.map { $0.stringValue == "true" }, signature: signature.map { fact($0, labels) },
            notices: scorecard.notices)
    }

    /// The application as it was scored.
    private func root(of file: InputFile) throws -> XMLNode {
        let path = data + "/" + file.path
        let bytes = try RegularFile.bytes(path, limit: ParsingLimits.standard.bytes)
        guard Fingerprint(of: bytes).text == file.sha256 else {
            throw FileError(.system, path: path, detail: Strings.fileChanged.text(language))
        }
        return try parser.parse(bytes, name: file.path).root
    }

    private func titles(_ entry: XMLNode) -> [TitleRecord] {
        entry.elements(named: "title").compactMap { node in
            guard let level = node.attribute("level").flatMap(TitleLevel.init) else { return nil }
            return TitleRecord(
                level: level, year: node.attribute("year").flatMap { Int($0) }, until: node.attribute("until"),
                fact: fact(node, rosterLabels))
        }
    }

    private func declared(_ application: XMLNode) -> [String: Fact] {
        var declared: [String: Fact] = [:]
        for node in application.elements(named: "vetoDeclaration") where node.attribute("occurred") != nil {
            if let kind = node.attribute("kind") { declared[kind] = fact(node, labels) }
        }
        return declared
    }

    /// The review behind a finding, with both answers in words.
    private func review(_ finding: Finding) -> CriterionReview? {
        guard let applied = finding.review else { return nil }
        let type = reviewLabels.attribute("replaces", ofElement: "change", inRoot: "review")?.type
        func words(_ outcome: Outcome, _ points: Points, _ possible: Points) -> String {
            let word = type?.valueLabel(outcome.rawValue, language) ?? outcome.rawValue
            return possible > .zero ? "\(word) \(points.text)/\(possible.text)" : word
        }
        let computed = applied.computed
        return CriterionReview(
            computed: computed,
            change: Strings.reviewChange.text(
                language, words(computed.outcome, computed.points, computed.possible),
                words(finding.outcome, finding.points, finding.possible)),
            number: applied.review.number, date: applied.review.date, file: applied.review.file,
            line: applied.change.line)
    }

    private func kinds(_ criterion: String) -> [String] {
        let type = labels.attribute("kind", ofElement: "document", inRoot: Topic.vicePrincipal.submission)?.type
        return (evidence[criterion] ?? []).map { type?.valueLabel($0, language) ?? $0 }
    }

    /// A node as a fact: an attribute by its label, an element by the values of its attributes.
    private func fact(_ node: XMLNode, _ labels: Vocabulary) -> Fact {
        let owner = node.isAttribute ? node.parent ?? node : node
        let root = node.document.root.name
        func shown(_ name: String, _ value: String) -> String {
            labels.attribute(name, ofElement: owner.name, inRoot: root)?.displayText(value, language) ?? value
        }
        if node.isAttribute {
            let label = labels.attribute(node.name, ofElement: owner.name, inRoot: root)?.label(language)
            return Fact(
                label: label ?? node.name, value: shown(node.name, node.stringValue), file: node.document.name,
                line: node.line, path: owner.path + "/@" + node.name)
        }
        let values = node.attributes.map { shown($0.name, $0.value) }
        return Fact(
            label: labels.element(node.name, inRoot: root)?.label(language) ?? node.name,
            value: values.joined(separator: Strings.listJoint.text(language)), file: node.document.name,
            line: node.line, path: node.path)
    }
}
