import DemoCounty
import JSONText
import Reports
import Wording

/// Makes a fictional county and says what it holds.
struct DemoAction: Sendable {
    let folder: String
    let schools: Int
    let seed: UInt64
    let format: OutputFormat
    let language: Language

    func run() throws -> Reply {
        guard DemoCounty.sizes.contains(schools) else {
            throw Failure(.unusable, Strings.demoSize.text(language, "\(schools)"))
        }
        let bar = ProgressBar(Strings.progressDemo.text(language), total: schools)
        defer { bar.finish() }
        let report = try DemoCounty(schools: schools, seed: seed).write(to: folder) { bar.advance(by: $0) }
        switch format {
        case .text: return Reply(output: closing(report), status: .success)
        case .json: return Reply(output: String(decoding: json(report), as: UTF8.self), status: .success)
        }
    }

    private func closing(_ report: DemoReport) -> String {
        Strings.demoClosing.text(
            language, "\(report.schools)", "\(report.files)", "\(report.bytes / 1_000_000)", "\(report.seed)",
            "\(report.schools - report.untroubled)", folder)
    }

    private func json(_ report: DemoReport) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.write("folder", folder)
        json.write("schools", report.schools)
        json.write("seed", "\(report.seed)")
        json.write("files", report.files)
        json.write("bytes", report.bytes)
        json.write("applicants", report.applicants)
        json.write("untroubled", report.untroubled)
        json.beginArray("troubles")
        for trouble in Trouble.allCases {
            json.beginObject()
            json.write("trouble", trouble.rawValue)
            json.write("perMille", trouble.share)
            json.write("schools", report.troubles[trouble] ?? 0)
            json.endObject()
        }
        json.endArray()
        json.endObject()
        return json.bytes
    }
}
