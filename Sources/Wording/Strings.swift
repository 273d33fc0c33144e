/// Every message of the program, in both languages.
///
/// What schemas and checklists say themselves (labels, reasons, advice, legal basis) is not repeated here.
package enum Strings {
    // MARK: - Outcomes, grades, states

    // MARK: - Validation of documents

    // MARK: - Reading of data folders

    // MARK: - Checklists

    // MARK: - Assessment

    // MARK: - Pages and tables

    // MARK: - Explanation

    // MARK: - Demo county

    // MARK: - Command line
}
