import Glibc
import Testing

@testable import Files

@Suite("Bytes put aside")
struct ScratchFileTests {
    @Test("what was appended is read back by its place, in any order, while more is appended")
    func places() throws {
        let folder = try TemporaryFolder()
        let scratch = try ScratchFile(in: folder.path)
        var places: [Range<Int>] = []
        // More than the buffer holds, and some of nothing.
        for number in 0..<40 {
            places.append(try scratch.append([UInt8](repeating: UInt8(number), count: number * 1000)))
            if number % 7 == 0 {
                #expect(
                    try scratch.bytes(at: places[number]) == [UInt8](repeating: UInt8(number), count: number * 1000))
            }
        }
        for number in (0..<40).reversed() {
            #expect(try scratch.bytes(at: places[number]) == [UInt8](repeating: UInt8(number), count: number * 1000))
        }
        #expect(try scratch.bytes(at: places[39].lowerBound..<(places[39].lowerBound + 2)) == [39, 39])
    }

    @Test("the file has no name, so that nothing is left of it; what it would replace stays")
    func nameless() throws {
        let folder = try TemporaryFolder()
        let scratch = try ScratchFile(in: folder.path)
        _ = try scratch.append([1, 2, 3])
        #expect(try FolderWalk.entries(below: folder.path).isEmpty)
        try OutputFile.create(folder.path + "/scratch", [7])
        #expect(throws: FileError.self) { _ = try ScratchFile(in: folder.path) }
        #expect(try RegularFile.bytes(folder.path + "/scratch", limit: 9) == [7])
        #expect(throws: FileError.self) { _ = try ScratchFile(in: folder.path + "/nowhere") }
    }
}
