/// A day of the calendar, counted from 1 January 1970.
struct Day: Comparable, Hashable {
    /// Days since 1 January 1970.
    let number: Int

    /// A counted day.
    init(number: Int) {
        self.number = number
    }

    /// A day of the Gregorian calendar.
    ///
    /// Years begin in March here, so that the leap day is the last of its year.
    init(_ year: Int, _ month: Int, _ day: Int) {
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The year, month and day of the month.
    var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// The day as documents write it: `2025-09-01`.
    var text: String {
        let (year, month, day) = parts
        return String(unsafeUninitializedCapacity: 10) { buffer in
            let digits = [year / 1000, year / 100 % 10, year / 10 % 10, year % 10]
            for place in 0..<4 { buffer[place] = UInt8(48 + digits[place]) }
            buffer[4] = UInt8(ascii: "-")
            buffer[5] = UInt8(48 + month / 10)
            buffer[6] = UInt8(48 + month % 10)
            buffer[7] = UInt8(ascii: "-")
            buffer[8] = UInt8(48 + day / 10)
            buffer[9] = UInt8(48 + day % 10)
            return 10
        }
    }

    /// Whether it is a Saturday or a Sunday; day zero was a Thursday.
    var isWeekend: Bool {
        let weekday = (number + 4) % 7
        return weekday == 0 || weekday == 6
    }

    /// The last day of a term of three years that begins on this day.
    var threeYearsOn: Day {
        let (year, month, day) = parts
        return Day(year + 3, month, month == 2 ? min(day, 28) : day) + -1
    }

    static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

    static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
