extension MarkupWriter {
    /// Opens an element; attributes may follow until something is put into it.
    package mutating func start(_ name: StaticString) {
        closeTag()
        if isIndented, !outer.isEmpty, !innermost.hasText { breakLine(depth: outer.count) }
        innermost.hasElements = true
        buffer.append("<", name, "")
        outer.append(innermost)
        innermost = OpenElement(name: name)
        isTagOpen = true
    }

    /// Gives the element just opened an attribute.
    package mutating func attribute(_ name: StaticString, _ value: String) {
        requireOpenTag()
        let isDone = value.utf8.withContiguousStorageIfAvailable { buffer.appendAttribute(name, ifPlain: $0) }
        if isDone == true { return }
        beginAttribute(name)
        appendEscaped(value, inAttribute: true)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Gives the element just opened an attribute, unless the value is nil.
    package mutating func attribute(_ name: StaticString, _ value: String?) {
        if let value { attribute(name, value) }
    }

    /// Gives the element just opened an attribute with an integer, unless it is nil.
    package mutating func attribute(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        beginAttribute(name)
        buffer.append(integer: value)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Gives the element just opened an attribute with `true` or `false`, unless it is nil.
    package mutating func attribute(_ name: StaticString, _ value: Bool?) {
        if let value { attribute(name, value ? "true" : "false") }
    }

    /// Gives the element just opened an attribute with a number of hundredths, written with two decimals, unless it is
    /// nil.
    package mutating func attribute(_ name: StaticString, hundredthsOf value: Int?) {
        guard let value else { return }
        beginAttribute(name)
        buffer.append(hundredths: value)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Writes the name of an attribute and the quote that opens its value.
    private mutating func beginAttribute(_ name: StaticString) {
        requireOpenTag()
        buffer.append(" ", name, "=\"")
    }

    private func requireOpenTag() {
        precondition(isTagOpen, "an attribute must come before the content of its element")
    }

    /// Writes text, escaped.
    package mutating func text(_ value: String) {
        closeTag()
        noteText()
        appendEscaped(value, inAttribute: false)
    }

    /// Writes a whole number as text.
    package mutating func text(integer: Int) {
        closeTag()
        noteText()
        buffer.append(integer: integer)
    }

    /// Writes a number of hundredths as text, with two decimals.
    package mutating func text(hundredths: Int) {
        closeTag()
        noteText()
        buffer.append(hundredths: hundredths)
    }

    /// Closes the element opened last; without one, nothing happens.
    package mutating func end() {
        guard let parent = outer.popLast() else { return }
        let element = innermost
        innermost = parent
        if isTagOpen {
            isTagOpen = false
            if syntax == .xml { return buffer.append("/>") }
            buffer.append(UInt8(ascii: ">"))
            if Self.isVoid(element.name) { return }
        }
        if isIndented, element.hasElements, !element.hasText { breakLine(depth: outer.count) }
        buffer.append("</", element.name, ">")
    }

    /// Writes an element around what `content` writes.
    @inline(__always)
    package mutating func element<Failure: Error>(
        _ name: StaticString, _ attributes: (StaticString, String)...,
        content: (inout MarkupWriter) throws(Failure) -> Void
    ) throws(Failure) {
        start(name)
        for (name, value) in attributes { attribute(name, value) }
        let depth = outer.count
        try content(&self)
        while outer.count > depth { end() }
        end()
    }

    /// Writes an element around a text.
    @inline(__always)
    package mutating func element(_ name: StaticString, _ attributes: (StaticString, String)..., text value: String) {
        start(name)
        for (name, value) in attributes { attribute(name, value) }
        text(value)
        end()
    }

    /// Writes an element without content.
    @inline(__always)
    package mutating func element(_ name: StaticString, _ attributes: (StaticString, String)...) {
        start(name)
        for (name, value) in attributes { attribute(name, value) }
        end()
    }

    /// Writes markup that is a constant of the program: style sheets, scripts, drawings.
    package mutating func raw(_ markup: StaticString) {
        closeTag()
        noteText()
        buffer.append(markup)
    }

    /// Writes text behind markup that is a constant of the program; together they cost little more than the text.
    package mutating func text(behind markup: StaticString, _ value: String) {
        closeTag()
        noteText()
        let isDone = value.utf8.withContiguousStorageIfAvailable { buffer.appendIfPlain($0, behind: markup) }
        if isDone == true { return }
        buffer.append(markup)
        appendEscaped(value, inAttribute: false)
    }

    /// Writes a line break between elements, for readers of the source.
    package mutating func newline() {
        closeTag()
        buffer.append(UInt8(ascii: "\n"))
    }

    /// Remembers that the innermost element has text; only lines of their own depend on it.
    @inline(__always)
    private mutating func noteText() {
        innermost.hasText = true
    }

    @inline(__always)
    private mutating func closeTag() {
        guard isTagOpen else { return }
        buffer.append(UInt8(ascii: ">"))
        isTagOpen = false
    }

    private mutating func breakLine(depth: Int) {
        buffer.append(lineBreakAndBlanks: 2 * depth)
    }

    /// Whether HTML knows an element only without content.
    private static func isVoid(_ name: StaticString) -> Bool {
        name.withUTF8Buffer { bytes in voids.contains { $0.utf8.elementsEqual(bytes) } }
    }

    private static let voids: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
}
