import LibXML
import Scorecards
import Wording

/// The page of the bureau, `index.html`: counts, what is missing, files not used, and the table of all schools.
///
/// The table is plain HTML and complete without the script, which only adds filters and sorting. The page is written as
/// header, rows and footer, so that ten thousand schools need no more memory than their rows.
package struct IndexPage: ~Copyable {
    let heading: RunHeading
    let summary: IndexSummary
    let language: Language
    var markup: MarkupWriter

    /// A list with more entries than this is folded, so that the table of schools stays near.
    private static let unfoldedLimit = 12

    /// The page down to the head of the table; the rows of ``IndexRow`` follow.
    package static func header(_ heading: RunHeading, _ summary: IndexSummary) -> [UInt8] {
        var page = IndexPage(heading, summary, .html)
        page.writeHead()
        page.writeCounts()
        page.writeLists()
        page.writeProblems()
        page.writeReviews()
        page.writeTableHead()
        // The rows follow: what is open here is closed by the footer, as constant text.
        return page.markup.bytes
    }

    /// What follows the rows.
    package static func footer(_ heading: RunHeading, _ summary: IndexSummary) -> [UInt8] {
        var page = IndexPage(heading, summary, .fragment)
        page.writeFoot()
        return page.markup.finish()
    }

    /// The whole page.
    package static func document(_ heading: RunHeading, _ summary: IndexSummary, rows: [IndexRow]) -> [UInt8] {
        var bytes = header(heading, summary)
        for row in rows { bytes.append(contentsOf: row.bytes) }
        bytes.append(contentsOf: footer(heading, summary))
        return bytes
    }

    private init(_ heading: RunHeading, _ summary: IndexSummary, _ syntax: MarkupWriter.Syntax) {
        self.heading = heading
        self.summary = summary
        language = heading.language
        markup = MarkupWriter(syntax, capacity: 32_768)
    }

    /// Writes a phrase.
    mutating func say(_ phrase: Phrase, _ values: String...) {
        markup.text(phrase.text(language, values))
    }

    // MARK: Head

    private mutating func writeHead() {
        let context = heading.context
        let title = Strings.indexTitle.text(language, heading.region, "\(context.year)")
        markup.writeDocumentStart(language, scriptHash: IndexScript.hash)
        markup.text(title)
        markup.raw("</title>\n<style>")
        markup.raw(PageStyle.shared)
        markup.raw(PageStyle.index)
        markup.raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#h-schools\">")
        say(Strings.skipToContent)
        markup.raw("</a>\n")
        if context.isFictional {
            markup.raw("<p class=\"sample\" role=\"note\">")
            say(Strings.sampleBanner)
            markup.raw("</p>\n")
        }
        markup.raw("<header>\n<h1>")
        markup.text(title)
        markup.raw("</h1>\n<p class=\"id\">")
        say(Strings.editionValue, context.edition, context.editionTitle)
        markup.raw(" · ")
        say(Strings.asOfValue, context.asOf)
        markup.raw("</p>\n</header>\n<main>\n")
    }

    // MARK: Counts

    private mutating func writeCounts() {
        markup.raw("<section aria-labelledby=\"h-counts\">\n<h2 id=\"h-counts\">")
        say(Strings.countsTitle)
        markup.raw("</h2>\n<div class=\"pair\">\n")
        writeCountsStart(Strings.statusTable)
        for status in Scorecard.Status.allCases {
            writeCount(status.phrase.text(language), summary.statuses[status, default: 0])
        }
        if summary.closed > 0 { writeCount(Strings.statusClosed.text(language), summary.closed) }
        writeCountsEnd()
        writeCountsStart(Strings.gradeTable)
        for grade in heading.context.scale.grades { writeCount(grade.label, summary.grades[grade.id, default: 0]) }
        if summary.unscored > 0 { writeCount(Strings.noScore.text(language), summary.unscored) }
        writeCountsEnd()
        markup.raw("</div>\n")
        if summary.capped > 0 {
            markup.raw("<p>")
            say(Strings.cappedCount, "\(summary.capped)")
            markup.raw("</p>\n")
        }
        markup.raw("</section>\n")
    }

    private mutating func writeCountsStart(_ caption: Phrase) {
        markup.raw("<table class=\"counts\">\n<caption>")
        say(caption)
        markup.raw("</caption>\n<thead class=\"vh\"><tr><th scope=\"col\"></th><th scope=\"col\">")
        say(Strings.schoolsCount)
        markup.raw("</th><th scope=\"col\">")
        say(Strings.share)
        markup.raw("</th><td></td></tr></thead>\n<tbody>\n")
    }

    private mutating func writeCount(_ label: String, _ count: Int) {
        // A share prints rounded down, so that 99.996 % never reads as all.
        let share = summary.schools == 0 ? Fraction(0) : Fraction(100 * count, summary.schools)
        markup.raw("<tr><th scope=\"row\">")
        markup.text(label)
        markup.raw("</th><td class=\"n\"><b>")
        markup.write(count)
        markup.raw("</b></td><td class=\"n\">")
        markup.write(hundredths: share.flooredHundredths)
        markup.raw(
            "%</td><td class=\"bar\"><svg width=\"100%\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">")
        markup.raw("<rect class=\"all\" width=\"100%\" height=\"100%\"/><rect class=\"won\" height=\"100%\" width=\"")
        markup.write(hundredths: share.flooredHundredths)
        markup.raw("%\"/></svg></td></tr>\n")
    }

    private mutating func writeCountsEnd() {
        markup.raw("</tbody>\n<tfoot><tr><th scope=\"row\">")
        say(Strings.allSchools)
        markup.raw("</th><td class=\"n\"><b>")
        markup.write(summary.schools)
        markup.raw("</b></td><td></td><td></td></tr></tfoot>\n</table>\n")
    }

    // MARK: Lists

    private mutating func writeLists() {
        for status in [Scorecard.Status.missing, .rejected, .partial] {
            guard let entries = summary.lists[status] else { continue }
            writeDetailsStart(isOpen: entries.count <= Self.unfoldedLimit)
            say(Strings.listedSchools, status.phrase.text(language), "\(entries.count)")
            markup.raw("</summary>\n<ul class=\"names\">\n")
            for entry in entries {
                markup.raw("<li>")
                writeLink(to: entry.code, entry.name)
                if status == .partial {
                    let topics = entry.openTopics.joined(separator: Strings.listSeparator.text(language))
                    say(Strings.openTopics, topics)
                }
                markup.raw("</li>\n")
            }
            markup.raw("</ul>\n</details>\n")
        }
    }

    private mutating func writeProblems() {
        guard summary.problemCount > 0 else {
            markup.raw("<p>")
            say(Strings.noProblems)
            markup.raw("</p>\n")
            return
        }
        writeDetailsStart(isOpen: summary.problemCount <= Self.unfoldedLimit)
        say(Strings.problemsTitle, "\(summary.problemCount)")
        markup.raw("</summary>\n<ul class=\"problems\">\n")
        for problem in summary.problems { write(problem) }
        let rest = summary.problemCount - summary.problems.count
        if rest > 0 {
            markup.raw("<li>")
            say(Strings.moreProblems, "\(rest)")
            markup.raw("</li>\n")
        }
        markup.raw("</ul>\n</details>\n")
    }

    private mutating func write(_ problem: FileProblem) {
        markup.raw("<li><b>✗ ")
        say(problem.file.status.phrase)
        markup.raw("</b> ")
        if let code = problem.code, let name = problem.name {
            writeLink(to: code, name)
            markup.raw(" ")
        }
        markup.raw("<code>")
        markup.text(problem.file.path)
        markup.raw("</code> ")
        if let message = problem.file.messages.first { markup.text(message) }
        if problem.file.messages.count > 1 {
            markup.raw(" ")
            say(Strings.moreMessages, "\(problem.file.messages.count - 1)")
        }
        markup.raw("</li>\n")
    }

    /// Writes what reviews changed. This page is the bureau's own, and alone names the reviewer.
    private mutating func writeReviews() {
        guard summary.reviewCount > 0 else { return }
        writeDetailsStart(isOpen: summary.reviewCount <= Self.unfoldedLimit)
        say(Strings.reviewsTitle, "\(summary.reviewCount)", "\(summary.reviewedSchools)")
        markup.raw("</summary>\n<ul class=\"problems\">\n")
        for review in summary.reviews { write(review) }
        let rest = summary.reviewCount - summary.reviews.count
        if rest > 0 {
            markup.raw("<li>")
            say(Strings.moreReviews, "\(rest)")
            markup.raw("</li>\n")
        }
        markup.raw("</ul>\n</details>\n")
    }

    private mutating func write(_ review: IndexReview) {
        markup.raw("<li>")
        writeLink(to: review.code, review.school)
        markup.raw(" ")
        markup.text(review.criterion)
        say(Strings.colon)
        markup.raw("<b>")
        markup.text(review.change)
        markup.raw("</b> ")
        markup.text(review.reason)
        markup.raw(" <span class=\"q\">")
        markup.text(review.paper)
        if let reviewer = review.reviewer {
            say(Strings.listSeparator)
            say(Strings.reviewReviewer, reviewer)
        }
        markup.raw("</span></li>\n")
    }

    private mutating func writeDetailsStart(isOpen: Bool) {
        markup.raw(isOpen ? "<details open><summary>" : "<details><summary>")
    }

    private mutating func writeLink(to code: String, _ name: String) {
        markup.start("a")
        markup.attribute("href", "schools/" + code + ".html")
        markup.text(name)
        markup.end()
    }
}
