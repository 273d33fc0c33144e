import LibXML

/// One submission while it is being written.
struct Sheet: ~Copyable {
    let school: DemoSchool
    let form: Form
    /// Whether it is an earlier state of the form, before the school entered its own points.
    let isDraft: Bool
    var random: DemoRandom
    var markup: MarkupWriter
    /// The evidence named so far; it is written at the end.
    private var papers: [Paper] = []
    /// The points that the school claims, in order.
    private var claims: [Claim] = []
    /// The last serial number of the school's papers.
    private var serial = 0

    private struct Paper {
        let kind: String
        let title: String
        let number: String?
        let date: Day
        let expires: Day?
        let fingerprint: String?
    }

    private struct Claim {
        let criterion: String
        let halfPoints: Int
        let note: String?
    }

    /// Begins a submission: everything about it follows from the school, the form and the arguments.
    init(
        _ school: DemoSchool, _ form: Form, year: Int = 2025, revision: Int = 1, code: String? = nil,
        isDraft: Bool = false
    ) {
        self.school = school
        self.form = form
        self.isDraft = isDraft
        random = DemoRandom(seed: school.seed, number: school.profile.number, purpose: form.purpose)
        markup = MarkupWriter(indented: true, capacity: 8192)
        markup.start(form.root)
        markup.attribute("xmlns", "urn:zhixiao:submission")
        markup.attribute("school", code ?? school.profile.code)
        markup.attribute("year", year)
        markup.attribute("revision", revision)
        markup.attribute("submitted", isDraft ? school.submitted + -1 : school.submitted)
    }

    /// Names a document as evidence and gives its id.
    @discardableResult
    mutating func paper(
        _ kind: String, _ title: String, _ date: Day, number: String? = nil, expires: Day? = nil
    ) -> String {
        serial += random.within(1...3)
        let short = school.profile.shortName
        let own = "云\(school.profile.township.shortName)\(short)\(Self.series(form))〔\(date.parts.year)〕\(serial)号"
        // Two schools in three keep their papers as files, too.
        let fingerprint = school.variant % 3 == 0 ? nil : inventedFingerprint()
        papers.append(
            Paper(
                kind: kind, title: title, number: number ?? own, date: date, expires: expires, fingerprint: fingerprint)
        )
        return "d\(papers.count)"
    }

    /// A number of the bureau's or the school's papers that no other document of the form has.
    mutating func number(_ series: String, year: Int) -> String {
        serial += random.within(1...3)
        return "云\(series)〔\(year)〕\(serial)号"
    }

    /// Claims points for a criterion: all of them, or less where the school knows of a shortcoming.
    mutating func claim(_ criterion: String, _ points: Int, _ note: String? = nil, unless shortcomings: Shortcoming...)
    {
        let lost = shortcomings.contains { school.has($0) }
        claims.append(
            Claim(criterion: criterion, halfPoints: lost ? points : 2 * points, note: lost ? "扣分原因已说明" : note))
    }

    /// Writes evidence and claims, and gives the bytes of the document.
    mutating func finish() -> [UInt8] {
        for (position, paper) in papers.enumerated() {
            markup.start("document")
            markup.attribute("id", "d\(position + 1)")
            markup.attribute("kind", paper.kind)
            markup.attribute("title", paper.title)
            markup.attribute("number", paper.number)
            markup.attribute("date", paper.date)
            markup.attribute("expires", paper.expires?.text)
            if let fingerprint = paper.fingerprint {
                markup.attribute("file", "\(form.rawValue)/d\(position + 1).pdf")
                markup.attribute("sha256", fingerprint)
            }
            markup.end()
        }
        // Three schools in four enter points of their own.
        if !isDraft, school.variant % 4 != 3 {
            for claim in claims {
                markup.start("selfScore")
                markup.attribute("criterion", claim.criterion)
                markup.attribute("points", "\(claim.halfPoints / 2).\(claim.halfPoints % 2 * 5)0")
                markup.attribute("note", claim.note)
                markup.end()
            }
        }
        return markup.finish()
    }

    /// A fingerprint of a file that was never made.
    private mutating func inventedFingerprint() -> String {
        let words = (0..<4).map { _ in random.next() }
        return String(unsafeUninitializedCapacity: 64) { buffer in
            for place in 0..<64 {
                let digit = UInt8(truncatingIfNeeded: words[place / 16] >> UInt64(place % 16 * 4)) & 15
                buffer[place] = digit < 10 ? 48 + digit : 87 + digit
            }
            return 64
        }
    }

    private static func series(_ form: Form) -> String {
        switch form {
        case .vicePrincipal: "法"
        case .leadershipGroup: "发"
        case .antiBullying: "安"
        case .antiDrug: "禁"
        case .modelSchool: "治"
        }
    }
}

extension MarkupWriter {
    /// Gives the element just opened an attribute with a day.
    mutating func attribute(_ name: StaticString, _ day: Day) {
        attribute(name, day.text)
    }

    /// Gives the element just opened an attribute with hours, counted in halves.
    mutating func attribute(_ name: StaticString, halfHours: Int) {
        attribute(name, halfHours % 2 == 0 ? "\(halfHours / 2)" : "\(halfHours / 2).5")
    }
}
