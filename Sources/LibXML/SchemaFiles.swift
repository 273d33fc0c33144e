internal import CLibXML2
internal import Glibc

/// The files of a schema: the main one and what it includes.
///
/// libxml2 would follow an `xs:include` to any path or address, so each is looked at first.
struct SchemaFiles {
    /// The path of the main file.
    let main: String

    /// Reads the files; throws unless every one can be read and names only files of the same folder.
    ///
    /// The names are looked up in the bytes: libxml2 parses every file when it compiles the schema. Where that leaves a
    /// doubt, and with `thoroughly`, the files are parsed here too.
    func read(thoroughly: Bool = false) throws(XMLError) -> SchemaText {
        let first = Self.name(main)
        let folder = String(main.dropLast(first.count))
        var pending = [first]
        var seen: Set<String> = [first]
        var files: [String: [UInt8]] = [:]
        while let name = pending.popLast() {
            let path = folder + name
            let (locations, rest) = try look(into: path, thoroughly)
            files[name] = rest
            for location in locations {
                guard Self.isBeside(location) else {
                    throw XMLError(
                        .schemaUnusable, "the schema includes \(location), which isn't a file beside it",
                        place: SourcePlace(file: path), detail: location)
                }
                if seen.insert(location).inserted { pending.append(location) }
            }
        }
        return SchemaText(files: files, isComplete: files.count == seen.count)
    }

    /// The name of the file with a path.
    static func name(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    private static func isBeside(_ location: String) -> Bool {
        !location.contains("/") && !location.contains(":") && !location.hasPrefix(".")
    }

    /// The `schemaLocation`s at the top level of a schema file, and its ``SchemaBytes`` if bytes alone tell them.
    private func look(
        into path: String, _ thoroughly: Bool
    ) throws(XMLError) -> (locations: [String], rest: [UInt8]?) {
        guard access(path, R_OK) == 0 else {
            throw XMLError(.io, "the schema file can't be read", place: SourcePlace(file: path))
        }
        if !thoroughly, let plain = SchemaBytes(file: path), let found = plain.locations,
            found.allSatisfy(Self.isBeside)
        {
            return (found, plain.bytes)
        }
        let faults = FaultCollector()
        let tree = faults.capturing {
            xmlReadFile(path, nil, Int32(bitPattern: XML_PARSE_NONET.rawValue))
        }
        guard let tree, faults.isEmpty else {
            xmlFreeDoc(tree)
            let first = faults.faults.first
            throw XMLError(
                .schemaUnusable, first?.message ?? "the schema can't be read",
                place: SourcePlace(file: path, line: first?.line), underlying: faults.faults)
        }
        let document = XMLDocument(takingOwnershipOf: tree, name: path, firstLine: 1)
        let locations = document.root.childElements.compactMap { child in
            ["include", "import", "redefine"].contains(child.name) ? child.attribute("schemaLocation") : nil
        }
        return (locations, nil)
    }
}
