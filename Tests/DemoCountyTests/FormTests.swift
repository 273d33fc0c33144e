import Foundation
import LibXML
import Testing

@testable import DemoCounty

@Suite("The forms against their schemas")
struct FormTests {
    private static let schemas =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path + "/schemas"

    /// What became of a file, as far as its schema tells.
    private enum Fate: Equatable {
        case valid, invalid, unreadable
    }

    /// Reads files as the tool does.
    private struct Reader {
        let parser = DocumentParser()
        let validator: SchemaValidator

        init() throws {
            validator = SchemaValidator(try Schema(file: FormTests.schemas + "/submission.xsd"))
        }

        func fate(_ file: SchoolFiles.File) -> Fate {
            guard let document = try? parser.parse(file.bytes, name: file.name) else { return .unreadable }
            return validator.validate(document).isValid ? .valid : .invalid
        }
    }

    private static func schools(_ numbers: ClosedRange<Int>, seed: UInt64) -> [DemoSchool] {
        let pool = SchoolPool(seed: seed)
        return numbers.map { DemoSchool(pool.school($0), seed: seed) }
    }

    @Test("are valid wherever nothing is meant to be wrong", arguments: [UInt64(1), 8])
    func cleanFormsAreValid(seed: UInt64) throws {
        let reader = try Reader()
        let broken: Set<Trouble> = [.brokenXML, .doctype, .foreignFile, .schemaError, .unknownValue]
        for school in Self.schools(1...600, seed: seed) where !(school.profile.trouble.map(broken.contains) ?? false) {
            for file in SchoolFiles.files(of: school) {
                #expect(reader.fate(file) == .valid, "\(school.profile.number) \(file.name)")
            }
        }
    }

    @Test("go wrong as their trouble says")
    func troubledFormsAreWrong() throws {
        let reader = try Reader()
        var seen: [Trouble: Int] = [:]
        for school in Self.schools(1...6_000, seed: 9) {
            guard let trouble = school.profile.trouble else { continue }
            let files = SchoolFiles.files(of: school)
            seen[trouble, default: 0] += 1
            let fates = files.map { reader.fate($0) }
            let bad = fates.filter { $0 != .valid }
            switch trouble {
            case .brokenXML, .doctype, .foreignFile:
                // A web page is well-formed, and no submission.
                #expect(bad == [.unreadable] || trouble == .foreignFile && bad == [.invalid])
            case .schemaError, .unknownValue: #expect(bad == [.invalid], "\(school.profile.number)")
            case .merged, .suspended, .nothingSent: #expect(files.isEmpty)
            case .oneMissing: #expect(bad.isEmpty && files.count == school.forms.count - 1)
            case .superseded, .conflicting:
                let (one, other) = try Self.copies(files)
                #expect(bad.isEmpty && one.bytes != other.bytes)
            case .duplicate:
                let (one, other) = try Self.copies(files)
                #expect(bad.isEmpty && one.bytes == other.bytes)
            default: #expect(bad.isEmpty && files.count == school.forms.count)
            }
        }
        #expect(Set(seen.keys) == Set(Trouble.allCases))
    }

    /// The two files of the form that was sent twice.
    private static func copies(_ files: [SchoolFiles.File]) throws -> (SchoolFiles.File, SchoolFiles.File) {
        let second = try #require(files.first { $0.name.contains("_") })
        let first = try #require(files.first { second.name.hasPrefix($0.name + "_") })
        return (first, second)
    }

    @Test("have about five thousand bytes, and there are about four of them")
    func formsAreOfCommonSize() {
        let files = Self.schools(1...1_000, seed: 10).flatMap { SchoolFiles.files(of: $0) }
        let bytes = files.reduce(0) { $0 + $1.bytes.count }
        #expect((3_600...4_200).contains(files.count))
        #expect((3_900...5_600).contains(bytes / files.count))
    }
}
