import LibXML
import Schools
import Scorecards
import Wording

/// Compiles the expressions of a checklist and checks every name they use, so that a fault shows when the edition loads and
/// never as a lost point. One compiler serves one checklist.
struct ChecklistCompiler {
    /// The variables that every expression may use.
    private static let given = ["school", "asOf", "year"] + Topic.allCases.map(\.submission)
    /// The prefixes that expressions use.
    private static let namespaces = ["r": "urn:zhixiao:roster", "s": SubmissionHeader.namespace]

    /// What the checklists of an edition have in common.
    private let edition: EditionScope
    private let language: Language
    private let compiler: QueryCompiler
    /// The lets compiled so far.
    private var lets: [CompiledChecklist.CompiledLet] = []
    /// What a value may come from beside the school's own documents.
    private struct Origins: OptionSet {
        let rawValue: Int
        static let index = Origins(rawValue: 1)
        static let topics = Origins(rawValue: 2)
    }

    /// The visible variables, each with what it comes from.
    private var visible: [String: Origins] = [:]
    private var slots: [String: Int] = [:]

    /// Compiles the lets that the checklists of an edition share.
    static func lets(of edition: EditionScope, _ lets: [Let]) throws(ChecklistError) -> [CompiledChecklist.CompiledLet]
    {
        var compiler = ChecklistCompiler(edition)
        for item in lets { try compiler.add(item, file: edition.file) }
        return compiler.lets
    }

    /// Compiles a checklist.
    /// - Parameters:
    ///   - checklist: the checklist.
    ///   - edition: what it has in common with the others.
    ///   - shared: the lets that it may use beside its own.
    /// - Returns: the checklist, ready to be judged by.
    /// - Throws: what is wrong with an expression or a name.
    static func compile(
        _ checklist: Checklist, of edition: EditionScope, shared: [CompiledChecklist.CompiledLet]
    ) throws(ChecklistError) -> CompiledChecklist {
        var compiler = ChecklistCompiler(edition)
        for item in shared { compiler.declare(item) }
        return try compiler.compile(checklist)
    }

    private init(_ edition: EditionScope) {
        self.edition = edition
        language = edition.language
        compiler = QueryCompiler(edition.variables, namespaces: Self.namespaces)
        for name in Self.given { visible[name] = [] }
    }

    private mutating func compile(_ checklist: Checklist) throws(ChecklistError) -> CompiledChecklist {
        let file = checklist.file
        let when = try optional(checklist.when, file, 1, checklist.topic.rawValue)
        if checklist.weight == nil { visible["topics"] = .topics }
        var indexes: [CompiledChecklist.CompiledIndex] = []
        for index in checklist.indexes {
            indexes.append(
                CompiledChecklist.CompiledIndex(
                    definition: index, select: try query(index.select, file, index.line, index.name),
                    key: try query(index.key, file, index.line, index.name)))
        }
        for index in checklist.indexes { visible[index.name] = .index }
        for item in checklist.lets { try add(item, file: file) }
        var assertions: [CompiledChecklist.CompiledAssertion] = []
        for assertion in checklist.assertions { assertions.append(try compile(assertion, file)) }
        var criteria: [CompiledChecklist.CompiledCriterion] = []
        for criterion in checklist.criteria {
            criteria.append(try compile(criterion, file))
        }
        var vetoes: [CompiledChecklist.CompiledVeto] = []
        for veto in checklist.vetoes {
            vetoes.append(
                CompiledChecklist.CompiledVeto(
                    definition: veto, select: try query(veto.select, file, veto.line, veto.id),
                    date: try query(veto.date, file, veto.line, veto.id)))
        }
        try requireHundredPoints(checklist)
        let measures = try compileMeasures(of: checklist)
        let questions = try compileQuestions(of: checklist)
        return CompiledChecklist(
            definition: checklist, title: checklist.title[language], when: when, indexes: indexes,
            lets: lets, definitions: QueryDefinitions(lets.map { ($0.variable, $0.query) }),
            assertions: assertions,
            criteria: criteria, vetoes: vetoes, measures: measures, questions: questions,
            measuresNeedTopics: measures.contains { $0.queries.contains { origins(of: $0).contains(.topics) } })
    }

