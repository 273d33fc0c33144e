import Files
import LibXML

/// A fictional county of any size, made from a seed.
///
/// Each school follows from the seed and its number, so the same seed gives the same bytes, and the first schools of a
/// large county are those of a small one. Nothing but counts is kept of a school once it is written.
package struct DemoCounty: Sendable {
    /// The sizes that a county may have.
    package static let sizes = 1...1_000_000

    /// The number of schools.
    package let schools: Int
    /// The seed.
    package let seed: UInt64

    /// Describes a county.
    /// - Parameters:
    ///   - schools: how many schools it has, one of ``sizes``.
    ///   - seed: any number; each is another county.
    package init(schools: Int, seed: UInt64) {
        precondition(Self.sizes.contains(schools), "a county has 1 to 1 000 000 schools")
        self.schools = schools
        self.seed = seed
    }

    /// Writes the county into a folder that does not exist, is empty, or holds an earlier demo.
    /// - Parameters:
    ///   - folder: the folder; it appears whole or not at all.
    ///   - progress: told after some schools how many more are written.
    /// - Returns: what was made.
    /// - Throws: ``FileError`` when the folder is something else or can't be written; nothing is left behind then.
    package func write(to folder: String, progress: (Int) -> Void) throws -> DemoReport {
        try Self.requireDemo(folder)
        let stage = try StagedFolder(folder, marker: Self.marker)
        let pool = SchoolPool(seed: seed)
        var report = DemoReport(schools: schools, seed: seed)
        let roster = try OutputFile(creating: stage.path + "/roster.xml")
        try roster.write(RosterPage.head(schools: schools))
        try makeTownships(stage)
        var markup = MarkupWriter(indented: true)
        for number in 1...schools {
            let school = DemoSchool(pool.school(number), seed: seed)
            try roster.write(Array(RosterPage.entry(school.profile, &markup)))
            let files = SchoolFiles.files(of: school)
            try write(files, of: school.profile, into: stage)
            report.add(school, files)
            if number % Self.progressStep == 0 { progress(Self.progressStep) }
        }
        try roster.write(RosterPage.end)
        try roster.flush()
        try OutputFile.create(stage.path + "/" + Self.marker, Array(DemoReadme.text(report).utf8))
        try stage.publish()
        return report
    }

    private static let marker = "README.txt"
    private static let progressStep = 50

    private func makeTownships(_ stage: StagedFolder) throws {
        try stage.makeFolder("submissions")
        for position in 0..<Township.count(schools: schools) {
            try stage.makeFolder("submissions/" + Township(position).code)
        }
    }

    private func write(_ files: [SchoolFiles.File], of school: SchoolProfile, into stage: StagedFolder) throws {
        if files.isEmpty { return }
        let folder = "submissions/" + school.township.code + "/" + school.code
        try stage.makeFolder(folder)
        for file in files { try OutputFile.create("\(stage.path)/\(folder)/\(file.name).xml", file.bytes) }
    }

    /// Many folders hold a README.txt; only one that begins as ours makes a folder an earlier demo.
    private static func requireDemo(_ folder: String) throws(FileError) {
        let path = folder + "/" + marker
        let line = Array(DemoReadme.firstLine.utf8)
        let head: [UInt8]
        do {
            head = try RegularFile.head(path, line.count).bytes
        } catch  where error.code == .notFound {
            return
        }
        guard head == line else { throw FileError(.occupied, path: folder, detail: "\(marker) 云溪县（示例）") }
    }
}
