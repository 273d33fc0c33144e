import JSONText
package import Scorecards

/// Diagnostics in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which editors and build servers
/// show beside the lines of a file.
package enum DiagnosticSARIF {
    /// The report on checked files as one SARIF run.
    ///
    /// - Parameters:
    ///   - documents: What was checked.
    ///   - version: The version of the program.
    /// - Returns: One line of JSON.
    package static func report(_ documents: [CheckedDocument], version: String) -> [UInt8] {
        let diagnostics = documents.flatMap(\.diagnostics)
        let rules = Set(diagnostics.map(\.identifier)).sorted()
        let ruleIndex = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
        var json = JSONWriter(reserving: 1024 * (documents.count + 1))
        json.beginObject()
        json.write("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        json.write("version", "2.1.0")
        json.beginArray("runs")
        json.beginObject()
        json.beginObject("tool")
        json.beginObject("driver")
        json.write("name", "zhixiao")
        json.write("version", version)
        json.beginArray("rules")
        for rule in rules {
            json.beginObject()
            json.write("id", rule)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endObject()
        json.beginArray("artifacts")
        for document in documents {
            json.beginObject()
            json.beginObject("location")
            json.write("uri", uri(of: document.file))
            json.endObject()
            json.endObject()
        }
        json.endArray()
        json.beginArray("results")
        for diagnostic in diagnostics {
            write(diagnostic, ruleIndex: ruleIndex[diagnostic.identifier] ?? 0, to: &json)
        }
        json.endArray()
        json.endObject()
        json.endArray()
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private static func write(_ diagnostic: Diagnostic, ruleIndex: Int, to json: inout JSONWriter) {
        json.beginObject()
        json.write("ruleId", diagnostic.identifier)
        json.write("ruleIndex", ruleIndex)
        json.write("level", level(of: diagnostic.severity))
        json.beginObject("message")
        json.write("text", [diagnostic.summary, diagnostic.remedy].filter { !$0.isEmpty }.joined(separator: " "))
        json.endObject()
        json.beginArray("locations")
        json.beginObject()
        json.beginObject("physicalLocation")
        json.beginObject("artifactLocation")
        json.write("uri", uri(of: diagnostic.file))
        json.endObject()
        // The column is left out: libxml2 counts bytes, SARIF counts characters.
        if let line = diagnostic.line {
            json.beginObject("region")
            json.write("startLine", line)
            json.endObject()
        }
        json.endObject()
        if diagnostic.path != nil || diagnostic.placeLabel != nil {
            json.beginArray("logicalLocations")
            json.beginObject()
            if let label = diagnostic.placeLabel { json.write("name", label) }
            if let path = diagnostic.path { json.write("fullyQualifiedName", path) }
            json.endObject()
            json.endArray()
        }
        json.endObject()
        json.endArray()
        json.endObject()
    }

    private static func level(of severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }

    /// A path as a URI reference (RFC 3986): what isn't unreserved is percent-encoded byte by byte.
    private static func uri(of path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = Array((path.hasPrefix("/") ? "file://" : "").utf8)
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.append(byte)
            default:
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