    private mutating func add(_ item: Let, file: String) throws(ChecklistError) {
        let query = try query(item.select, file, item.line, item.name)
        guard visible[item.name] == nil else {
            throw fault(.name, file, item.line, item.name, Strings.duplicateName.text(language, item.name))
        }
        let compiled = CompiledChecklist.CompiledLet(
            definition: item, query: query, variable: edition.variables.variable(item.name), slot: edition.nextSlot(),
            label: item.label?[language], unit: item.unit.map { " " + $0[language] } ?? "")
        declare(compiled)
        lets.append(compiled)
    }

    /// Makes a let visible to what follows.
    private mutating func declare(_ item: CompiledChecklist.CompiledLet) {
        visible[item.definition.name] = origins(of: item.query)
        slots[item.definition.name] = item.slot
    }

    private func compile(_ assertion: Assertion, _ file: String) throws(ChecklistError)
        -> CompiledChecklist.CompiledAssertion
    {
        CompiledChecklist.CompiledAssertion(
            definition: assertion, when: try optional(assertion.when, file, assertion.line, assertion.id),
            test: try query(assertion.test, file, assertion.line, assertion.id),
            at: try optional(assertion.at, file, assertion.line, assertion.id),
            message: try template(assertion.message, hasRule: false, file, assertion.line, assertion.id),
            remedy: try template(assertion.remedy, hasRule: false, file, assertion.line, assertion.id))
    }

    private func compileMeasures(
        of checklist: Checklist
    ) throws(ChecklistError) -> [CompiledChecklist.CompiledMeasure] {
        let file = checklist.file
        var measures: [CompiledChecklist.CompiledMeasure] = []
        for measure in checklist.measures {
            let (line, id) = (measure.line, measure.id)
            measures.append(
                CompiledChecklist.CompiledMeasure(
                    definition: measure, text: MeasureText(measure, of: checklist.topic, language),
                    population: try optional(measure.population, file, line, id),
                    reported: try optional(measure.reported, file, line, id),
                    numerator: try query(measure.numerator, file, line, id),
                    known: try optional(measure.known, file, line, id),
                    denominator: try optional(measure.denominator, file, line, id),
                    stated: try optional(measure.stated, file, line, id)))
        }
        return measures
    }

    private func compileQuestions(
        of checklist: Checklist
    ) throws(ChecklistError) -> [CompiledChecklist.CompiledQuestion] {
        var questions: [CompiledChecklist.CompiledQuestion] = []
        for question in checklist.questions {
            let (file, line, id) = (checklist.file, question.line, question.id)
            questions.append(
                CompiledChecklist.CompiledQuestion(
                    definition: question, select: try query(question.select, file, line, id),
                    key: try query(question.key, file, line, id),
                    detail: try optional(question.detail, file, line, id)))
        }
        return questions
    }

    private func compile(_ criterion: Criterion, _ file: String) throws(ChecklistError)
        -> CompiledChecklist.CompiledCriterion
    {
        let (line, id) = (criterion.line, criterion.id)
        let when = try optional(criterion.when, file, line, id)
        let reported = try optional(criterion.reported, file, line, id)
        let evidence = try optional(criterion.evidence?.test, file, line, id)
        let rule = try compile(criterion.rule, file, line, id)
        if case .tiers(let tiers) = criterion.rule, let most = tiers.map(\.points).max(), most > criterion.points {
            throw fault(
                .arithmetic, file, line, id, Strings.tierTooHigh.text(language, most.text, criterion.points.text))
        }
        var reasons: [(outcome: Outcome, sentence: SentenceTemplate)] = []
        for outcome in Outcome.allCases {
            guard let text = criterion.reasons[outcome] else { continue }
            reasons.append((outcome, try template(text, hasRule: true, file, line, id)))
        }
        var facts: [Int] = []
        for name in criterion.facts {
            guard let slot = slots[name] else {
                throw fault(.name, file, line, id, Strings.undeclaredName.text(language, name))
            }
            facts.append(slot)
        }
        if let cap = criterion.cap, !edition.grades.contains(cap) {
            throw fault(.name, file, line, id, Strings.unknownGrade.text(language, cap))
        }
        let queries = [when, reported, evidence].compactMap(\.self) + rule.queries
        let usesIndex = queries.contains { origins(of: $0).contains(.index) }
        return CompiledChecklist.CompiledCriterion(
            definition: criterion,
            text: CriterionText(
                id: id, title: criterion.title[language], basis: criterion.basis.map { $0.text(language) },
                advice: criterion.advice[language], effort: criterion.effort, role: criterion.role, cap: criterion.cap),
            when: when, reported: reported, evidence: evidence, rule: rule, reasons: reasons, facts: facts,
            usesIndex: usesIndex)
    }

