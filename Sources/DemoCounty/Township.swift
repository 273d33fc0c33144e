/// A township of the county. They belong to blocks of 10 000 schools, so that a larger county only adds some.
struct Township {
    /// The nine-digit code.
    let code: String
    /// The name without its kind: 松源.
    let shortName: String
    /// The name with its kind: 松源镇.
    let name: String

    /// How many schools share a block of townships.
    static let schoolsOfBlock = 10_000
    /// How many townships the first block has, as a county of common size does.
    private static let first = 19
    /// How many each further block has; with 100 blocks the three digits of a township suffice.
    private static let further = 9

    /// How many townships a county of some schools has.
    static func count(schools: Int) -> Int {
        first + (schools - 1) / schoolsOfBlock * further
    }

    /// The township at a position, from zero.
    init(_ position: Int) {
        let digits = String(position + 1)
        code = "331199" + String(repeating: "0", count: 3 - digits.count) + digits
        shortName = NamePool.place(position * 37 + 500)
        name = shortName + (position < 3 ? "街道" : position % 3 == 0 ? "乡" : "镇")
    }

    /// The position of a township of a school, drawn within the school's block.
    static func position(school: Int, _ random: inout DemoRandom) -> Int {
        let block = (school - 1) / schoolsOfBlock
        return block == 0 ? random.below(first) : first + (block - 1) * further + random.below(further)
    }
}
