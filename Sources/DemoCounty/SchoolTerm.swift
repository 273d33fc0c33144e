/// The two terms that fall into the report year.
enum SchoolTerm: CaseIterable {
    case spring, autumn

    /// The token that submissions use.
    var token: String {
        switch self {
        case .spring: "spring"
        case .autumn: "autumn"
        }
    }

    /// How a title calls it.
    var title: String {
        switch self {
        case .spring: "春季"
        case .autumn: "秋季"
        }
    }

    /// Its first and last day of school.
    var days: ClosedRange<Day> {
        switch self {
        case .spring: Day(2025, 2, 17)...Day(2025, 6, 27)
        case .autumn: Day(2025, 9, 1)...Day(2025, 12, 12)
        }
    }

    /// Some days of school in rising order, spread over the term.
    func schoolDays(_ count: Int, _ random: inout DemoRandom) -> [Day] {
        let span = days.upperBound.number - days.lowerBound.number + 1
        return (0..<count).map { place in
            let start = span * place / count
            let length = span * (place + 1) / count - start
            // Moving a holiday to the next day of school must not reach the following stretch.
            return Self.schoolDay(days.lowerBound + start + random.below(max(1, length - 9)))
        }
    }

    /// One day of school.
    func schoolDay(_ random: inout DemoRandom) -> Day {
        schoolDays(1, &random)[0]
    }

    /// The day itself or, on a weekend or public holiday, the next day of school.
    static func schoolDay(_ day: Day) -> Day {
        var day = day
        while day.isWeekend || holidays.contains(where: { $0.contains(day) }) { day = day + 1 }
        return day
    }

    private static let holidays = [
        Day(2025, 4, 4)...Day(2025, 4, 6), Day(2025, 5, 1)...Day(2025, 5, 5), Day(2025, 5, 31)...Day(2025, 6, 2),
        Day(2025, 10, 1)...Day(2025, 10, 8),
    ]
}
