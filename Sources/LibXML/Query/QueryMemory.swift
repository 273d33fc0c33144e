/// The memory of the expressions of a compiler.
///
/// Expressions are short, and what their evaluation waits for is memory: those that are compiled one after the other stand
/// one behind the other, and each name and text is kept once. Everything lasts as long as any of the expressions.
final class QueryMemory {
    private var code = QueryArena()
    private var characters = QueryArena()
    /// The texts by their bytes; strings would take those for equal that only look alike.
    private var texts: Set<QueryText> = []

    deinit {
        code.free()
        characters.free()
    }

    /// The copy of a name or constant text that lasts.
    func text(_ text: QueryText) -> QueryText {
        if let known = texts.firstIndex(of: text) { return texts[known] }
        let copy = characters.allocate(text.count)
        copy.copyMemory(from: text.start, byteCount: text.count)
        let lasting = QueryText(start: copy.assumingMemoryBound(to: UInt8.self), count: text.count)
        texts.insert(lasting)
        return lasting
    }

    /// A part of an expression.
    func copy<Element: BitwiseCopyable>(_ list: [Element]) -> UnsafeMutablePointer<Element> {
        let copy = code.allocate(list.count * MemoryLayout<Element>.stride)
            .bindMemory(to: Element.self, capacity: list.count)
        copy.initialize(from: list, count: list.count)
        return copy
    }
}
