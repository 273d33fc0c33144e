import LibXML
import Scorecards
import Wording

extension SchoolPage {
    /// Writes the mandatory criteria whose caps reviews lifted, before everything else.
    mutating func writeLifted() {
        let lifted = scorecard.lifted
        guard !lifted.isEmpty else { return }
        markup.raw("<section class=\"lifted\" aria-labelledby=\"h-lifted\">\n<h2 id=\"h-lifted\">")
        say(Strings.liftedTitle)
        markup.raw("</h2>\n<p>")
        say(Strings.liftedNote)
        markup.raw("</p>\n<ul>\n")
        for finding in lifted {
            markup.raw("<li>")
            markup.writeLink(to: finding.criterion.id)
            markup.raw(" <b>")
            markup.text(finding.criterion.title)
            markup.raw("</b> ")
            write(reviewOf: finding)
            markup.raw(" ")
            writeReason(of: finding)
            markup.raw("</li>\n")
        }
        markup.raw("</ul>\n</section>\n")
    }

    /// Writes the reason; that of a review says that it is one.
    mutating func writeReason(of finding: Finding) {
        if finding.review != nil {
            say(Strings.reviewReason)
            say(Strings.colon)
        }
        markup.text(finding.reason)
    }

    /// Writes the computed answer with its reason beside the reviewed one, and the paper.
    mutating func writeReview(of finding: Finding) {
        guard finding.review != nil else { return }
        markup.raw(" <span class=\"v\"><b>")
        say(Strings.reviewMark)
        markup.raw("</b> ")
        write(reviewOf: finding)
        markup.raw(" <span class=\"q\">")
        say(Strings.reviewComputedReason)
        say(Strings.colon)
        markup.text(finding.computed.reason)
        markup.raw("</span></span>")
    }

    private mutating func write(reviewOf finding: Finding) {
        markup.text(finding.reviewChange(language))
        guard let paper = finding.reviewPaper(language) else { return }
        markup.raw(" <span class=\"q\">(")
        markup.text(paper)
        markup.raw(")</span>")
    }
}
