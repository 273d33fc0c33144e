import Regions
import Scorecards

/// The counts of a region that the workbook shows in its overview and its measures.
struct RegionTally {
    /// The sums of a measure.
    struct MeasureSum {
        var schools = 0
        var numerator = 0
        var denominator = 0
        var notReported = 0
        var unclear = 0
        var exceptions = 0
    }

    private(set) var schools = 0
    private(set) var closed = 0
    private(set) var statuses: [Scorecard.Status: Int] = [:]
    private(set) var grades: [String: Int] = [:]
    private(set) var ungraded = 0
    private(set) var measures: [MeasureSum]
    private let texts: [MeasureText]

    init(_ heading: RegionHeading) {
        texts = heading.measures
        measures = Array(repeating: MeasureSum(), count: heading.measures.count)
    }

    mutating func add(_ row: SchoolRow) {
        guard row.closed == nil else {
            closed += 1
            return
        }
        schools += 1
        statuses[row.status, default: 0] += 1
        if let grade = row.grade { grades[grade, default: 0] += 1 } else { ungraded += 1 }
        for (position, entry) in row.measures.enumerated() { add(entry.value, at: position) }
    }

    private mutating func add(_ value: MeasureValue, at position: Int) {
        if value == .outside { return }
        measures[position].schools += 1
        if let sums = value.sums {
            measures[position].numerator += sums.numerator
            measures[position].denominator += sums.denominator
        }
        switch value {
        case .notReported: measures[position].notReported += 1
        case .unknownDenominator, .contradictory, .indeterminate: measures[position].unclear += 1
        case .outside, .counted: break
        }
        if Self.isException(value, of: texts[position]) { measures[position].exceptions += 1 }
    }

    /// Whether a school is named under a measure: it falls short, did not report, or its figures can't be used.
    static func isException(_ value: MeasureValue, of measure: MeasureText) -> Bool {
        switch value {
        case .outside: false
        case .counted(let numerator, let denominator): measure.namesShortfalls && numerator < denominator
        case .notReported, .unknownDenominator, .contradictory, .indeterminate: true
        }
    }
}
