/// The memory of the compiled expressions of a context.
///
/// Expressions are short, and what their evaluation waits for is memory: those that are compiled one after the other stand
/// one behind the other, and each name and text is kept once. Everything lasts as long as any of the expressions.
final class QueryMemory {
    private var code = QueryArena()
    private var characters = QueryArena()
    /// The texts by their bytes; strings would take those for equal that only look alike.
    private var texts: [[UInt8]: QueryText] = [:]

    deinit {
        code.free()
        characters.free()
    }

    /// A name or constant text of an expression.
    func text(_ text: String) -> QueryText {
        let bytes = Array(text.utf8)
        if let known = texts[bytes] { return known }
        let copy = Self.copy(bytes, to: &characters)
        let text = QueryText(start: copy, count: bytes.count)
        texts[bytes] = text
        return text
    }

    /// A part of an expression.
    func copy<Element: BitwiseCopyable>(_ list: [Element]) -> UnsafeMutablePointer<Element> {
        Self.copy(list, to: &code)
    }

    private static func copy<Element: BitwiseCopyable>(
        _ list: [Element], to arena: inout QueryArena
    ) -> UnsafeMutablePointer<Element> {
        let copy = arena.allocate(list.count * MemoryLayout<Element>.stride)
            .bindMemory(to: Element.self, capacity: list.count)
        copy.initialize(from: list, count: list.count)
        return copy
    }
}
