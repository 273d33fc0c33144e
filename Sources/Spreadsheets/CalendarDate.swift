/// A day of the Gregorian calendar, without time and zone.
package struct CalendarDate: Sendable, Hashable {
    /// Days since 1 January 1970.
    package let daysSince1970: Int

    /// Reads a day such as `2025-09-01`; nil for anything else and for days that don't exist.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year >= 1900,
            (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day)
        else { return nil }
        // Years that begin in March have their leap day last.
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        daysSince1970 = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// A day by its distance from 1 January 1970.
    package init(daysSince1970: Int) {
        self.daysSince1970 = daysSince1970
    }

    /// The number of the day in a spreadsheet's calendar of 1900, right from 1 March 1900 on.
    var serial: Int { daysSince1970 + 25_569 }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
