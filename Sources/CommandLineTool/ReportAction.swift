import BureauFigures
import Checklists
import Documents
import Files
import JSONText
import Regions
import Reports
import Schemas
import Scorecards
import Wording

/// Makes the bureau's documents of a year: the dashboard, the annex, the workbook and the tables beside it.
struct ReportAction: Sendable {
    /// What the document with the bureau's own figures is called in a data folder.
    private static let figuresFile = "bureau-figures.xml"

    let source: RegionSource
    let figures: String?
    let previous: RegionSource?
    let previousFigures: String?
    let selection: String?
    let out: String
    let format: OutputFormat

    private var language: Language { source.common.language }

    func run() async throws -> Reply {
        let folder = try ReportFolder(out)
        let schemas = try RunSetup.schemas(source.common)
        let figures = try read(self.figures, beside: source, schemas)
        let earlier = try await readPrevious(schemas)
        let isReread = source.isRun
        let selection = try self.selection.map {
            try SelectionOutcome(folder: $0, schemas: schemas, language: language)
        }
        let candidates = CandidateCheck(selection, language)
        let outcome = try await source.read(
            begin: { heading in
                try check(figures, heading)
                if let earlier { try check(earlier.summary.heading, isBefore: heading) }
                try selection?.check(heading, language)
                try folder.begin(
                    heading, pages: pages(seenFrom: folder), candidates: selection?.lines, isReread: isReread)
            },
            add: { row in
                try candidates.check(row)
                try folder.add(row)
            }, again: { folder.addAgain($0) }, problem: { try folder.add($0) })
        try candidates.finish()
        let remarks = EvaluationFault.remarks(outcome.faults, count: outcome.faultCount, language)
        // Figures that rest on a rule that failed are no figures: nothing is published.
        guard outcome.faultCount == 0 else { return Reply(output: "", remarks: remarks, status: .unusable) }
        let summary = try folder.finish { summary in
            RegionReport(
                summary: summary, figures: figures?.report, figuresFingerprint: figures?.fingerprint.text,
                earlier: earlier?.summary, earlierFigures: earlier?.figures?.report, pages: pages(seenFrom: folder))
        }
        return reply(summary)
    }

    // MARK: - What it is made from

    private struct Figures: Sendable {
        let report: FigureReport
        let fingerprint: Fingerprint
        let file: String
    }

    private struct Earlier: Sendable {
        let summary: RegionSummary
        let figures: Figures?
    }

    /// The figures of a file that was named, or that stands in the data folder.
    private func read(_ file: String?, beside source: RegionSource, _ schemas: SchemaLibrary) throws -> Figures? {
        var path = file
        if path == nil, !source.isRun {
            let standard = source.path + "/" + Self.figuresFile
            if (try? RegularFile.head(standard, 0)) != nil { path = standard }
        }
        guard let path else { return nil }
        let fingerprint = try LineFile(path).fingerprint()
        do {
            let report = try FigureFile(schemas: schemas, language: language).report(at: path, name: path)
            return Figures(report: report, fingerprint: fingerprint, file: path)
        } catch let error as FigureFile.Invalid {
            throw Failure(.unusable, text(error, path))
        }
    }

    private func text(_ error: FigureFile.Invalid, _ path: String) -> String {
        let document = CheckedDocument(
            file: path, family: nil, familyLabel: nil, schemaValid: false, diagnostics: error.diagnostics)
        return Strings.figuresUnusable.text(language, path) + "\n" + DiagnosticText.report([document], language)
    }

    private func readPrevious(_ schemas: SchemaLibrary) async throws -> Earlier? {
        guard let previous else { return nil }
        let figures = try read(previousFigures, beside: previous, schemas)
        let (summary, outcome) = try await previous.rollUp { try check(figures, $0) }
        guard outcome.faultCount == 0 else {
            throw Failure(
                .unusable, EvaluationFault.remarks(outcome.faults, count: outcome.faultCount, language))
        }
        return Earlier(summary: summary, figures: figures)
    }

    private func check(_ figures: Figures?, _ heading: RegionHeading) throws {
        guard let figures else { return }
        guard figures.report.year == heading.year else {
            throw Failure(
                .unusable,
                Strings.figuresOtherYear.text(
                    language, figures.file, "\(figures.report.year)", "\(heading.year)"))
        }
        if let code = figures.report.jurisdiction, heading.jurisdiction(code) == nil {
            throw Failure(.unusable, Strings.figuresOtherPlace.text(language, figures.file, code, heading.region))
        }
        let known = heading.measures.map(\.id)
        for case .rate(let rate) in figures.report.sections.flatMap(\.entries) {
            guard let measure = rate.measure, !known.contains(measure) else { continue }
            throw Failure(
                .unusable,
                Strings.figuresUnknownMeasure.text(
                    language, figures.file, "\(rate.origin.line)", rate.label, measure,
                    heading.edition, known.joined(separator: Strings.listJoint.text(language))))
        }
    }

    private func check(_ earlier: RegionHeading, isBefore heading: RegionHeading) throws {
        guard earlier.year < heading.year else {
            throw Failure(
                .unusable, Strings.previousNotEarlier.text(language, "\(earlier.year)", "\(heading.year)"))
        }
        guard earlier.jurisdictions.contains(where: { heading.jurisdiction($0.code) != nil }) else {
            throw Failure(.unusable, Strings.previousOtherPlace.text(language, earlier.region, heading.region))
        }
        guard earlier.language == heading.language else {
            throw Failure(.unusable, Strings.previousOtherLanguage.text(language))
        }
    }

    /// Where the pages of the schools stand: only a RUN with pages has any.
    private func pages(seenFrom folder: ReportFolder) -> SchoolPages {
        guard source.isRun, (try? RegularFile.head(source.path + "/index.html", 0)) != nil,
            let path = RelativePath.path(from: folder.target, to: source.path + "/schools")
        else { return .none }
        return SchoolPages(folder: path)
    }

    // MARK: - What it says

    private func reply(_ summary: RegionSummary) -> Reply {
        let completeness = summary.region.completeness
        let hasRefusals = summary.schoolsWithRefusals > 0 || summary.heading.strayFiles > 0
        let status: ExitStatus = hasRefusals ? .rejected : .success
        guard format == .json else {
            return Reply(
                output: Strings.reportClosing.text(
                    language, out, "\(completeness.expected)", "\(completeness.complete)",
                    "\(summary.questions.count)"), status: status)
        }
        var json = JSONWriter()
        json.beginObject()
        json.write("report", out)
        json.write("year", summary.heading.year)
        json.write("edition", summary.heading.edition)
        json.write("schools", completeness.expected)
        json.write("complete", completeness.complete)
        json.write("questions", summary.questions.count)
        json.beginArray("files")
        for file in ReportFolder.files { json.write(element: file) }
        json.endArray()
        json.endObject()
        return Reply(output: String(decoding: json.bytes, as: UTF8.self), status: status)
    }
}
