package import LibXML
package import Scorecards
import Wording

/// The page of a school, `schools/<code>.html`: one self-contained file for a screen, a phone and two sheets of A4.
///
/// It needs no script and nothing from outside. Outcomes are told by sign and word, the figures of the bars stand beside
/// them as text, and facts and legal bases are numbered and listed once at the end, so that the page stays short.
/// Ten thousand of these pages are written in a run: constant parts are constant bytes, and values go through the
/// escaping of the writer.
package struct SchoolPage: ~Copyable {
    let scorecard: Scorecard
    let language: Language
    var markup: MarkupWriter
    /// The legal bases in the order of their first use.
    private(set) var bases: [ByteText] = []

    /// The page as bytes of UTF-8, in memory that may hold something else so far.
    package static func document(_ scorecard: Scorecard, in memory: consuming ByteBuffer) -> ByteBuffer {
        var page = SchoolPage(scorecard, in: memory)
        page.writeHead()
        page.writeCaps()
        page.writeLifted()
        page.writeResult()
        page.writeGains()
        page.writeDocuments()
        page.writeCriteria()
        page.writeSources()
        return page.markup.finishInPlace()
    }

    private init(_ scorecard: Scorecard, in memory: consuming ByteBuffer) {
        self.scorecard = scorecard
        markup = MarkupWriter(.html, in: memory)
        language = scorecard.context.wordingLanguage
    }

    /// The number under which the page lists a legal basis.
    mutating func number(of basis: String) -> Int {
        // They are few and differ in length: looking at each is quicker than a hash of every one that is asked for.
        let basis = ByteText(text: basis)
        for place in bases.indices where bases[place] == basis { return place + 1 }
        bases.append(basis)
        return bases.count
    }

    /// Writes a phrase without values.
    mutating func say(_ phrase: Phrase) {
        markup.text(phrase[language])
    }

    /// Writes a phrase without values behind constant markup.
    mutating func say(behind markup: StaticString, _ phrase: Phrase) {
        self.markup.text(behind: markup, phrase[language])
    }

    /// Writes a phrase with a value.
    mutating func say(_ phrase: Phrase, _ values: String...) {
        markup.text(phrase.text(language, values))
    }

    // MARK: Head

    private mutating func writeHead() {
        let school = scorecard.school
        let context = scorecard.context
        markup.writeDocumentStart(language)
        markup.text(school.name)
        say(behind: " · ", Strings.pageKind)
        markup.text(behind: " ", "\(context.year)")
        markup.raw("</title>\n<style>")
        markup.raw(PageStyle.shared)
        markup.raw(PageStyle.school)
        say(behind: "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">", Strings.skipToContent)
        markup.raw("</a>\n")
        if context.isFictional {
            say(behind: "<p class=\"sample\" role=\"note\">", Strings.sampleBanner)
            markup.raw("</p>\n")
        }
        say(behind: "<header>\n<nav><a href=\"../index.html\">", Strings.backToIndex)
        say(behind: "</a></nav>\n<p class=\"kind\">", Strings.pageKind)
        markup.raw(" · ")
        say(Strings.pageYear, "\(context.year)")
        markup.text(behind: "</p>\n<h1>", school.name)
        markup.text(behind: "</h1>\n<p class=\"id\">", school.code)
        markup.text(behind: " · ", school.stageLabel)
        if let ownership = school.ownership {
            markup.text(behind: " · ", ownership)
        }
        markup.raw(" · ")
        for (position, name) in school.jurisdictionNames.enumerated() {
            if position > 0 { markup.raw(" › ") }
            markup.text(name)
        }
        markup.raw(" · <strong>")
        say(Strings.statusValue, scorecard.statusPhrase.text(language))
        markup.raw("</strong></p>\n</header>\n<main id=\"main\">\n")
    }
}
