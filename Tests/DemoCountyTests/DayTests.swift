import Testing

@testable import DemoCounty

@Suite("Days and terms")
struct DayTests {
    @Test("follow the calendar from 1900 to 2100")
    func followCalendar() {
        var day = Day(1900, 1, 1)
        var wrong: [Day] = []
        for year in 1900...2100 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for (month, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
                for date in 1...length {
                    if day != Day(year, month + 1, date) || day.parts != (year, month + 1, date) { wrong.append(day) }
                    day = day + 1
                }
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test(
        "end a term of three years on the day before",
        arguments: [
            (Day(2023, 1, 1), "2025-12-31"), (Day(2024, 2, 29), "2027-02-27"), (Day(2024, 3, 1), "2027-02-28"),
        ])
    func endTerms(appointed: Day, ends: String) {
        #expect(appointed.threeYearsOn.text == ends)
    }

    @Test("know the weekend")
    func knowWeekend() {
        #expect(!Day(2025, 12, 5).isWeekend)
        #expect(Day(2025, 12, 6).isWeekend)
        #expect(Day(2025, 12, 7).isWeekend)
        #expect(!Day(2025, 12, 8).isWeekend)
    }

    @Test("of school rise and are no holidays", arguments: SchoolTerm.allCases)
    func schoolDaysRise(term: SchoolTerm) {
        for seed in UInt64(0)..<300 {
            var random = DemoRandom(state: seed)
            let days = term.schoolDays(random.within(1...6), &random)
            #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
            #expect(days.allSatisfy { !$0.isWeekend && term.days.contains($0) })
            #expect(!days.contains { $0 >= Day(2025, 10, 1) && $0 <= Day(2025, 10, 8) })
        }
    }
}
