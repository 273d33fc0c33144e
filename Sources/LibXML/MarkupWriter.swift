/// Writes XML or HTML as UTF-8 bytes.
///
/// Names are constants of the program and values are always escaped, so that no text can become markup. Elements close
/// themselves: by their closure, or by ``end()``, which knows what is open.
///
///     var page = MarkupWriter(.html)
///     page.element("td", ("class", "num")) { cell in
///         cell.text(points)
///     }
package struct MarkupWriter: ~Copyable, PiecewiseWriter {
    /// What is written.
    package enum Syntax: Sendable {
        /// XML with a declaration; an element without content closes itself.
        case xml
        /// HTML with a doctype; void elements such as `br` have no end tag.
        case html
        /// A part of XML or HTML that begins with nothing; content rules are those of HTML.
        case fragment
    }

    /// What is written.
    package let syntax: Syntax
    /// Whether each element without text stands on a line of its own.
    package let isIndented: Bool
    /// The bytes so far, or what came after the last piece that was handed on; a start tag may still be open at their end.
    package var bytes: [UInt8] { buffer.bytes }

    /// Where the bytes go.
    var buffer: ByteBuffer

    /// The innermost open element, which every part that is written looks at; the document itself where none is open.
    var innermost = OpenElement(name: "")
    /// What is open around it, the document first.
    var outer: [OpenElement] = []
    /// Whether the `>` of the last start tag is still to come.
    var isTagOpen = false

    /// An element whose end tag is to come.
    struct OpenElement {
        let name: StaticString
        /// Whether it has child elements.
        var hasElements = false
        /// Whether it has text, around which no blank may be added.
        var hasText = false
    }

    /// Makes a writer and writes the beginning of the document.
    package init(_ syntax: Syntax = .xml, indented: Bool = false, capacity: Int = 16_384) {
        self.init(syntax, indented: indented, in: ByteBuffer(capacity: capacity))
    }

    /// Makes a writer that writes over what some memory holds.
    package init(_ syntax: Syntax, indented: Bool = false, in memory: consuming ByteBuffer) {
        self.syntax = syntax
        isIndented = indented
        buffer = memory
        buffer.removeAll()
        begin()
    }

    /// Begins another document in the same memory.
    package mutating func reset() {
        buffer.removeAll()
        innermost = OpenElement(name: "")
        outer.removeAll(keepingCapacity: true)
        isTagOpen = false
        begin()
    }

    /// How many bytes wait to be handed on.
    package var byteCount: Int { buffer.count }

    /// Gives the bytes so far away and goes on behind them.
    package mutating func take() -> [UInt8] { buffer.take() }

    /// Closes whatever is open, ends the last line, and gives the bytes away.
    package mutating func finish() -> [UInt8] {
        close()
        return buffer.bytes
    }

    /// Closes whatever is open, ends the last line, and gives the bytes away in the memory where they stand.
    package consuming func finishInPlace() -> ByteBuffer {
        close()
        return buffer
    }

    /// Closes whatever is open, and ends the last line.
    mutating func close() {
        while !outer.isEmpty { end() }
        if syntax != .fragment { buffer.append(UInt8(ascii: "\n")) }
    }

    private mutating func begin() {
        switch syntax {
        case .xml: buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        case .html: buffer.append("<!DOCTYPE html>\n")
        case .fragment: break
        }
    }
}
