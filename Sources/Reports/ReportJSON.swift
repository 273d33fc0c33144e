import JSONText
import LibXML
import Regions

/// A report as one JSON object: the roll-up, and the annex with every figure that the documents print.
package enum ReportJSON {
    /// What the document begins with: nobody else's file is taken for ours.
    package static let start = Array("{\"document\":\"urn:zhixiao:report\"".utf8)

    /// Writes the document, and hands it on piece by piece.
    package static func write<Failure>(
        _ report: RegionReport, to output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        var json = JSONWriter(reserving: 131_072)
        json.beginObject()
        json.write("document", "urn:zhixiao:report")
        json.write("figuresSHA256", report.figuresFingerprint)
        json.beginArray("editionFiles")
        for file in report.heading.files {
            json.beginObject()
            json.write("file", file.file)
            json.write("sha256", file.sha256)
            json.endObject()
        }
        json.endArray()
        json.beginObject("annex")
        try write(report.annex, to: &json, output)
        json.endObject()
        json.beginObject("summary")
        try RegionSummaryJSON.writeMembers(of: report.summary, to: &json, output)
        json.endObject()
        json.beginArray("areas")
        try RegionSummaryJSON.write(elements: report.summary.areas, report.summary, to: &json, output)
        json.endArray()
        if let earlier = report.earlier {
            json.beginObject("previous")
            json.write("year", earlier.heading.year)
            json.write("edition", earlier.heading.edition)
            json.write("sameEdition", earlier.heading.edition == report.heading.edition)
            json.endObject()
        }
        json.endObject()
        json.endLine()
        try json.handOnRest(to: output)
    }

    private static func write<Failure>(
        _ annex: Annex, to json: inout JSONWriter, _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        json.write("title", annex.title)
        json.write("office", annex.office)
        json.write("year", annex.year)
        json.write("earlierYear", annex.earlierYear)
        json.beginArray("notes")
        for note in annex.notes { json.write(element: note) }
        json.endArray()
        json.beginArray("sections")
        for section in annex.sections {
            json.beginObject()
            json.write("id", section.id)
            json.write("title", section.title)
            json.beginArray("figures")
            for line in section.lines { try write(line, annex, to: &json, output) }
            json.endArray()
            json.beginArray("notes")
            for note in section.notes { json.write(element: note) }
            json.endArray()
            json.endObject()
        }
        json.endArray()
    }

    private static func write<Failure>(
        _ line: Annex.Line, _ annex: Annex, to json: inout JSONWriter, _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        json.beginObject()
        json.write("id", line.id)
        json.write("label", line.label)
        json.write("definition", line.definition)
        json.write("figure", line.amount?.text)
        json.write("counts", line.amount?.detail)
        if annex.earlierYear != nil {
            json.write("earlierFigure", line.earlier?.text)
            json.write("earlierCounts", line.earlier?.detail)
            json.write("change", line.change(annex.language))
        }
        json.write("source", line.source)
        json.write("quote", line.quote)
        json.write("note", line.note)
        json.beginArray("exceptions")
        for exception in line.exceptions {
            json.write(element: exception)
            try json.handOn(to: output)
        }
        json.endArray()
        json.endObject()
    }
}
