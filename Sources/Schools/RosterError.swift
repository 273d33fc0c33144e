package import Scorecards
package import Wording

/// Why a roster can't be used. It is the denominator of every rate, so a faulty one stops the run.
package struct RosterError: Error, Sendable {
    /// What is wrong, with place and remedy.
    package let diagnostics: [Diagnostic]

    /// Makes an error.
    package init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }

    /// All that is wrong, a line each.
    package func text(_ language: Language) -> String {
        let lines = diagnostics.map { fault in
            let place = [fault.file, fault.line.map { "\($0)" }].compactMap(\.self).joined(separator: ":")
            return "  \(place) \(fault.placeLabel ?? "") \(fault.summary) \(fault.remedy)"
        }
        return ([Strings.rosterInvalid.text(language)] + lines).joined(separator: "\n")
    }
}
