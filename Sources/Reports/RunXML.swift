import LibXML
import Scorecards
import Wording

/// What went into a run, `run.xml`, valid against `schemas/run.xsd`: versions, the date, and the SHA-256 of every input, so
/// that a result can be recomputed years later.
///
/// It is written as header, entries and footer, because the files of ten thousand schools need not stand in memory.
package enum RunXML {
    /// What an input was for.
    package enum InputKind: String, Sendable, Hashable, CaseIterable {
        case roster, edition, checklist, schema, submission, review
        /// A file that belongs to no school of the roster, a submission or a review.
        case stray
    }

    /// The start of the document.
    package static func header(_ heading: RunHeading) -> [UInt8] {
        let context = heading.context
        var xml = MarkupWriter(.xml, indented: true, capacity: 512)
        xml.start("run")
        xml.attribute("xmlns", "urn:zhixiao:run")
        xml.attribute("tool", context.tool)
        xml.attribute("year", context.year)
        xml.attribute("edition", context.edition)
        xml.attribute("asOf", context.asOf)
        xml.attribute("language", heading.language.rawValue)
        xml.attribute("region", heading.region)
        xml.attribute("fictional", context.isFictional)
        // The entries follow in this element, and the footer closes it.
        return xml.bytes + [UInt8(ascii: ">"), UInt8(ascii: "\n")]
    }

    /// One input; a file that could not be read has no hash.
    package static func entry(_ kind: InputKind, file: String, sha256: String?) -> [UInt8] {
        var xml = MarkupWriter(.fragment, capacity: 256)
        xml.raw("  ")
        xml.start("input")
        xml.attribute("kind", kind.rawValue)
        xml.attribute("file", file)
        xml.attribute("sha256", sha256)
        // HTML, whose rules a fragment follows, knows an `input` without an end: here it has one.
        xml.raw("</input>\n")
        return xml.bytes
    }

    /// A run that was joined to others, with the hash of its record.
    package static func part(region: String, schools: Int, sha256: String) -> [UInt8] {
        var xml = MarkupWriter(.fragment, capacity: 256)
        xml.raw("  ")
        xml.start("part")
        xml.attribute("region", region)
        xml.attribute("schools", schools)
        xml.attribute("sha256", sha256)
        xml.raw("</part>\n")
        return xml.bytes
    }

    /// A table that the run wrote, with the hash of its bytes, so that one changed by hand is found out.
    package static func output(file: String, sha256: String?) -> [UInt8] {
        var xml = MarkupWriter(.fragment, capacity: 256)
        xml.raw("  ")
        xml.start("output")
        xml.attribute("file", file)
        xml.attribute("sha256", sha256)
        xml.raw("</output>\n")
        return xml.bytes
    }

    /// The counts of the result and the end of the document.
    /// - Parameters:
    ///   - summary: the counts.
    ///   - faults: how many rules could not be evaluated; a run without any says nothing of them.
    /// - Returns: the end of the document.
    package static func footer(_ summary: IndexSummary, faults: Int) -> [UInt8] {
        var xml = MarkupWriter(.fragment, capacity: 256)
        xml.raw("  ")
        xml.start("result")
        xml.attribute("schools", summary.schools)
        for status in Scorecard.Status.allCases {
            let count = summary.statuses[status, default: 0]
            switch status {
            case .complete: xml.attribute("complete", count)
            case .partial: xml.attribute("partial", count)
            case .missing: xml.attribute("missing", count)
            case .rejected: xml.attribute("rejected", count)
            }
        }
        xml.attribute("closed", summary.closed)
        xml.attribute("filesNotUsed", summary.problemCount)
        if faults > 0 { xml.attribute("faults", faults) }
        xml.raw("</result>\n</run>\n")
        return xml.bytes
    }
}
