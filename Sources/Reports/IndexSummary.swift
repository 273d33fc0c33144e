package import Scorecards

/// The counts and lists above the bureau's table.
package struct IndexSummary: Sendable {
    /// A school that a list names.
    struct Entry: Sendable {
        let code: String
        let name: String
        let openTopics: [String]
    }

    /// How many schools there are.
    package private(set) var schools = 0
    /// How many schools had closed and were not assessed; they count nowhere else.
    package private(set) var closed = 0
    /// How many schools have each status.
    package private(set) var statuses: [Scorecard.Status: Int] = [:]
    /// How many schools have each grade, by its identifier.
    package private(set) var grades: [String: Int] = [:]
    /// How many schools have no score because nothing applies.
    package private(set) var unscored = 0
    /// How many grades are capped.
    package private(set) var capped = 0
    /// How many files did not count.
    package private(set) var problemCount = 0

    /// How many findings reviews changed.
    private(set) var reviewCount = 0
    /// At how many schools.
    private(set) var reviewedSchools = 0
    private(set) var reviews: [IndexReview] = []
    private(set) var lists: [Scorecard.Status: [Entry]] = [:]
    private(set) var problems: [FileProblem] = []

    /// The files, and the reviewed findings, that the page lists; the tables have them all.
    static let problemLimit = 200

    /// Starts with no school.
    package init() {}

    /// Counts a school, in roster order.
    package mutating func add(_ row: IndexRow) {
        schools += 1
        if !row.reviews.isEmpty { reviewedSchools += 1 }
        reviewCount += row.reviews.count
        reviews += row.reviews.prefix(max(0, Self.problemLimit - reviews.count))
        if row.isClosed {
            closed += 1
            return
        }
        statuses[row.status, default: 0] += 1
        if let grade = row.grade { grades[grade, default: 0] += 1 } else { unscored += 1 }
        if row.isCapped { capped += 1 }
        if row.status != .complete {
            lists[row.status, default: []].append(Entry(code: row.code, name: row.name, openTopics: row.openTopics))
        }
    }

    /// Counts a file that did not count.
    package mutating func add(_ problem: FileProblem) {
        problemCount += 1
        if problems.count < Self.problemLimit { problems.append(problem) }
    }
}
