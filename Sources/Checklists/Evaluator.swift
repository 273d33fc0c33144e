import LibXML
package import Schemas
package import Schools
package import Scorecards
import Wording

/// Applies an edition to dossiers, one after the other. One evaluator belongs to one worker; it keeps nothing of a school
/// once the next one begins.
package final class Evaluator {
    let edition: Edition
    let language: Language
    let context: QueryContext
    let values: ValueReader
    let shared: [CompiledChecklist.CompiledLet]
    let checklists: [CompiledChecklist]
    private let parser = DocumentParser(limits: .standard)
    private let year: Int
    let asOf: String
    /// The comparison date as expressions see it, yyyymmdd.
    private let asOfNumber: Double
    var faults: [EvaluationFault] = []
    var assertionFaults: [EvaluationFault] = []
    var school = ""
    /// Where explanations are collected, when somebody asks for them.
    let recorder: TraceRecorder?

    /// Gets ready to judge by an edition, for a report year and comparison date.
    /// - Parameters:
    ///   - edition: the edition, in the language of everything a reader sees.
    ///   - year: the report year.
    ///   - asOf: the date that rules compare with, yyyy-mm-dd.
    ///   - roster: the labels of roster entries.
    ///   - submissions: the labels of the submissions that facts are read from.
    ///   - tracing: whether to collect how each criterion came to its answer.
    /// - Throws: nothing that did not show when the edition was read.
    package init(
        edition: Edition, year: Int, asOf: String, roster: Vocabulary, submissions: Vocabulary, tracing: Bool = false
    ) throws(ChecklistError) {
        let compiled = try edition.compilation.next()
        self.edition = edition
        language = compiled.language
        context = QueryContext(compiled.variables)
        values = ValueReader(
            context: context, language: language, roster: roster, submissions: submissions, lets: compiled.lets)
        shared = compiled.shared
        checklists = compiled.checklists
        self.year = year
        self.asOf = asOf
        asOfNumber = Double(asOf.filter(\.isNumber)) ?? .nan
        context.setLastingDefinitions(compiled.definitions)
        recorder = tracing ? TraceRecorder(values: values) : nil
    }

    /// How the criteria of the last dossier came to their answers; empty unless the evaluator traces.
    package var traces: [CriterionTrace] { recorder?.traces ?? [] }

    /// What a school adds to the region's index, by index name; nothing from topics that do not concern it.
    package func indexKeys(_ dossier: Dossier) -> [String: Set<String>] {
        var keys: [String: Set<String>] = [:]
        begin(dossier)
        for checklist in checklists where !checklist.indexes.isEmpty && concerns(checklist, dossier) {
            guard let document = dossier.submissions[checklist.definition.topic] else { continue }
            for index in checklist.indexes { keys[index.definition.name] = self.keys(index, document) }
        }
        context.removeVariables()
        return keys
    }

    /// The topics whose documents must be read before any school can be judged.
    package var indexedTopics: Set<Topic> {
        Set(checklists.filter { !$0.indexes.isEmpty }.map(\.definition.topic))
    }

    /// What the edition says of a dossier.
    ///
    /// All assertions look at all valid documents. When one of severity error fails, its topic counts as rejected, and
    /// every criterion of every checklist is judged again without that document.
    /// - Parameters:
    ///   - dossier: the school with its valid documents.
    ///   - index: the region's index; nil in a run over a single school.
    ///   - reviews: the bureau's reviews of the school.
    /// - Returns: topics after the reviews, notices, vetoes, what is wrong with reviews, and the rules that failed.
    package func evaluate(_ dossier: Dossier, index: CrossSchoolIndex?, reviews: [Review] = []) -> Evaluation {
        faults.removeAll(keepingCapacity: true)
        assertionFaults.removeAll(keepingCapacity: true)
        school = dossier.school.code
        recorder?.begin()
        var judged = dossier
        var first = pass(dossier, index: index, asserting: true)
        let contradictory = Set(first.notices.filter { $0.severity == .error }.map(\.topic))
            .intersection(dossier.submissions.keys)
        if !contradictory.isEmpty {
            var remaining = dossier
            for topic in contradictory { remaining.submissions[topic] = nil }
            remaining.rejected.formUnion(contradictory)
            recorder?.begin()
            // Contradictory facts break rules; what counts is how the rules fare without them.
            faults.removeAll(keepingCapacity: true)
            first = pass(remaining, index: index, asserting: false).with(first.notices)
            judged = remaining
        }
        let ruling = reviews.isEmpty ? nil : ruling(on: reviews, first.topics, dossier.school.stage)
        if let ruling, ruling.changesAnything {
            recorder?.begin()
            faults.removeAll(keepingCapacity: true)
            // A topic on its own scale may read the scores of the others: it is judged by the reviewed ones.
            first = pass(judged, index: index, asserting: false, ruling: ruling).with(first.notices)
            first.topics = ruling.topics(first.topics)
        }
        context.removeVariables()
        return Evaluation(
            topics: first.topics, notices: first.notices, vetoes: first.vetoes, measures: first.measures,
            marks: first.marks, reviewFaults: ruling?.faults ?? [], faults: assertionFaults + faults)
    }

    private func ruling(on reviews: [Review], _ topics: [TopicResult], _ stage: Stage) -> ReviewRuling {
        let definitions = edition.checklists.flatMap(\.criteria)
        return ReviewRuling(reviews, over: topics) { criterion in
            guard let definition = definitions.first(where: { $0.id == criterion }) else { return .unknown }
            return definition.stages?.contains(stage.rawValue) ?? true ? .within : .outside
        }
    }

    private func pass(
        _ dossier: Dossier, index: CrossSchoolIndex?, asserting: Bool, ruling: ReviewRuling? = nil
    ) -> Judgement {
        begin(dossier)
        var all = Judgement()
        for checklist in checklists {
            // Few schools apply on a scale of its own; of the others hardly anybody asks for the points of other topics.
            if checklist.definition.weight == nil, checklist.measuresNeedTopics || applies(checklist, to: dossier) {
                let topics = ruling?.topics(all.topics) ?? all.topics
                let scores = topics.filter { $0.score != nil }.map {
                    TopicPoints(topic: $0.topic, points: $0.points, possible: $0.possible)
                }
                context.setVariable("topics", .nodes(topicNodes(scores)))
            }
            all.add(judge(checklist, dossier, index: index, asserting: asserting))
        }
        return all
    }

    /// Binds what all checklists see of a dossier.
    func begin(_ dossier: Dossier) {
        context.removeVariables()
        values.forgetAll()
        context.setVariable("school", .nodes([dossier.entry.root]))
        for topic in Topic.allCases {
            context.setVariable(topic.submission, .nodes(dossier.submissions[topic].map { [$0.root] } ?? []))
        }
        context.setVariable("asOf", .number(asOfNumber))
        context.setVariable("year", .number(Double(year)))
        context.setDefinitions(nil)
    }

    /// Applies one checklist to the dossier that was begun.
    func judge(
        _ checklist: CompiledChecklist, _ dossier: Dossier, index: CrossSchoolIndex?, asserting: Bool
    ) -> Judgement {
        let topic = checklist.definition.topic
        let document = dossier.submissions[topic]
        let concerned = concerns(checklist, dossier)
        let applies = concerned && applies(checklist, to: dossier)
        let asksNothing = !concerned || checklist.measures.isEmpty && checklist.questions.isEmpty
        if !applies && document == nil && asksNothing {
            return Judgement(
                topics: [result(checklist, .notApplicable, [])], measures: outside(of: checklist))
        }
        bindIndexes(checklist, document: document, index: index)
        context.setDefinitions(checklist.definitions)
        recorder?.enter(shared + checklist.lets)
        let notices = asserting && document != nil ? assert(checklist) : []
        guard applies else {
            return Judgement(
                topics: [result(checklist, .notApplicable, [])], notices: notices,
                measures: concerned ? measures(of: checklist, dossier) : outside(of: checklist))
        }
        let status: TopicResult.Status =
            document != nil ? .scored : dossier.rejected.contains(topic) ? .rejected : .notSubmitted
        let claims = document.map { Self.claims(of: $0.root) } ?? []
        let findings = checklist.criteria.map { criterion in
            finding(
                criterion, of: checklist, dossier, status: status, hasIndex: index != nil,
                claimed: claims.last { $0.criterion == criterion.text.id }?.points)
        }
        return Judgement(
            topics: [result(checklist, status, findings)], notices: notices,
            vetoes: checklist.vetoes.flatMap { events($0, of: checklist) }, measures: measures(of: checklist, dossier),
            marks: marks(of: checklist))
    }

    /// Whether a topic applies to a school that it concerns: one on its own scale only to those who sent (or tried to
    /// send) it.
    private func applies(_ checklist: CompiledChecklist, to dossier: Dossier) -> Bool {
        guard checklist.definition.weight == nil else { return true }
        let topic = checklist.definition.topic
        return dossier.submissions[topic] != nil || dossier.rejected.contains(topic)
    }

    /// Whether a topic concerns a school, by the roster; a school that closed before the comparison date is not judged
    /// at all.
    private func concerns(_ checklist: CompiledChecklist, _ dossier: Dossier) -> Bool {
        guard checklist.definition.stages.contains(dossier.school.stage.rawValue) else { return false }
        if let closed = dossier.school.closed, closed <= asOf { return false }
        // A topic on its own scale is open to every school of its stages.
        if checklist.definition.weight == nil { return true }
        guard let when = checklist.when else { return true }
        do {
            return try context.boolean(when)
        } catch {
            faults.append(fault(checklist, line: 1, part: checklist.definition.topic.rawValue, error.message))
            return true
        }
    }

    /// Binds what this school finds about its own keys in the region's index.
    private func bindIndexes(_ checklist: CompiledChecklist, document: XMLDocument?, index: CrossSchoolIndex?) {
        for rule in checklist.indexes {
            var entries: [(key: String, schools: Int)] = []
            if let document, let index {
                entries = keys(rule, document).sorted().map { ($0, index.schools(rule.definition.name, key: $0)) }
            }
            context.setVariable(rule.definition.name, .nodes(entryNodes(entries)))
        }
    }

    private func keys(_ rule: CompiledChecklist.CompiledIndex, _ document: XMLDocument) -> Set<String> {
        let nodes = (try? context.nodes(rule.select, at: document.root)) ?? []
        // A person without a name has no key: strangers must not count as one.
        return Set(nodes.compactMap { try? context.string(rule.key, at: $0) }.filter { !$0.isEmpty })
    }

    /// Index entries as nodes: `<entry key="…" schools="2"/>`.
    private func entryNodes(_ entries: [(key: String, schools: Int)]) -> [XMLNode] {
        guard !entries.isEmpty else { return [] }
        var writer = MarkupWriter()
        writer.element("entries") { writer in
            for entry in entries {
                writer.element("entry", ("key", entry.key), ("schools", "\(entry.schools)"))
            }
        }
        return (try? parser.parse(writer.bytes, name: "index"))?.root.children ?? []
    }

    /// Scores of topics as nodes: `<topic id="…" points="8550" possible="10000"/>`, in hundredths of a point.
    func topicNodes(_ scores: [TopicPoints]) -> [XMLNode] {
        guard !scores.isEmpty else { return [] }
        var writer = MarkupWriter()
        writer.element("topics") { writer in
            for score in scores {
                writer.element(
                    "topic", ("id", score.topic.rawValue), ("points", "\(score.points.hundredths)"),
                    ("possible", "\(score.possible.hundredths)"))
            }
        }
        return (try? parser.parse(writer.bytes, name: "topics"))?.root.children ?? []
    }

    private func result(
        _ checklist: CompiledChecklist, _ status: TopicResult.Status, _ findings: [Finding]
    ) -> TopicResult {
        TopicResult(
            topic: checklist.definition.topic, title: checklist.title, status: status,
            weight: checklist.definition.weight, findings: findings)
    }

    /// The points that a school claims, by criterion; a dozen at most, so that a list does.
    private static func claims(of root: XMLNode) -> [(criterion: String, points: Points)] {
        var claims: [(criterion: String, points: Points)] = []
        for node in root.childElements where node.hasName("selfScore") {
            guard let criterion = node.attribute("criterion"),
                let points = node.attribute("points").flatMap(Points.init)
            else { continue }
            claims.append((criterion, points))
        }
        return claims
    }

    func fault(_ checklist: CompiledChecklist?, line: Int, part: String, _ message: String) -> EvaluationFault {
        EvaluationFault(
            file: checklist?.definition.file ?? edition.fingerprints.first?.file ?? "", line: line, part: part,
            school: school, message: message)
    }
}
