import JSONText
import Scorecards

// A measure stands in a row as [kind, numerator, denominator, stated rate in hundredths of a per cent], null for what it
// has not; a school that the measure is not about has [0].
extension SchoolRow.Measure {
    func write(to json: inout JSONWriter) {
        json.beginArray()
        var figures: (code: Int, numerator: Int?, denominator: Int?)
        switch value {
        case .outside: figures = (0, nil, nil)
        case .counted(let numerator, let denominator): figures = (1, numerator, denominator)
        case .notReported(let denominator): figures = (2, nil, denominator)
        case .unknownDenominator(let numerator): figures = (3, numerator, nil)
        case .contradictory(let numerator, let denominator): figures = (4, numerator, denominator)
        case .indeterminate: figures = (5, nil, nil)
        }
        json.write(element: figures.code)
        if figures.code != 0 || stated != nil {
            json.write(element: figures.numerator)
            json.write(element: figures.denominator)
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
        let value: MeasureValue? =
            switch (code, numerator, denominator) {
            case (0, _, _): .outside
            case (1, .some(let numerator), .some(let denominator)): .counted(numerator, of: denominator)
            case (2, nil, let denominator): .notReported(of: denominator)
            case (3, .some(let numerator), nil): .unknownDenominator(numerator)
            case (4, .some(let numerator), .some(let denominator)): .contradictory(numerator, of: denominator)
            case (5, nil, nil): .indeterminate
            default: nil
            }
        guard let value else { throw json.fault("a measure") }
        self.init(value: value, stated: stated.map(Points.init(hundredths:)))
    }
}