    private func compile(_ rule: Rule, _ file: String, _ line: Int, _ id: String) throws(ChecklistError)
        -> CompiledChecklist.CompiledRule
    {
        switch rule {
        case .test(let expression): return .test(try query(expression, file, line, id))
        case .tiers(let tiers):
            var compiled: [(when: Query, points: Points)] = []
            for tier in tiers { compiled.append((try query(tier.when, file, line, id), tier.points)) }
            return .tiers(compiled)
        case .count(let each, let points): return .count(each: try query(each, file, line, id), points: points)
        case .deduct(let each, let points): return .deduct(each: try query(each, file, line, id), points: points)
        case .bonus(let each, let points): return .bonus(each: try query(each, file, line, id), points: points)
        case .rate(let numerator, let denominator, let from, let to):
            return .rate(
                numerator: try query(numerator, file, line, id), denominator: try query(denominator, file, line, id),
                from: from, to: to)
        }
    }

    private func optional(_ expression: String?, _ file: String, _ line: Int, _ part: String) throws(ChecklistError)
        -> Query?
    {
        guard let expression else { return nil }
        return try query(expression, file, line, part)
    }

    /// What the value of an expression comes from.
    private func origins(of query: Query) -> Origins {
        query.variables.reduce(into: []) { $0.formUnion(visible[$1] ?? []) }
    }

    /// Compiles one expression; every variable in it must be visible here.
    private func query(_ expression: String, _ file: String, _ line: Int, _ part: String) throws(ChecklistError)
        -> Query
    {
        let query: Query
        do {
            query = try compiler.compile(expression)
        } catch {
            throw fault(
                .expression, file, line, part, Strings.badExpression.text(language, error.message), expression)
        }
        if let unknown = query.variables.filter({ visible[$0] == nil }).min() {
            throw fault(
                .expression, file, line, part, Strings.undeclaredVariable.text(language, unknown), expression)
        }
        return query
    }

    private func template(
        _ text: LocalizedText, hasRule: Bool, _ file: String, _ line: Int, _ part: String
    ) throws(ChecklistError) -> SentenceTemplate {
        func value(_ name: String) throws(ChecklistError) -> SentenceTemplate.Part {
            if hasRule, let value = RuleValue(rawValue: name) { return .rule(value) }
            if let slot = slots[name] { return .value(slot: slot) }
            throw fault(.name, file, line, part, Strings.undeclaredName.text(language, "{\(name)}"))
        }
        for other in Language.allCases where other != language {
            for name in SentenceTemplate.names(in: text[other]) { _ = try value(name) }
        }
        return try SentenceTemplate(text[language], value)
    }

    /// The criteria that concern one stage add up to 100 points for the fullest stage, and never to more.
    private func requireHundredPoints(_ checklist: Checklist) throws(ChecklistError) {
        let sums = Stage.allCases.map(\.rawValue).filter(checklist.stages.contains).map { stage in
            checklist.criteria.reduce(Points.zero) { sum, criterion in
                let counts = criterion.role == .scored && criterion.stages?.contains(stage) ?? true
                return counts ? sum + criterion.points : sum
            }
        }
        let most = sums.max() ?? .zero
        guard most == Points(hundredths: 100_00) else {
            throw fault(
                .arithmetic, checklist.file, 1, checklist.topic.rawValue,
                Strings.pointsNotHundred.text(language, most.text))
        }
    }

    private func fault(
        _ code: ChecklistError.Code, _ file: String, _ line: Int, _ part: String, _ message: String,
        _ expression: String? = nil
    ) -> ChecklistError {
        ChecklistError(code, file: file, line: line, part: part, expression: expression, message: message)
    }
}

/// The values that a reason may show beside the checklist's own lets.
enum RuleValue: String {
    case points, possible, numerator, denominator, percent
}
