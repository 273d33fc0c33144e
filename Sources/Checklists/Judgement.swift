import Scorecards

/// What some checklists say of a dossier.
struct Judgement {
    var topics: [TopicResult] = []
    var notices: [Notice] = []
    var vetoes: [Veto] = []
    var measures: [MeasureResult] = []
    var marks: [QuestionMark] = []

    /// The same with other notices.
    func with(_ notices: [Notice]) -> Judgement {
        var other = self
        other.notices = notices
        return other
    }

    /// Adds what the next checklist says.
    mutating func add(_ other: Judgement) {
        topics += other.topics
        notices += other.notices
        vetoes += other.vetoes
        measures += other.measures
        marks += other.marks
    }
}
