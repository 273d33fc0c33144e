package import Wording

/// The yearly annex (年度数据附表) as a value: every figure with its definition, the counts behind it, its source and its
/// exceptions, two years side by side when a second one is given.
package struct Annex: Sendable, Hashable {
    /// A part of the annex.
    package struct Section: Sendable, Hashable {
        /// Unique in the annex; two years are matched by it.
        package let id: String
        /// The title.
        package let title: String
        /// The lines.
        package var lines: [Line]
        /// Whether its figures follow from points, which only one edition gives alike.
        package let isScored: Bool
        /// Whether its figures are measures of the checklists.
        package let isRates: Bool
        /// Remarks below the lines.
        package var notes: [String]

        /// Whether the section has a column for exceptions.
        var namesExceptions: Bool { lines.contains { !$0.exceptions.isEmpty } }

        /// Makes a section.
        package init(
            id: String, title: String, lines: [Line], isScored: Bool = false, isRates: Bool = false,
            notes: [String] = []
        ) {
            self.id = id
            self.title = title
            self.lines = lines
            self.isScored = isScored
            self.isRates = isRates
            self.notes = notes
        }
    }

    /// What a figure was in one year.
    package struct Amount: Sendable, Hashable {
        /// The figure with its unit: “122 次”, “97.50%”, “近 9000 件”.
        package let text: String
        /// The counts behind it, such as “39 ÷ 40”; or why there are none.
        package let detail: String?
        /// The printed figure in hundredths, where it is exact enough to be compared.
        package let hundredths: Int?
        /// The unit, which must be the same to be compared.
        package let unit: String

        /// Makes an amount.
        package init(text: String, detail: String? = nil, hundredths: Int? = nil, unit: String = "") {
            self.text = text
            self.detail = detail
            self.hundredths = hundredths
            self.unit = unit
        }
    }

    /// One figure.
    package struct Line: Sendable, Hashable {
        /// Unique in its section; two years are matched by it.
        package let id: String
        /// What it is called.
        package let label: String
        /// What is counted, and how.
        package let definition: String?
        /// What it was; nil for a figure that only the earlier year has.
        package var amount: Amount?
        /// What it was in the earlier year.
        package var earlier: Amount?
        /// Where it comes from.
        package let source: String
        /// The words of the source.
        package let quote: String?
        /// What falls short, by name.
        package fileprivate(set) var exceptions: ExceptionTexts
        /// A remark.
        package var note: String?
        /// How many steps it is moved in: 1 for a part of the line above.
        package let indent: Int

        /// Makes a line.
        package init(
            id: String, label: String, definition: String? = nil, amount: Amount?, source: String,
            quote: String? = nil, exceptions: ExceptionTexts = [], note: String? = nil, indent: Int = 0
        ) {
            self.id = id
            self.label = label
            self.definition = definition
            self.amount = amount
            self.source = source
            self.quote = quote
            self.exceptions = exceptions
            self.note = note
            self.indent = indent
        }
    }

    /// What the annex is called.
    package let title: String
    /// Whose figures they are.
    package let office: String
    /// The year.
    package let year: Int
    /// The earlier year beside it.
    package private(set) var earlierYear: Int?
    /// The edition that the schools were judged under; nil where no school was.
    package let edition: String?
    /// The SHA-256 of the edition's files: an edition may be corrected under its name.
    package let rules: [String]
    /// The day it is about, yyyy-mm-dd.
    package let date: String
    /// Whether the data is invented (示例).
    package let isFictional: Bool
    /// The language of all texts.
    package let language: Language
    /// The program that made it.
    package let tool: String
    /// The parts.
    package private(set) var sections: [Section]
    /// Remarks on the whole.
    package var notes: [String]

    /// Makes the annex of one year.
    package init(
        title: String, office: String, year: Int, edition: String? = nil, rules: [String] = [], date: String,
        isFictional: Bool, language: Language, tool: String,
        sections: [Section], notes: [String] = []
    ) {
        self.title = title
        self.office = office
        self.year = year
        self.edition = edition
        self.rules = rules
        self.date = date
        self.isFictional = isFictional
        self.language = language
        self.tool = tool
        self.sections = sections
        self.notes = notes
    }

    /// The same with an earlier year beside it.
    ///
    /// Figures are matched by their ids; what only the earlier year has is listed too. Where the definition changed, the
    /// line says that the two can't be compared; where the edition changed, so does every line that follows from points.
    /// Where its files changed under the same name, definitions prove nothing, and rates can't be compared either.
    package func beside(_ earlier: Annex) -> Annex {
        var result = self
        result.earlierYear = earlier.year
        let isOtherEdition = edition != nil && earlier.edition != nil && edition != earlier.edition
        if let edition, let old = earlier.edition, isOtherEdition {
            result.notes.append(
                Strings.annexEditionChanged.text(language, "\(earlier.year)", old, "\(year)", edition))
        }
        let isCorrected = edition != nil && edition == earlier.edition && rules != earlier.rules
        if let edition, isCorrected {
            result.notes.append(
                Strings.annexEditionCorrected.text(language, "\(earlier.year)", "\(year)", edition))
        }
        for section in earlier.sections {
            guard let position = result.sections.firstIndex(where: { $0.id == section.id }) else {
                var old = section
                old.lines = section.lines.map(\.asEarlier)
                result.sections.append(old)
                continue
            }
            result.sections[position].add(
                section,
                isOtherRules: (section.isScored && (isOtherEdition || isCorrected))
                    || (section.isRates && isCorrected), language)
        }
        return result
    }
}

