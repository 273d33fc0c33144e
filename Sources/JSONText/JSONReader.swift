/// Reads JSON that ``JSONWriter`` wrote: compact, with the keys in their order.
///
/// It is no parser for JSON of other hands. The caller asks for what must come next, and anything else is a fault; so a
/// hundred thousand lines are read in a second or two without a tree of any of them.
package struct JSONReader: Sendable {
    private let bytes: [UInt8]
    private var place = 0
    private var followsValue = false

    /// Starts at the beginning of a text.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Starts at the value of a key that stands once in the text; nil when it does not.
    package init?(_ bytes: [UInt8], atValueOf name: StaticString) {
        // A quote inside a text stands behind a backslash, so that no text looks like a key.
        let length = name.utf8CodeUnitCount
        let end = bytes.withUnsafeBufferPointer { bytes -> Int? in
            var place = 0
            while place + length + 3 <= bytes.count {
                if bytes[place] == UInt8(ascii: "\""), bytes[place + length + 1] == UInt8(ascii: "\""),
                    bytes[place + length + 2] == UInt8(ascii: ":"),
                    (0..<length).allSatisfy({ bytes[place + 1 + $0] == name.utf8Start[$0] })
                {
                    return place + length + 3
                }
                place += 1
            }
            return nil
        }
        guard let end else { return nil }
        self.bytes = bytes
        place = end
    }

    /// Enters an object.
    package mutating func beginObject() throws(JSONFault) {
        try take(UInt8(ascii: "{"), "{")
        followsValue = false
    }

    /// Leaves an object.
    package mutating func endObject() throws(JSONFault) {
        try take(UInt8(ascii: "}"), "}")
        followsValue = true
    }

    /// Reads a key that must come next.
    package mutating func key(_ name: StaticString) throws(JSONFault) {
        guard optionalKey(name) else { throw JSONFault(offset: place, expected: "\"\(name)\":") }
    }

    /// Reads a key if it comes next.
    package mutating func optionalKey(_ name: StaticString) -> Bool {
        let length = name.utf8CodeUnitCount
        var start = place
        if followsValue {
            guard start < bytes.count, bytes[start] == UInt8(ascii: ",") else { return false }
            start += 1
        }
        guard start + length + 3 <= bytes.count, bytes[start] == UInt8(ascii: "\"") else { return false }
        for offset in 0..<length where bytes[start + 1 + offset] != name.utf8Start[offset] { return false }
        guard bytes[start + length + 1] == UInt8(ascii: "\""), bytes[start + length + 2] == UInt8(ascii: ":") else {
            return false
        }
        place = start + length + 3
        followsValue = false
        return true
    }

    /// Enters an array.
    package mutating func beginArray() throws(JSONFault) {
        try take(UInt8(ascii: "["), "[")
        followsValue = false
    }

    /// Whether an array has another element, which then comes next; at its end the array is left.
    package mutating func nextElement() throws(JSONFault) -> Bool {
        guard place < bytes.count else { throw JSONFault(offset: place, expected: "]") }
        if bytes[place] == UInt8(ascii: "]") {
            place += 1
            followsValue = true
            return false
        }
        if followsValue { try take(UInt8(ascii: ","), ", or ]") }
        followsValue = false
        return true
    }

    /// Goes on to an element that must be there.
    package mutating func element() throws(JSONFault) {
        guard try nextElement() else { throw JSONFault(offset: place, expected: "an element") }
    }

    /// Leaves an array that must end here.
    package mutating func endArray() throws(JSONFault) {
        try take(UInt8(ascii: "]"), "]")
        followsValue = true
    }

    /// Reads a whole number.
    package mutating func integer() throws(JSONFault) -> Int {
        let start = place
        var isNegative = false
        if place < bytes.count, bytes[place] == UInt8(ascii: "-") {
            isNegative = true
            place += 1
        }
        var value = 0
        let first = place
        while place < bytes.count, (48...57).contains(bytes[place]) {
            guard place - first < 18 else { throw JSONFault(offset: start, expected: "a whole number") }
            value = value * 10 + Int(bytes[place] - 48)
            place += 1
        }
        guard place > first else { throw JSONFault(offset: start, expected: "a whole number") }
        followsValue = true
        return isNegative ? -value : value
    }

    /// Reads a whole number or null.
    package mutating func optionalInteger() throws(JSONFault) -> Int? {
        try takeNull() ? nil : integer()
    }

    /// Reads true or false.
    package mutating func boolean() throws(JSONFault) -> Bool {
        for (text, value) in [("true" as StaticString, true), ("false", false)] where take(text) { return value }
        throw JSONFault(offset: place, expected: "true or false")
    }

    /// Reads a text or null.
    package mutating func optionalString() throws(JSONFault) -> String? {
        try takeNull() ? nil : string()
    }

    /// Reads a text.
    package mutating func string() throws(JSONFault) -> String {
        try take(UInt8(ascii: "\""), "\"")
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\") { place += 1 }
        guard place < bytes.count else { throw JSONFault(offset: start, expected: "the end of a text") }
        var text = String(decoding: bytes[start..<place], as: UTF8.self)
        if bytes[place] == UInt8(ascii: "\\") { text += try escapedRest() }
        try take(UInt8(ascii: "\""), "\"")
        followsValue = true
        return text
    }

    /// Reads a whole array of elements of one kind.
    package mutating func list<Element>(
        _ element: (inout JSONReader) throws(JSONFault) -> Element
    ) throws(JSONFault) -> [Element] {
        try beginArray()
        var elements: [Element] = []
        while try nextElement() { elements.append(try element(&self)) }
        return elements
    }

    /// The fault of a value that was read and makes no sense to the caller.
    package func fault(_ expected: String) -> JSONFault { JSONFault(offset: place, expected: expected) }

    /// Ends the text: nothing but line ends may follow.
    package mutating func end() throws(JSONFault) {
        while place < bytes.count, bytes[place] == UInt8(ascii: "\n") { place += 1 }
        guard place == bytes.count else { throw JSONFault(offset: place, expected: "the end") }
    }

    /// The rest of a text that holds escapes, up to its closing quote.
    private mutating func escapedRest() throws(JSONFault) -> String {
        var rest: [UInt8] = []
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            guard bytes[place] == UInt8(ascii: "\\") else {
                rest.append(bytes[place])
                place += 1
                continue
            }
            rest.append(try escape())
        }
        return String(decoding: rest, as: UTF8.self)
    }

    /// One escape of those that the writer uses.
    private mutating func escape() throws(JSONFault) -> UInt8 {
        guard place + 1 < bytes.count else { throw JSONFault(offset: place, expected: "an escape") }
        let sign = bytes[place + 1]
        place += 2
        switch sign {
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return sign
        case UInt8(ascii: "u") where place + 4 <= bytes.count:
            let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
            guard let value = UInt8(digits, radix: 16) else { break }
            place += 4
            return value
        default: break
        }
        throw JSONFault(offset: place - 2, expected: "an escape")
    }

    private mutating func takeNull() throws(JSONFault) -> Bool { take("null") }

    private mutating func take(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard place + length <= bytes.count else { return false }
        for offset in 0..<length where bytes[place + offset] != word.utf8Start[offset] { return false }
        place += length
        followsValue = true
        return true
    }

    private mutating func take(_ byte: UInt8, _ expected: String) throws(JSONFault) {
        guard place < bytes.count, bytes[place] == byte else { throw JSONFault(offset: place, expected: expected) }
        place += 1
    }
}
