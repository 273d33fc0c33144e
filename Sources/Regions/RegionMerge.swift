import Scorecards

/// What the rows of several runs share once they are joined: a city of its counties, a province of its cities.
///
/// Only what was judged alike can be joined, so everything that the headings say must be equal but for the region, its
/// units and the files of no school.
package struct RegionMerge: Sendable {
    private let base: RegionHeading
    private let tree: JurisdictionTree
    private let strayFiles: Int
    private let folders: [String]

    /// Compares the headings and joins their units.
    /// - Parameters:
    ///   - parts: the runs in the order of the arguments.
    ///   - unit: what lies above all of them, where their rosters do not say so.
    /// - Throws: `MergeError` with the first two folders that do not go together.
    package init(_ parts: [RunReader], under unit: RegionHeading.Jurisdiction? = nil) throws(MergeError) {
        guard let first = parts.first else { throw MergeError(.apart, [""]) }
        var tree = JurisdictionTree()
        for part in parts {
            try Self.compare(first, part)
            for unit in part.heading.jurisdictions {
                do throws(JurisdictionTree.Conflict) {
                    try tree.add(unit)
                } catch {
                    throw Self.conflict(error, parts.prefix { $0.folder != part.folder } + [part])
                }
            }
        }
        if let unit {
            do throws(JurisdictionTree.Conflict) {
                try tree.join(under: unit)
            } catch {
                throw Self.conflict(error, parts[...])
            }
        }
        base = first.heading
        self.tree = tree
        folders = parts.map(\.folder)
        strayFiles = parts.reduce(0) { $0 + $1.heading.strayFiles }
    }

    /// The heading of all rows.
    /// - Parameters:
    ///   - title: the name of the region; nil takes that of the smallest unit that holds all schools.
    ///   - jurisdictions: the codes that the rows name.
    /// - Returns: the heading.
    /// - Throws: `MergeError` when there is no title and no such unit.
    package func heading(title: String?, over jurisdictions: Set<String>) throws(MergeError) -> RegionHeading {
        guard let region = title ?? tree.common(of: jurisdictions)?.name else { throw MergeError(.apart, folders) }
        return RegionHeading(
            tool: base.tool, year: base.year, asOf: base.asOf, edition: base.edition, editionTitle: base.editionTitle,
            language: base.language, isFictional: base.isFictional, region: region, due: base.due,
            strayFiles: strayFiles, files: base.files, jurisdictions: tree.list, stages: base.stages,
            ownerships: base.ownerships, topics: base.topics, scale: base.scale, measures: base.measures,
            composites: base.composites, questions: base.questions)
    }

    /// The questions that only the schools of several runs raise together: criteria across schools, which no run could
    /// judge beyond its own roster, may have another answer for these. The marks of the runs are looked at twice.
    package func questionsAcross(_ parts: [RunReader]) throws -> [RegionSummary.RaisedQuestion] {
        var marks = QuestionMarks(base.questions, skipsEach: true, isReread: true)
        var starts: [Int] = []
        var school = 0
        for part in parts {
            starts.append(school)
            try part.forEachMarks {
                marks.add($0, school)
                school += 1
            }
        }
        school = 0
        for part in parts {
            try part.forEachMarks {
                marks.addAgain($0, school)
                school += 1
            }
        }
        return marks.raised().filter { raised in
            let question = base.questions[raised.question]
            guard question.rule != .each else { return false }
            let runs = Dictionary(grouping: raised.entries) { entry in starts.lastIndex { $0 <= entry.school } ?? 0 }
            return runs.count > 1 && !runs.values.contains { QuestionMarks.holds(question, $0) }
        }
    }

    private static func compare(_ first: RunReader, _ other: RunReader) throws(MergeError) {
        let (one, two) = (first.heading, other.heading)
        let folders = [first.folder, other.folder]
        func require<Value: Equatable>(
            _ code: MergeError.Code, _ value: KeyPath<RegionHeading, Value>, _ text: (RegionHeading) -> String
        ) throws(MergeError) {
            guard one[keyPath: value] == two[keyPath: value] else {
                throw MergeError(code, folders, [text(one), text(two)])
            }
        }
        try require(.year, \.year) { "\($0.year)" }
        try require(.edition, \.edition, \.edition)
        try require(.asOf, \.asOf, \.asOf)
        try require(.language, \.language, \.language)
        try require(.tool, \.tool, \.tool)
        if let file = zip(one.files, two.files).first(where: { $0 != $1 })?.0 ?? one.files.dropFirst(two.files.count)
            .first
            ?? two.files.dropFirst(one.files.count).first
        {
            throw MergeError(.checklists, folders, [file.file])
        }
        try require(.due, \.due) { $0.due ?? "—" }
        try require(.nature, \.isFictional) { _ in "" }
        let isAlike =
            one.editionTitle == two.editionTitle && one.stages == two.stages && one.ownerships == two.ownerships
            && one.topics == two.topics && one.scale == two.scale && one.measures == two.measures
            && one.composites == two.composites && one.questions == two.questions
        guard isAlike else { throw MergeError(.heading, folders, [RunReader.heading]) }
    }

    /// The folders are the first that has the unit which was known, and the last, whose unit does not fit.
    private static func conflict(_ conflict: JurisdictionTree.Conflict, _ parts: ArraySlice<RunReader>) -> MergeError {
        let known = parts.first { $0.heading.jurisdiction(conflict.known.code) != nil } ?? parts.first
        return MergeError(
            .jurisdiction, [known?.folder ?? "", parts.last?.folder ?? ""],
            [conflict.found.code]
                + [conflict.known, conflict.found].map { "\($0.name) \($0.level) \($0.parent ?? "—")" })
    }
}