extension Annex.Section {
    fileprivate mutating func add(_ earlier: Annex.Section, isOtherRules: Bool, _ language: Language) {
        for (place, line) in earlier.lines.enumerated() {
            if let position = lines.firstIndex(where: { $0.id == line.id }) {
                lines[position].earlier = line.amount
                if isOtherRules {
                    lines[position].cannotBeCompared()
                } else if lines[position].definition != line.definition {
                    let remark = Strings.annexDefinitionChanged[language]
                    lines[position].note =
                        lines[position].note.map { $0 + Strings.sentenceJoint[language] + remark } ?? remark
                    lines[position].cannotBeCompared()
                }
            } else {
                // It goes behind the line that it followed, so that the parts of a total stay with it.
                let before = earlier.lines[..<place].last { old in lines.contains { $0.id == old.id } }
                let position = before.flatMap { old in lines.firstIndex { $0.id == old.id } }.map { $0 + 1 }
                lines.insert(line.asEarlier, at: position ?? 0)
            }
        }
    }
}

extension Annex.Line {
    /// The line of a figure that only the earlier year has.
    fileprivate var asEarlier: Annex.Line {
        var line = self
        line.earlier = amount
        line.amount = nil
        // What fell short then says nothing about this year.
        line.exceptions = []
        line.note = nil
        return line
    }

    /// Keeps what the earlier year had, without the number that a difference is made from.
    fileprivate mutating func cannotBeCompared() {
        earlier = earlier.map { Annex.Amount(text: $0.text, detail: $0.detail, hundredths: nil, unit: $0.unit) }
    }

    /// The difference between the printed figures, in words; nil where the two can't be compared.
    package func change(_ language: Language) -> String? {
        guard let amount, let earlier, let now = amount.hundredths, let then = earlier.hundredths,
            amount.unit == earlier.unit
        else { return nil }
        let difference = now - then
        guard difference != 0 else { return Strings.annexUnchanged[language] }
        let digits = AnnexNumber.text(hundredths: abs(difference), unit: amount.unit)
        return (difference > 0 ? "+" : "−")
            + (amount.unit == "%" ? Strings.annexPoints.text(language, digits) : digits)
    }
}
