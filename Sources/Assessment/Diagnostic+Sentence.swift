package import Scorecards
package import Wording

extension Diagnostic {
    /// Place, what is wrong and what to do, in one line, for lists of files.
    package func sentence(_ language: Language) -> String {
        let places = [line.map { Strings.placeLine.text(language, "\($0)") }, placeLabel].compactMap(\.self)
        let place =
            places.isEmpty
            ? "" : places.joined(separator: Strings.placeJoint.text(language)) + Strings.placeEnd.text(language)
        let joint = language == .english && !remedy.isEmpty ? " " : ""
        return place + summary + joint + remedy
    }
}
