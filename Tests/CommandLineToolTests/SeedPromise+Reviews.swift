import Testing

extension SeedPromise {
    /// Reviews of the bureau.
    static let reviews: [SeedPromise] = [
        SeedPromise("`2026/2133990007.xml`") {
            let finding = try $0.finding("2133990007", "AB-06")
            #expect(finding.outcome == "partly" && finding.points == "5.00")
            let page = try $0.text("schools/2133990007.html")
            #expect(page.contains("原评定 未达标 0.00/10.00 → 复核后 部分达标 5.00/10.00"))
        },
        SeedPromise("`2026/3633990001.xml`") {
            let card = try $0.scorecard("3633990001")
            #expect(card.capIDs.isEmpty && card.grade != "fail")
            #expect(try $0.finding("3633990001", "AD-01").outcome == "met")
            #expect(try $0.text("schools/3633990001.html").contains("底线经复核解除封顶"))
        },
        SeedPromise("`2026/2133990012.xml`") {
            let rows = try $0.rows("problems.csv").filter { $0[0] == "reviews/2026/2133990012.xml" }
            #expect(rows.count == 1 && rows[0][5] == "复核不予采用")
            #expect(try $0.finding("2133990012", "AD-03").points == "9.94")
            #expect(try $0.rows("problems.csv").count { $0[0].hasPrefix("reviews/") } == 1)
        },
    ]
}
