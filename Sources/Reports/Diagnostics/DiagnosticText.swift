package import Scorecards
package import Wording

/// Diagnostics as text for people: file by file, each with its place, what is wrong and what to write instead.
package enum DiagnosticText {
    /// The report on checked files.
    ///
    /// - Parameters:
    ///   - documents: What was checked, in the order of the report.
    ///   - language: The language of the frame; the diagnostics bring their own.
    ///   - verbose: Whether identifiers and libxml2's own words are shown too.
    /// - Returns: Lines that end with a count of the files.
    package static func report(_ documents: [CheckedDocument], _ language: Language, verbose: Bool = false) -> String {
        var lines: [String] = []
        for document in documents {
            lines.append(heading(of: document, language))
            for diagnostic in document.diagnostics {
                lines += paragraph(diagnostic, language, verbose: verbose)
            }
            if !document.diagnostics.isEmpty { lines.append("") }
        }
        lines.append(summary(of: documents, language))
        return lines.joined(separator: "\n") + "\n"
    }

    /// The lines of one diagnostic, indented under its file.
    package static func paragraph(_ diagnostic: Diagnostic, _ language: Language, verbose: Bool) -> [String] {
        let phrase: Phrase =
            switch diagnostic.severity {
            case .error: Strings.diagnosticError
            case .warning: Strings.diagnosticWarning
            case .info: Strings.diagnosticInfo
            }
        var lines = ["  " + place(of: diagnostic, language), "    " + phrase.text(language, diagnostic.summary)]
        if !diagnostic.remedy.isEmpty {
            lines.append("    " + Strings.diagnosticRemedy.text(language, diagnostic.remedy))
        }
        guard verbose else { return lines }
        lines.append("    [\(diagnostic.identifier)]" + (diagnostic.path.map { " " + $0 } ?? ""))
        for text in diagnostic.rawText?.split(separator: "\n") ?? [] {
            lines.append("    " + Strings.diagnosticRaw.text(language, String(text)))
        }
        return lines
    }

    private static func place(of diagnostic: Diagnostic, _ language: Language) -> String {
        let parts = [
            diagnostic.line.map { Strings.diagnosticLine.text(language, "\($0)") }, diagnostic.placeLabel,
        ].compactMap { $0 }
        return parts.isEmpty ? Strings.diagnosticWholeFile.text(language) : parts.joined(separator: " · ")
    }

    private static func heading(of document: CheckedDocument, _ language: Language) -> String {
        let counts = counts(of: [document], language)
        let verdict = counts.isEmpty ? Strings.documentFine.text(language) : counts
        // A file that isn't XML has no family, and its diagnostic says so.
        guard let family = document.familyLabel else {
            return Strings.documentHeadingPlain.text(language, document.file, verdict)
        }
        return Strings.documentHeading.text(language, document.file, family, verdict)
    }

    private static func summary(of documents: [CheckedDocument], _ language: Language) -> String {
        let valid = documents.count { $0.isValid }
        if documents.isEmpty { return Strings.documentsNone.text(language) }
        if valid == documents.count { return Strings.documentsAllFine.text(language, "\(valid)") }
        return Strings.documentsSummary.text(
            language, "\(documents.count)", "\(valid)", "\(documents.count - valid)", counts(of: documents, language))
    }

    private static func counts(of documents: [CheckedDocument], _ language: Language) -> String {
        let phrases: [(Diagnostic.Severity, Phrase)] = [
            (.error, Strings.diagnosticErrors), (.warning, Strings.diagnosticWarnings),
            (.info, Strings.diagnosticInfos),
        ]
        return phrases.compactMap { severity, phrase in
            let count = documents.reduce(0) { $0 + $1.count(severity) }
            return count == 0 ? nil : phrase.text(language, "\(count)")
        }.joined(separator: Strings.diagnosticPlaceSeparator.text(language))
    }
}
