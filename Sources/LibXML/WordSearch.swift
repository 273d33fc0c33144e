internal import Glibc

extension UnsafeRawBufferPointer {
    /// The place of a character of ASCII from some place on; nil where it isn't.
    func next(_ character: Unicode.Scalar, from start: Int) -> Int? {
        guard let base = baseAddress, start < count,
            let found = memchr(base + start, Int32(character.value), count - start)
        else { return nil }
        return UnsafeRawPointer(found) - base
    }

    /// Adds the ends of the lines of a stretch that is left out, which keep every other line where it was.
    func appendLineEnds(of stretch: Range<Int>, to rest: inout [UInt8]) {
        var place = stretch.lowerBound
        while let found = next("\n", from: place), found < stretch.upperBound {
            rest.append(UInt8(ascii: "\n"))
            place = found + 1
        }
    }

    /// The place of a word of ASCII from some place on; nil where it isn't.
    package func firstPlace(of word: StaticString, from start: Int = 0) -> Int? {
        guard let base = baseAddress else { return nil }
        let length = word.utf8CodeUnitCount
        var place = start
        while place + length <= count,
            let next = memchr(base + place, Int32(word.utf8Start.pointee), count - place - length + 1)
        {
            if memcmp(next, word.utf8Start, length) == 0 { return UnsafeRawPointer(next) - base }
            place = UnsafeRawPointer(next) - base + 1
        }
        return nil
    }

    /// The last place of a word of ASCII before some place; nil where it isn't.
    func lastPlace(of word: StaticString, before end: Int) -> Int? {
        guard let base = baseAddress else { return nil }
        let length = word.utf8CodeUnitCount
        var place = Swift.min(end, count)
        while let found = self[..<place].lastIndex(of: word.utf8Start.pointee) {
            if found + length <= end, memcmp(base + found, word.utf8Start, length) == 0 { return found }
            place = found
        }
        return nil
    }
}
