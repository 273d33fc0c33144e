import LibXML
import Regions
import Scorecards
import Wording

extension DashboardPage {
    private static let unfolded = 20

    /// Writes what has come, and whom to remind of what.
    mutating func writeCompleteness() {
        let counts = summary.region.completeness
        beginSection("completeness", Strings.dashboardCompleteness[language])
        writeStatuses(counts)
        markup.element(
            "p",
            text: Strings.dashboardForms.text(
                language, "\(counts.forms)", "\(counts.acceptedForms)", "\(counts.missingForms)",
                "\(counts.rejectedForms)", counts.acceptedRate?.flooredText ?? "—"))
        if let due = heading.due {
            markup.element(
                "p",
                text: Strings.dashboardDueLine.text(
                    language, due, "\(counts.onTimeForms)", "\(counts.forms)",
                    counts.onTimeRate?.flooredText ?? "—", "\(counts.late)"))
        }
        let lists: [(Phrase, (RegionSummary.Reminder) -> [Int])] = [
            (Strings.dashboardChaseMissing, \.missing), (Strings.dashboardChaseRejected, \.rejected),
            (Strings.dashboardChaseLate, \.late),
        ]
        if summary.reminders.isEmpty { note(Strings.dashboardNobodyToChase) }
        for (title, topics) in lists { writeReminders(title, topics) }
        endSection()
    }

    private mutating func writeStatuses(_ counts: Completeness) {
        markup.start("table")
        markup.attribute("class", "counts narrow")
        markup.element("caption", text: Strings.statusTable[language])
        markup.start("tbody")
        var rows: [(Phrase, Int)] = [
            (Scorecard.Status.complete.phrase, counts.complete), (Scorecard.Status.partial.phrase, counts.partial),
            (Scorecard.Status.rejected.phrase, counts.rejected), (Scorecard.Status.missing.phrase, counts.missing),
        ]
        if counts.closed > 0 { rows.append((Strings.statusClosed, counts.closed)) }
        for (place, row) in rows.enumerated() {
            markup.newline()
            markup.start("tr")
            markup.element("th", ("scope", "row"), text: row.0[language])
            // The closed ones are no part of those expected.
            let share = place < 4 ? share(row.1, of: counts.expected) : nil
            markup.element("td", ("class", "n")) { cell in
                cell.element("b", text: "\(row.1)")
                if let share { cell.text(" \(share)%") }
            }
            markup.element("td", ("class", "b")) { cell in
                guard place < 4, counts.expected > 0 else { return }
                cell.bar(Fraction(100 * row.1, counts.expected).flooredHundredths)
            }
            markup.end()
        }
        markup.end()
        markup.end()
        markup.newline()
    }

    private mutating func writeReminders(_ title: Phrase, _ topics: (RegionSummary.Reminder) -> [Int]) {
        let reminders = summary.reminders.filter { !topics($0).isEmpty }
        guard !reminders.isEmpty else { return }
        markup.newline()
        beginDetails(title.text(language, "\(reminders.count)"), isOpen: reminders.count <= Self.unfolded)
        markup.start("ul")
        markup.attribute("class", "names")
        for reminder in reminders.prefix(Self.longest) {
            markup.start("li")
            school(reminder.school)
            let titles = topics(reminder).map { heading.topics[$0].title }
            markup.element(
                "span", ("class", "q"),
                text: Strings.colon[language] + titles.joined(separator: Strings.listJoint[language]))
            markup.end()
        }
        if reminders.count > Self.longest {
            markup.element(
                "li", text: Strings.dashboardMoreSchools.text(language, "\(reminders.count - Self.longest)"))
        }
        markup.end()
        markup.end()
    }
}
