import Files
import Foundation
import LibXML
import Testing

@testable import DemoCounty

@Suite("The county on disk")
struct DemoCountyTests {
    private static let schemas =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path + "/schemas"

    /// All files of a folder with their bytes.
    private static func contents(_ folder: String) throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for entry in try FolderWalk.entries(below: folder) {
            contents[entry.path] = try RegularFile.bytes(folder + "/" + entry.path, limit: 1 << 26)
        }
        return contents
    }

    /// The schools' entries of a roster, each with its line.
    private static func entries(_ roster: [UInt8]?) -> ArraySlice<Substring> {
        String(decoding: roster ?? [], as: UTF8.self).split(separator: "\n").drop { !$0.hasPrefix("  <school ") }
    }

    @Test("has the same bytes for the same seed, and others for another")
    func followsSeed() throws {
        let folder = try TemporaryFolder()
        for (name, seed) in [("a", UInt64(5)), ("b", 5), ("c", 6)] {
            _ = try DemoCounty(schools: 40, seed: seed).write(to: folder.inside(name)) { _ in }
        }
        let first = try Self.contents(folder.inside("a"))
        #expect(try Self.contents(folder.inside("b")) == first)
        #expect(try Self.contents(folder.inside("c"))["roster.xml"] != first["roster.xml"])
    }

    @Test("begins with the schools of a smaller county")
    func growsAtItsEnd() throws {
        let folder = try TemporaryFolder()
        _ = try DemoCounty(schools: 30, seed: 5).write(to: folder.inside("small")) { _ in }
        _ = try DemoCounty(schools: 75, seed: 5).write(to: folder.inside("large")) { _ in }
        let small = try Self.contents(folder.inside("small"))
        let large = try Self.contents(folder.inside("large"))
        for (path, bytes) in small where path.hasPrefix("submissions/") { #expect(large[path] == bytes) }
        let entries = Self.entries(small["roster.xml"]).dropLast()
        #expect(entries.count > 30)
        #expect(Self.entries(large["roster.xml"]).starts(with: entries))
    }

    @Test("can be one school, and its roster is valid at any size", arguments: [1, 2, 130])
    func rosterIsValid(schools: Int) throws {
        let folder = try TemporaryFolder()
        var told = 0
        let report = try DemoCounty(schools: schools, seed: 11).write(to: folder.inside("county")) { told += $0 }
        let bytes = try RegularFile.bytes(folder.inside("county/roster.xml"), limit: 1 << 26)
        let document = try DocumentParser(limits: .stream).parse(bytes, name: "roster.xml")
        let validator = SchemaValidator(try Schema(file: Self.schemas + "/roster.xsd"))
        #expect(validator.validate(document).isValid)
        #expect(document.root.elements(named: "school").count == schools)
        #expect(document.root.attribute("nature") == "fictional")
        #expect(told <= schools)
        #expect(report.schools == schools)
    }

    @Test("counts in its README what it made")
    func readmeCounts() throws {
        let folder = try TemporaryFolder()
        let report = try DemoCounty(schools: 200, seed: 12).write(to: folder.inside("county")) { _ in }
        let contents = try Self.contents(folder.inside("county"))
        let submissions = contents.filter { $0.key.hasPrefix("submissions/") }
        #expect(report.files == submissions.count)
        #expect(report.bytes == submissions.values.reduce(0) { $0 + $1.count })
        #expect(report.untroubled + report.troubles.values.reduce(0, +) == 200)
        let readme = String(decoding: contents["README.txt"] ?? [], as: UTF8.self)
        #expect(readme.hasPrefix(DemoReadme.firstLine))
        #expect(readme.contains("\(report.files)"))
        for trouble in Trouble.allCases { #expect(readme.contains(trouble.title.chinese)) }
    }

    @Test("replaces an earlier demo and nothing else")
    func replacesOnlyDemos() throws {
        let folder = try TemporaryFolder()
        let county = DemoCounty(schools: 3, seed: 1)
        _ = try county.write(to: folder.inside("demo")) { _ in }
        _ = try DemoCounty(schools: 2, seed: 1).write(to: folder.inside("demo")) { _ in }
        #expect(try Self.contents(folder.inside("demo"))["README.txt"]?.isEmpty == false)

        let other = folder.inside("other")
        try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: false)
        _ = try county.write(to: other) { _ in }

        for (name, file) in [("mine", "README.txt"), ("ours", "notes.txt")] {
            let path = folder.inside(name)
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
            try OutputFile.create(path + "/" + file, Array("本校资料\n".utf8))
            #expect {
                _ = try county.write(to: path) { _ in }
            } throws: { error in
                (error as? FileError)?.code == .occupied
            }
            #expect(try Self.contents(path).keys.sorted() == [file])
        }
        // Nothing half-made stays behind.
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.sorted() == ["demo", "mine", "other", "ours"])
    }
}
