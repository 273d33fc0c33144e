package import Files
package import LibXML

/// Every school that is expected to report in a year (名册): the denominator of every rate.
package struct Roster: Sendable {
    /// The file, relative to the data folder.
    package let file: String
    /// The fingerprint of its bytes.
    package let fingerprint: Fingerprint
    /// The report year.
    package let year: Int
    /// The last day on which a submission is on time, yyyy-mm-dd; nil when none is set.
    package let due: String?
    /// The title.
    package let title: String
    /// Whether the schools are invented (示例).
    package let isFictional: Bool
    /// The administrative units, each after the one above it.
    package let jurisdictions: [Jurisdiction]
    /// The schools, in the order of the file.
    package let schools: [School]
    private let entries: RosterEntries
    private let positions: [UInt64: Int32]

    /// Makes a roster. Schools with the same code must not occur: the schema's key has seen to it.
    package init(
        file: String, fingerprint: Fingerprint, year: Int, due: String?, title: String, isFictional: Bool,
        jurisdictions: [Jurisdiction], schools: [School], entries: RosterEntries
    ) {
        self.file = file
        self.fingerprint = fingerprint
        self.year = year
        self.due = due
        self.title = title
        self.isFictional = isFictional
        self.jurisdictions = jurisdictions
        self.schools = schools
        self.entries = entries
        var positions = [UInt64: Int32](minimumCapacity: schools.count)
        for (position, school) in schools.enumerated() {
            if let code = UInt64(school.code) { positions[code] = Int32(position) }
        }
        self.positions = positions
    }

    /// The position of the school with a code; nil when it is not on the roster.
    package func position(of code: String) -> Int? {
        guard code.utf8.count == 10, let number = UInt64(code) else { return nil }
        return positions[number].map(Int.init)
    }

    /// The entry of the school at a position as a tree, with its lines and paths in the roster.
    package func entry(of position: Int, _ parser: DocumentParser) throws(XMLError) -> XMLDocument {
        let school = schools[position]
        let path = schools.count == 1 ? "/roster/school" : "/roster/school[\(position + 1)]"
        return try parser.parse(entries[position], name: file, firstLine: school.line, rootPath: path)
    }

    /// The names of a jurisdiction, from the largest unit down.
    package func names(of jurisdiction: Int) -> [String] {
        var names: [String] = []
        var place: Int? = jurisdiction
        while let current = place {
            names.append(jurisdictions[current].name)
            place = jurisdictions[current].parent
        }
        return names.reversed()
    }
}
