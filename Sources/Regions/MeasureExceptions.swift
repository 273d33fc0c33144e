import Scorecards

/// The schools that a measure names, in roster order, packed into some ten bytes each and read one after the other. A region
/// in which little was reported has many times as many of them as schools.
package struct MeasureExceptions: Collection, Sendable {
    private var numbers = PackedValues()
    /// The paths of the submissions, shared by the measures.
    private let files: PackedTexts
    /// How many there are.
    package private(set) var count = 0

    package let startIndex = 0
    package var endIndex: Int { numbers.end }

    /// Begins with none.
    init() {
        files = PackedTexts()
    }

    /// The same, with the paths that it refers to.
    init(_ exceptions: MeasureExceptions, files: PackedTexts) {
        numbers = exceptions.numbers
        count = exceptions.count
        self.files = files
    }

    /// Adds a school behind those before it.
    /// - Parameters:
    ///   - measure: what it found there.
    ///   - school: the position of the school.
    ///   - form: what became of the submission that the measure is about.
    ///   - file: which of the paths is the submission's.
    mutating func append(_ measure: SchoolRow.Measure, _ school: Int, form: TopicResult.Status?, file: Int?) {
        let parts = [measure.value.numerator, measure.value.denominator, measure.stated?.hundredths, file]
        var head = measure.value.code
        head |= (form.flatMap(Self.forms.firstIndex) ?? Self.forms.count) << 3
        for (place, part) in parts.enumerated() where part != nil { head |= 1 << (6 + place) }
        numbers.append(school)
        numbers.append(head)
        for case let part? in parts { numbers.append(part) }
        count += 1
    }

    package func index(after place: Int) -> Int {
        var place = place
        _ = record(at: &place)
        return place
    }

    package subscript(place: Int) -> RegionSummary.MeasureException {
        var place = place
        let record = record(at: &place)
        let value = MeasureValue(
            code: record.head & 7, numerator: record.parts.0, denominator: record.parts.1)
        guard let value else { preconditionFailure("it was appended as a value") }
        let form = record.head >> 3 & 7
        return RegionSummary.MeasureException(
            school: record.school, value: value, form: form < Self.forms.count ? Self.forms[form] : nil,
            stated: record.parts.2.map(Points.init(hundredths:)), file: record.parts.3.map { files[$0] })
    }

    private static let forms = TopicResult.Status.allCases

    private func record(at place: inout Int) -> (school: Int, head: Int, parts: (Int?, Int?, Int?, Int?)) {
        let school = numbers.number(at: &place)
        let head = numbers.number(at: &place)
        func part(_ number: Int) -> Int? { head & 1 << (6 + number) == 0 ? nil : numbers.number(at: &place) }
        let (first, second) = (part(0), part(1))
        let (third, fourth) = (part(2), part(3))
        return (school, head, (first, second, third, fourth))
    }
}
