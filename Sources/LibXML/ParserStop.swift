/// Why a parser was stopped, and on which line.
struct ParserStop {
    /// The reasons.
    enum Reason {
        /// A document type declaration.
        case doctype
        /// The limit of depth.
        case depth
        /// The limit of nodes.
        case nodes
        /// The limit of namespaces.
        case namespaces
        /// A text longer than libxml2 bears.
        case text
        /// A flood of faults.
        case faults
        /// What was wanted has been read.
        case enough
    }

    /// Why.
    let reason: Reason
    /// Where.
    let line: Int

    /// The error that names the limit; nil where the faults tell more or nothing is wrong.
    func error(limits: ParsingLimits, name: String, lineOffset: Int) -> XMLError? {
        let place = SourcePlace(file: name, line: line + lineOffset)
        func exceeded(_ code: XMLError.Code, _ text: String, _ limit: Int) -> XMLError {
            XMLError(code, "\(text) than the \(limit) allowed", place: place, detail: "\(limit)")
        }
        switch reason {
        case .doctype: return XMLError(.doctype, "a document type declaration isn't allowed", place: place)
        case .depth: return exceeded(.tooDeep, "elements are nested deeper", limits.depth)
        case .nodes: return exceeded(.tooManyNodes, "there are more elements and attributes", limits.nodes)
        case .namespaces: return exceeded(.tooManyNamespaces, "more namespaces are in scope", limits.namespaces)
        case .text: return XMLError(.tooLarge, "a text is huge", place: place)
        case .faults, .enough: return nil
        }
    }
}
