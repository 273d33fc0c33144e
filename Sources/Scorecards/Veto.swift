/// An event inside the look-back window (否决情形) that bars selection whatever the points; it never changes a score.
package struct Veto: Sendable, Hashable {
    /// The veto's identifier in the checklist.
    package let id: String
    /// The kind of event, as the schema names it.
    package let kind: String
    /// The title in the language of the run.
    package let title: String
    /// The event's date, yyyy-mm-dd; nil when unknown, which counts as inside the window.
    package let date: String?
    /// Where the event stands.
    package let place: Fact?

    /// Makes a veto.
    package init(id: String, kind: String, title: String, date: String?, place: Fact?) {
        self.id = id
        self.kind = kind
        self.title = title
        self.date = date
        self.place = place
    }
}
