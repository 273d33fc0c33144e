package import Scorecards
package import Wording

/// Why a policy can't be used. Nothing is selected under a policy that contradicts itself or its edition.
package struct PolicyError: Error, Sendable {
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
            let words = [place, fault.placeLabel ?? "", fault.summary, fault.remedy].filter { !$0.isEmpty }
            return "  " + words.joined(separator: " ")
        }
        return ([Strings.policyInvalid.text(language)] + lines).joined(separator: "\n")
    }
}
