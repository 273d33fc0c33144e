import LibXML
import Scorecards
import Wording

extension SchoolPage {
    /// Writes the mandatory criteria whose caps reviews lifted, before everything else.
    mutating func writeLifted() {
        let lifted = scorecard.lifted
        guard !lifted.isEmpty else { return }
        say(
            behind: "<section class=\"lifted\" aria-labelledby=\"h-lifted\">\n<h2 id=\"h-lifted\">", Strings.liftedTitle
        )
        say(behind: "</h2>\n<p>", Strings.liftedNote)
        markup.raw("</p>\n<ul>\n")
        for finding in lifted {
            markup.raw("<li>")
            markup.writeLink(to: finding.criterion.id)
            markup.text(behind: " <b>", finding.criterion.title)
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
        say(behind: " <span class=\"v\"><b>", Strings.reviewMark)
        markup.raw("</b> ")
        write(reviewOf: finding)
        say(behind: " <span class=\"q\">", Strings.reviewComputedReason)
        say(Strings.colon)
        markup.text(finding.computed.reason)
        markup.raw("</span></span>")
    }

    private mutating func write(reviewOf finding: Finding) {
        markup.text(finding.reviewChange(language))
        guard let paper = finding.reviewPaper(language) else { return }
        markup.text(behind: " <span class=\"q\">(", paper)
        markup.raw(")</span>")
    }
}
