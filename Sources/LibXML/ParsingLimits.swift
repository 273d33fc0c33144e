/// How much a document may ask of the parser; whatever exceeds a limit is refused with an error that names it.
package struct ParsingLimits: Sendable, Hashable {
    /// The size of the input in bytes.
    package var bytes: Int
    /// How deep elements may be nested; libxml2 itself gives up at 256.
    package var depth: Int
    /// Elements, attributes, comments and processing instructions together; of each child in an ``ElementStream``.
    package var nodes: Int
    /// The attributes of one element: their cost in libxml2 is quadratic.
    package var attributesPerElement: Int
    /// The namespace declarations in scope at one place: each prefixed name searches them all.
    package var namespaces: Int

    /// Makes limits; what isn't given is as in ``standard``.
    package init(
        bytes: Int = 4 << 20,
        depth: Int = 64,
        nodes: Int = 50_000,
        attributesPerElement: Int = 128,
        namespaces: Int = 64
    ) {
        self.bytes = min(bytes, Int(Int32.max) - 1)
        self.depth = min(depth, 250)
        self.nodes = nodes
        self.attributesPerElement = attributesPerElement
        self.namespaces = namespaces
    }

    /// For a submission or a checklist: a thousand times what a school writes.
    package static let standard = ParsingLimits()

    /// For a roster read child by child: a country's schools.
    package static let stream = ParsingLimits(bytes: 1 << 30, nodes: 500_000)
}
