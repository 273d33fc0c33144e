import Regions
import Reports
import Scorecards
import Synchronization
import Wording

/// Holds the applicants of a selection against the rows of a report: decisions over other data prove nothing here.
final class CandidateCheck: Sendable {
    private let language: Language
    /// The applicants that no row has met yet, by code.
    private let open: Mutex<[String: CandidateLine]>

    init(_ selection: SelectionOutcome?, _ language: Language) {
        self.language = language
        open = Mutex(
            Dictionary((selection?.lines ?? []).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    /// Refuses a row whose index is not the one that was selected by.
    func check(_ row: SchoolRow) throws {
        guard let line = open.withLock({ $0.removeValue(forKey: row.code) }), line.index != row.index else { return }
        func text(_ index: Fraction?) -> String { index?.text ?? Strings.selectionNoIndex.text(language) }
        throw Failure(
            .unusable,
            Strings.selectionOtherSchool.text(language, row.code + " " + row.name, text(line.index), text(row.index)))
    }

    /// Refuses applicants of whom there was no row.
    func finish() throws {
        guard let stranger = open.withLock({ $0.values.map { $0.code + " " + $0.name }.min() }) else { return }
        throw Failure(.unusable, Strings.selectionStranger.text(language, stranger))
    }
}
