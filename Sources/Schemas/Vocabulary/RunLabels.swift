/// As much of the vocabularies as a run over valid documents shows: labels, units, allowed values and structure, in one
/// language. There is no help and there are no counters, and captions have this language only.
package struct RunLabels: Sendable {
    /// The words of rosters.
    package let roster: Vocabulary
    /// The words of submissions.
    package let submission: Vocabulary
}
