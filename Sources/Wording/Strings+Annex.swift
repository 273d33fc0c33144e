extension Strings {
    // MARK: - Yearly annex

    package static let annexTitle = Phrase("{0} {1} 年度依法治校数据附表", "{0}: data annex {1}")
    package static let annexOffice = Phrase("{0} · 截至 {1}", "{0} · as of {1}")
    package static let annexSection = Phrase("{0}. {1}", "{0}. {1}")
    package static let annexNote = Phrase("注：{0}", "Note: {0}")
    package static let annexMadeBy = Phrase("由 {0} 生成；同样的输入得到同样的附表。", "Made by {0}; equal inputs make an equal annex.")
    package static let annexColumnFigure = Phrase("指标与口径", "Figure and definition")
    package static let annexColumnChange = Phrase("变化", "Change")
    package static let annexColumnSource = Phrase("来源", "Source")
    package static let annexColumnExceptions = Phrase("例外", "Exceptions")
    package static let annexExceptionsBelow = Phrase("{0} 个，名单见表后", "{0}, listed below the table")
    package static let annexExceptionsCount = Phrase("{0} 个", "{0}")
    package static let annexExceptionsOf = Phrase("{0}：例外名单", "{0}: exceptions")
    package static let annexUnchanged = Phrase("持平", "unchanged")
    package static let annexPoints = Phrase("{0} 个百分点", "{0} percentage points")
    package static let annexDefinitionChanged = Phrase(
        "两年口径不同，不能直接比较。", "The definition changed between the years; the two can't be compared.")
    package static let annexSumNotExact = Phrase(
        "来源没有给出确数，合计只作大致核对", "not exact in the source, so the sum is checked roughly")
    package static let annexShare = Phrase("占 {0}%", "{0}% of it")
    package static let annexNoCounts = Phrase("来源没有给出分子和分母", "the source gives no counts")
    package static let annexPopulation = Phrase("范围：{0}。", "About: {0}.")
    package static let annexSourceTitle = Phrase("《{0}》", "“{0}”")
    package static let annexSourcePlace = Phrase("{0}{1}", "{0}, {1}")
    package static let annexQuote = Phrase("“{0}”", "“{0}”")
    /// Before the number of the page, between it and the number of pages, and behind.
    package static let annexFooter = [Phrase("第 ", "Page "), Phrase(" 页，共 ", " of "), Phrase(" 页", "")]
    package static let annexRule = Phrase(
        "比率由计数相加后相除，向下取至 0.01%；只有分子等于分母才是 100%。没有填报的学校计入分母，分子为零，并列为例外。",
        "Rates are divided after their counts are summed, and round down to 0.01%; 100% means that the counts are equal. A school that did not report counts in the denominator with nothing in the numerator, and is named as an exception."
    )
}
