import ArgumentParser
import Schemas
import Testing

@testable import CommandLineTool

@Suite("What is begun while the command line is read")
struct HeadStartTests {
    @Test("is the folder that the arguments name, for commands that score")
    func folder() throws {
        let named = Repository.schemas
        #expect(HeadStart(["score", "data", "--schemas", named])?.schemas.folder == named)
        #expect(HeadStart(["explain", "--schemas", named, "data"])?.schemas.folder == named)
        #expect(HeadStart(["summary", "run", "--schemas", named]) == nil)
        #expect(HeadStart(["score", "data", "--schemas", "/nonexistent"]) == nil)
        #expect(HeadStart([]) == nil)
    }

    @Test("is used for a folder with a slash behind it, as shells complete it")
    func slash() throws {
        let named = Repository.schemas + "/"
        let start = try #require(HeadStart(["score", "--schemas", named]))
        let found = try HeadStart.$given.withValue(start) {
            try RunSetup.schemas(try CommonOptions.parse(["--schemas", named]))
        }
        #expect(found === start.schemas)
    }

    @Test("is used where it was guessed right, and only there")
    func guess() throws {
        let named = Repository.schemas
        let start = try #require(HeadStart(["score", "--schemas", named]))
        let (same, other) = try HeadStart.$given.withValue(start) {
            (
                try RunSetup.schemas(try CommonOptions.parse(["--schemas", named])),
                try RunSetup.schemas(try CommonOptions.parse(["--schemas", named + "/."]))
            )
        }
        #expect(same === start.schemas)
        #expect(other !== start.schemas)
    }
}
