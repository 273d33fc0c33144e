/// What was made: the exact counts that the county's README states.
package struct DemoReport: Sendable, Hashable {
    /// The number of schools.
    package let schools: Int
    /// The seed.
    package let seed: UInt64
    /// The files of the schools, all of them.
    package internal(set) var files = 0
    /// The bytes of those files.
    package internal(set) var bytes = 0
    /// How many schools have a trouble.
    package internal(set) var troubles: [Trouble: Int] = [:]
    /// How many schools there are of each kind.
    var kinds: [SchoolKind: Int] = [:]
    /// How many schools contradict themselves in each way.
    var contradictions: [Contradiction: Int] = [:]
    /// How many schools have each doubt.
    var doubts: [Doubt: Int] = [:]
    /// How many schools apply for the title.
    package internal(set) var applicants = 0

    init(schools: Int, seed: UInt64) {
        self.schools = schools
        self.seed = seed
    }

    /// The schools without any trouble.
    package var untroubled: Int { schools - troubles.values.reduce(0, +) }

    /// Counts a school and what it sent.
    mutating func add(_ school: DemoSchool, _ files: [SchoolFiles.File]) {
        let profile = school.profile
        kinds[profile.kind, default: 0] += 1
        if let trouble = profile.trouble { troubles[trouble, default: 0] += 1 }
        if let contradiction = school.contradiction { contradictions[contradiction, default: 0] += 1 }
        if let doubt = school.doubt { doubts[doubt, default: 0] += 1 }
        if school.application != nil { applicants += 1 }
        self.files += files.count
        bytes += files.reduce(0) { $0 + $1.bytes.count }
    }
}
