import Scorecards

/// The marks of all schools, from which the questions of a region follow.
///
/// A school has some dozens of marks, and nearly all of their keys are nobody else's. So they are looked at twice: a
/// ``MarkSieve`` takes note of what repeats, and only that is kept. Between the looks the marks wait as bytes, unless
/// the caller can hand on the rows a second time.
struct QuestionMarks {
    private typealias Entry = RegionSummary.RaisedQuestion.Entry

    private let questions: [QuestionText]
    private let numbers: [String: Int]
    private let skipsEach: Bool
    private let isReread: Bool
    private var sieve: MarkSieve?
    /// Marks that wait for the second look: the school, the number of the question, then key and detail with their lengths.
    private var waiting: [UInt8] = []
    private var kept: [[String: [Entry]]]

    /// Begins with no mark.
    /// - Parameters:
    ///   - questions: those of the heading.
    ///   - skipsEach: whether marks that stand for themselves are passed over.
    ///   - isReread: whether every row comes a second time, by ``addAgain(_:_:)``.
    init(_ questions: [QuestionText], skipsEach: Bool = false, isReread: Bool) {
        self.questions = questions
        self.skipsEach = skipsEach
        self.isReread = isReread
        numbers = Dictionary(questions.enumerated().map { ($1.id, $0) }) { first, _ in first }
        kept = questions.map { _ in [:] }
    }

    /// Takes the first look at the marks of a school.
    mutating func add(_ marks: [QuestionMark], _ school: Int) {
        for mark in marks {
            guard let number = numbers[mark.question] else { continue }
            // Each of these stands for itself.
            if questions[number].rule == .each {
                if !skipsEach { keep(number, mark.key, mark.detail, school) }
                continue
            }
            if sieve == nil { sieve = MarkSieve(bits: isReread ? Self.manyBits : Self.fewBits) }
            sieve?.add(number, mark.key)
            if !isReread { wait(number, mark, school) }
        }
    }

    /// Takes the second look at the marks of a school.
    mutating func addAgain(_ marks: [QuestionMark], _ school: Int) {
        if school == 0 { sieve?.seal() }
        for mark in marks {
            guard let number = numbers[mark.question], questions[number].rule != .each,
                sieve?.mayRepeat(number, mark.key) ?? false
            else { continue }
            keep(number, mark.key, mark.detail, school)
        }
    }

    /// Lets go of what the second look needed once all schools came again.
    mutating func finish() {
        sieve = nil
        for number in questions.indices {
            let question = questions[number]
            kept[number] = kept[number].filter { Self.holds(question, $0.value) }
        }
    }

    /// The questions that are raised, in their order, then by the bytes of the key.
    func raised() -> [RegionSummary.RaisedQuestion] {
        var complete = self
        complete.lookAtWaiting()
        return questions.indices.flatMap { number -> [RegionSummary.RaisedQuestion] in
            complete.kept[number].filter { Self.holds(questions[number], $0.value) }
                .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                .map { RegionSummary.RaisedQuestion(question: number, key: $0.key, entries: $0.value) }
        }
    }

    /// Whether marks that share a key raise a question.
    static func holds(_ question: QuestionText, _ entries: [RegionSummary.RaisedQuestion.Entry]) -> Bool {
        switch question.rule {
        case .each: true
        case .sameKeyInMoreThan: Set(entries.map(\.school)).count > question.limit
        case .sameKeyDifferentDetail: entries.contains { $0.detail != entries[0].detail }
        }
    }

    private mutating func keep(_ number: Int, _ key: String, _ detail: String, _ school: Int) {
        kept[number][key, default: []].append(Entry(school: school, detail: detail))
    }

    // MARK: - Waiting

    /// 16 MB for each of the two bits: of seven million keys one in a hundred passes without need.
    private static let manyBits = 27
    /// The marks themselves take more than this.
    private static let fewBits = 22

    private mutating func wait(_ number: Int, _ mark: QuestionMark, _ school: Int) {
        append(UInt32(school))
        waiting.append(UInt8(truncatingIfNeeded: number))
        for text in [mark.key, mark.detail] {
            append(UInt32(text.utf8.count))
            waiting.append(contentsOf: text.utf8)
        }
    }

    private mutating func append(_ number: UInt32) {
        for shift in [0, 8, 16, 24] as [UInt32] { waiting.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    private mutating func lookAtWaiting() {
        var place = 0
        func number() -> Int {
            defer { place += 4 }
            return (0..<4).reduce(0) { $0 | Int(waiting[place + $1]) << (8 * $1) }
        }
        func text() -> String {
            let count = number()
            defer { place += count }
            return String(decoding: waiting[place..<place + count], as: UTF8.self)
        }
        while place < waiting.count {
            let school = number()
            let question = Int(waiting[place])
            place += 1
            let (key, detail) = (text(), text())
            if sieve?.mayRepeat(question, key) ?? false { keep(question, key, detail, school) }
        }
    }
}
