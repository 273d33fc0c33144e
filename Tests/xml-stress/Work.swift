import LibXML

/// What one thread does: a worker's whole life, again and again, with nothing shared but perhaps schema and expressions.
struct Work {
    /// What threads share; nil lets each thread compile its own.
    let shared: Definitions?
    /// How many documents.
    let rounds: Int
    /// Makes the threads work on different documents.
    let seed: Int

    /// Does the work; throws or stops the process where a result is wrong.
    func run() throws {
        let definitions = try shared ?? Definitions("own.xsd")
        let schema = definitions.schema
        let parser = DocumentParser()
        let validator = SchemaValidator(schema)
        let context = QueryContext(definitions.scope)
        for round in 0..<rounds {
            let isFaulty = (round + seed) % 5 == 4
            let bytes = Material.document(school: round, fault: isFaulty)
            let tag = try parser.rootTag(of: bytes, name: "tag.xml")
            precondition(tag.attributes["year"] == "2025")
            let document = try parser.parse(bytes, name: "\(round).xml")
            let report = validator.validate(document)
            precondition(report.isValid != isFaulty, "\(report)")
            if isFaulty {
                precondition(report.faults.allSatisfy { $0.path != nil }, "\(report)")
                breakOff(Material.broken[(round + seed) % Material.broken.count], parser: parser, schema: schema)
            } else {
                context.setVariable("doc", .nodes([document.root]))
                for (query, expression) in zip(definitions.queries, Material.expressions) {
                    let value = try context.number(query)
                    precondition(value == expression.value, "\(expression.text) = \(value)")
                }
                try context.define("late", by: definitions.late)
                guard case .nodes(let nodes)? = context.value(of: "late") else { preconditionFailure("no nodes") }
                precondition(nodes.map(\.path) == ["/vicePrincipals/person[2]"])
                context.removeVariables()
                if round % 50 == 0 { try stream(bytes, schema: schema) }
            }
        }
    }

    /// Reads a broken document in every way; none may accept it.
    private func breakOff(_ bytes: [UInt8], parser: DocumentParser, schema: Schema) {
        precondition((try? parser.parse(bytes, name: "broken.xml")) == nil)
        _ = try? parser.rootTag(of: bytes, name: "broken.xml")
        precondition((try? ElementStream(bytes: bytes, name: "broken.xml", schema: schema))?.report.isValid != true)
        do {
            let stream = try ElementStream(bytes: bytes, name: "broken.xml", limits: .standard)
            while try stream.next() != nil {}
        } catch {
            return
        }
        // Only the limit of nodes, which a stream has for each child, may let it pass.
        precondition(bytes.count > 60_000, "a stream accepted a broken document")
    }

    /// Reads a document child by child and each child again from its compact copy.
    private func stream(_ bytes: [UInt8], schema: Schema) throws {
        let stream = try ElementStream(bytes: bytes, name: "stream.xml", schema: schema)
        precondition(stream.report.isValid)
        let parser = DocumentParser()
        var children = 0
        while let child = try stream.next() {
            children += 1
            let copy = try parser.parse(
                child.root.compactCopy(), name: "copy.xml", firstLine: child.root.line, rootPath: child.root.path)
            precondition(copy.root.children.map(\.line) == child.root.children.map(\.line))
        }
        precondition(children == 12)
    }
}
