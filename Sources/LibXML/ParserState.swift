internal import CLibXML2

/// What our SAX callbacks know and count while one document is parsed; reached through the context's `_private`.
struct ParserState {
    /// What the callbacks are for.
    enum Task {
        /// Build the tree.
        case tree
        /// Read the first start tag and stop.
        case rootTag
    }

    /// What the callbacks are for.
    var task = Task.tree
    /// The limits that hold.
    let limits: ParsingLimits
    /// Where errors go.
    let faults: FaultCollector
    /// Elements, attributes, comments and processing instructions so far.
    var nodes = 0
    /// Why the parser was stopped.
    var stop: ParserStop?
    /// The first start tag, once it is read.
    var rootTag: RootTag?

    /// Builds the tree; nil where libxml2 builds it or nobody does.
    var builder: TreeBuilder?

    /// Takes the children out of the tree of an ``ElementStream``, which keeps it alive.
    var cutter: Unmanaged<ChildCutter>?

    init(limits: ParsingLimits, faults: FaultCollector) {
        self.limits = limits
        self.faults = faults
    }

    /// Gets ready for another document.
    mutating func reset(for task: Task) {
        self.task = task
        nodes = 0
        stop = nil
        rootTag = nil
        faults.reset()
    }

    /// The error for which a document was stopped; nil if it wasn't, or if its faults tell more.
    func error(name: String) -> XMLError? {
        stop?.error(limits: limits, name: name, lineOffset: faults.lineOffset)
    }
}
