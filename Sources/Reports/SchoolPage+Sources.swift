import LibXML
import Scorecards
import Wording

extension SchoolPage {
    /// Writes the legal bases, the files with their hashes, and what the page was made from.
    mutating func writeSources() {
        markup.raw("</main>\n<footer>\n")
        if !bases.isEmpty {
            say(behind: "<section aria-labelledby=\"h-basis\">\n<h2 id=\"h-basis\">", Strings.basisTitle)
            markup.raw("</h2>\n<ol class=\"bases\">\n")
            for basis in bases {
                markup.text(behind: "<li>", basis.text)
                markup.raw("</li>\n")
            }
            markup.raw("</ol>\n</section>\n")
        }
        say(behind: "<section aria-labelledby=\"h-sources\">\n<h2 id=\"h-sources\">", Strings.sourcesTitle)
        markup.raw("</h2>\n<ul class=\"files\">\n")
        if scorecard.files.isEmpty {
            say(behind: "<li>", Strings.noFiles)
            markup.raw("</li>\n")
        }
        for (position, file) in scorecard.files.enumerated() {
            markup.raw("<li>")
            write(fileNumber: position)
            markup.text(behind: " ", file.path)
            markup.raw(" ")
            if let revision = file.revision { say(Strings.revisionValue, "\(revision)") }
            say(behind: " ", file.status.phrase)
            if let sha256 = file.sha256 { write(hash: sha256) }
            markup.raw("</li>\n")
        }
        for (file, sha256) in scorecard.context.fingerprints {
            markup.text(behind: "<li>", file)
            write(hash: sha256)
            markup.raw("</li>\n")
        }
        let context = scorecard.context
        markup.raw("</ul>\n<p>")
        say(Strings.editionValue, context.edition, context.editionTitle)
        markup.raw(" · ")
        say(Strings.asOfValue, context.asOf)
        markup.raw(" · ")
        say(Strings.toolValue, context.tool)
        markup.raw("</p>\n</section>\n</footer>\n</body>\n")
    }

    private mutating func write(hash: String) {
        markup.text(behind: " <code>", hash)
        markup.raw("</code>")
    }
}
