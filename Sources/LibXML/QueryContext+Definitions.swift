internal import CLibXML2

extension QueryContext {
    /// Gives variables by expressions that are evaluated when a variable is first used, and at most once.
    ///
    /// Most expressions stop early, so that many variables are never asked for. Definitions may use each other, but not in a
    /// circle. One that fails makes the expression fail that asked for it.
    /// - Parameter definitions: The expressions by variable; they stay until they are replaced, also when
    ///   ``removeVariables()`` takes their values.
    package func setLastingDefinitions(_ definitions: [String: Query]) {
        lasting = definitions
    }

    /// Replaces the definitions of one part of the work, such as one checklist; values of the former ones are forgotten.
    package func setDefinitions(_ definitions: [String: Query]) {
        for name in evaluated { xmlXPathRegisterVariable(context, name, nil) }
        evaluated.removeAll(keepingCapacity: true)
        passing = definitions
    }

    /// The value in libxml2's table, which stays its owner; evaluated first if only its definition is known.
    func storedVariable(_ name: String) -> xmlXPathObjectPtr? {
        var stored = xmlHashLookup2(context.pointee.varHash, name, nil)
        if stored == nil {
            define(name)
            stored = xmlHashLookup2(context.pointee.varHash, name, nil)
        }
        return stored?.assumingMemoryBound(to: xmlXPathObject.self)
    }

    /// A copy of a value in libxml2's table, made by libxml2's own function because that one reuses freed objects; it would
    /// call back here first, so it must not know of us meanwhile.
    fileprivate func copyOfVariable(_ name: UnsafePointer<xmlChar>) -> xmlXPathObjectPtr? {
        context.pointee.varLookupFunc = nil
        defer { context.pointee.varLookupFunc = defineWhenNeeded }
        return xmlXPathVariableLookup(context, name)
    }

    /// Evaluates the definition of a variable inside another evaluation, whose place is restored afterwards.
    fileprivate func define(_ name: String) {
        guard let query = passing[name] ?? lasting[name] else { return }
        let outer = context.pointee
        context.pointee.node = blank.root.pointer
        context.pointee.doc = blank.tree
        context.pointee.contextSize = 1
        context.pointee.proximityPosition = 1
        // A fault is collected like any other and fails the outer evaluation, too.
        if let result = xmlXPathCompiledEval(query.compiled, context) {
            xmlXPathRegisterVariable(context, name, result)
            if passing[name] != nil { evaluated.append(name) }
        }
        context.pointee.node = outer.node
        context.pointee.doc = outer.doc
        context.pointee.contextSize = outer.contextSize
        context.pointee.proximityPosition = outer.proximityPosition
    }
}

/// Called by libxml2 for every variable: gives the value from its own table, after filling it if need be.
let defineWhenNeeded: xmlXPathVariableLookupFunc = { data, name, _ in
    guard let data, let name else { return nil }
    let queries = Unmanaged<QueryContext>.fromOpaque(data).takeUnretainedValue()
    if let value = queries.copyOfVariable(name) { return value }
    queries.define(String(cString: name))
    return queries.copyOfVariable(name)
}
