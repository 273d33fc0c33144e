import JSONText
package import Scorecards

/// Diagnostics as JSON for programs: `{"documents":[{"file":…,"diagnostics":[…]}]}`.
package enum DiagnosticJSON {
    /// The report on checked files; one line, with a line break at its end.
    package static func report(_ documents: [CheckedDocument]) -> [UInt8] {
        var json = JSONWriter(reserving: 512 * (documents.count + 1))
        json.beginObject()
        json.beginArray("documents")
        for document in documents {
            json.beginObject()
            json.write("file", document.file)
            json.write("family", document.family)
            json.write("schemaValid", document.schemaValid)
            json.write("valid", document.isValid)
            json.beginArray("diagnostics")
            for diagnostic in document.diagnostics { write(diagnostic, to: &json) }
            json.endArray()
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private static func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
        json.beginObject()
        json.write("severity", diagnostic.severity.rawValue)
        json.write("identifier", diagnostic.identifier)
        json.write("line", diagnostic.line)
        json.write("column", diagnostic.column)
        json.write("path", diagnostic.path)
        json.write("place", diagnostic.placeLabel)
        json.write("summary", diagnostic.summary)
        json.write("remedy", diagnostic.remedy)
        json.write("raw", diagnostic.rawText)
        json.write("rawCode", diagnostic.rawCode)
        json.endObject()
    }
}
