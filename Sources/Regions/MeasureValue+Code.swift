import JSONText
import Scorecards

// A measure stands in a row as [kind, numerator, denominator, stated rate in hundredths of a per cent], null for what it
// has not; a school that the measure is not about has [0].
extension SchoolRow.Measure {
    func write(to json: inout JSONWriter) {
        json.beginArray()
        json.write(element: value.code)
        if value != .outside || stated != nil {
            json.write(element: value.numerator)
            json.write(element: value.denominator)
            json.write(element: stated?.hundredths)
        }
        json.endArray()
    }

    init(from json: inout JSONReader) throws(JSONFault) {
        try json.beginArray()
        try json.element()
        let code = try json.integer()
        var numerator: Int?
        var denominator: Int?
        var stated: Int?
        if try json.nextElement() {
            numerator = try json.optionalInteger()
            try json.element()
            denominator = try json.optionalInteger()
            try json.element()
            stated = try json.optionalInteger()
            try json.endArray()
        }
        guard let value = MeasureValue(code: code, numerator: numerator, denominator: denominator) else {
            throw json.fault("a measure")
        }
        self.init(value: value, stated: stated.map(Points.init(hundredths:)))
    }
}

extension MeasureValue {
    /// The number of the kind, from 0 to 5; together with the numerator and the denominator it is the whole value.
    var code: Int {
        switch self {
        case .outside: 0
        case .counted: 1
        case .notReported: 2
        case .unknownDenominator: 3
        case .contradictory: 4
        case .indeterminate: 5
        }
    }

    /// The value of a kind; nil where the kind wants other parts.
    init?(code: Int, numerator: Int?, denominator: Int?) {
        switch (code, numerator, denominator) {
        case (0, _, _): self = .outside
        case (1, .some(let numerator), .some(let denominator)): self = .counted(numerator, of: denominator)
        case (2, nil, let denominator): self = .notReported(of: denominator)
        case (3, .some(let numerator), nil): self = .unknownDenominator(numerator)
        case (4, .some(let numerator), .some(let denominator)): self = .contradictory(numerator, of: denominator)
        case (5, nil, nil): self = .indeterminate
        default: return nil
        }
    }
}
