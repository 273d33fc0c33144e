import Regions
import Scorecards
import Wording

/// What falls short of a figure, by name. A region may have hundreds of thousands, so that a text is made when it is read,
/// and again each time.
package struct ExceptionTexts: Sequence, Sendable {
    private enum Source: Sendable {
        /// The texts themselves.
        case texts([String])
        /// The names of schools, by their position.
        case schools([Int32], SchoolList)
        /// What a measure names.
        case measure(MeasureExceptions, SchoolList, Language)
    }

    private let source: Source

    /// Takes the texts as they are.
    package init(_ texts: [String]) {
        source = .texts(texts)
    }

    /// The names of those schools for which something holds, in roster order.
    init(_ schools: SchoolList, where holds: (RegionSummary.School) -> Bool) {
        source = .schools(schools.indices.filter { holds(schools[$0]) }.map { Int32($0) }, schools)
    }

    /// The names of the schools of reminders.
    init(_ reminders: some Sequence<RegionSummary.Reminder>, _ schools: SchoolList) {
        source = .schools(reminders.map { Int32($0.school) }, schools)
    }

    /// What a measure names, each with its counts.
    init(_ exceptions: MeasureExceptions, _ schools: SchoolList, _ language: Language) {
        source = .measure(exceptions, schools, language)
    }

    /// How many there are.
    package var count: Int {
        switch source {
        case .texts(let texts): texts.count
        case .schools(let positions, _): positions.count
        case .measure(let exceptions, _, _): exceptions.count
        }
    }

    /// Whether there is none.
    package var isEmpty: Bool { count == 0 }

    package func makeIterator() -> AnyIterator<String> {
        switch source {
        case .texts(let texts): AnyIterator(texts.makeIterator())
        case .schools(let positions, let schools):
            AnyIterator(positions.lazy.map { schools[Int($0)].name }.makeIterator())
        case .measure(let exceptions, let schools, let language):
            AnyIterator(exceptions.lazy.map { $0.text(schools[$0.school].name, language) }.makeIterator())
        }
    }
}

extension ExceptionTexts: Hashable {
    package static func == (left: ExceptionTexts, right: ExceptionTexts) -> Bool { left.elementsEqual(right) }

    package func hash(into hasher: inout Hasher) {
        for text in self { hasher.combine(text) }
    }
}

extension ExceptionTexts: ExpressibleByArrayLiteral {
    package init(arrayLiteral texts: String...) {
        self.init(texts)
    }
}

extension RegionSummary.MeasureException {
    /// The school by its name, with the counts or with why there are none.
    fileprivate func text(_ name: String, _ language: Language) -> String {
        switch value {
        case .outside: name
        case .counted(let numerator, let denominator):
            Strings.annexShort.text(language, name, "\(numerator)", "\(denominator)")
        case .notReported: Strings.annexNotReported.text(language, name, phrase[language])
        case .unknownDenominator: Strings.annexUnknownOne.text(language, name)
        case .contradictory(let numerator, let denominator):
            Strings.annexContradictoryOne.text(language, name, "\(numerator)", "\(denominator)")
        case .indeterminate: Strings.annexIndeterminateOne.text(language, name)
        }
    }
}
