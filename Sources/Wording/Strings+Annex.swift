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
    package static let annexExceptionsMore = Phrase(
        "另有 {0} 个，见 exceptions.csv 和 completeness.csv", "{0} more in exceptions.csv and completeness.csv")
    package static let annexStatedOnly = Phrase(
        "{0} 所自报，其中 {1} 所写 100%；没有计数", "stated by {0} schools, 100% by {1}; no counts")
    package static let annexUnchanged = Phrase("持平", "unchanged")
    package static let annexPoints = Phrase("{0} 个百分点", "{0} percentage points")
    package static let annexDefinitionChanged = Phrase(
        "两年口径不同，不能直接比较。", "The definition changed between the years; the two can't be compared.")
    package static let annexEditionCorrected = Phrase(
        "{0} 年和 {1} 年用的版本同名（{2}），文件不同（修订或草案）：得分和各项比率只并列，不相减。",
        "{0} and {1} stand under an edition of one name ({2}) whose files differ (a correction or draft): scores and rates stand side by side without a difference."
    )
    package static let annexEditionChanged = Phrase(
        "{0} 年按版本 {1}、{2} 年按版本 {3} 评定，评分项和口径不同；分数和等次的差别不能只看作学校的变化。",
        "{0} was judged under edition {1}, {2} under edition {3}; criteria and definitions differ, so differences in scores and grades are not only changes of the schools."
    )
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
    /// What stands between two sentences.
    package static let sentenceJoint = Phrase("", " ")
    package static let annexRule = Phrase(
        "比率由计数相加后相除，向下取至 0.01%；只有分子等于分母才是 100%。没有填报的学校计入分母，分子为零，并列为例外。",
        "Rates are divided after their counts are summed, and round down to 0.01%; 100% means that the counts are equal. A school that did not report counts in the denominator with nothing in the numerator, and is named as an exception."
    )

    package static let annexComputed = Phrase(
        "按本年填报表计算：{0}（{1}，{2}）。", "Computed from this year’s forms: {0} ({1}, {2}).")
    package static let annexFormsSource = Phrase("各校填报表、名册", "the schools’ forms and the roster")
    package static let annexTopicSource = Phrase("各校“{0}”填报表，范围内 {1} 所", "forms “{0}” of {1} schools in scope")
    package static let annexScoreSource = Phrase("评分卡", "scorecards")
    package static let annexSchoolUnit = Phrase("所", "schools")
    package static let annexFormUnit = Phrase("份", "forms")
    package static let annexPointUnit = Phrase("分", "points")

    package static let annexPartCompleteness = Phrase("填报情况", "What was reported")
    package static let annexExpected = Phrase("应填报学校", "Schools expected to report")
    package static let annexExpectedMeaning = Phrase(
        "名册上评定日以前没有撤并或停办的学校。", "Schools of the roster that had not closed.")
    package static let annexClosed = Phrase("已撤并或停办（不计）", "Closed (not counted)")
    package static let annexReceived = Phrase("已报学校", "Schools that sent something")
    package static let annexFormsRate = Phrase("填报表采用率", "Forms accepted")
    package static let annexFormsMeaning = Phrase(
        "采用的填报表 ÷ 应报的填报表；计入合规指数的专题。", "Forms accepted of forms expected, topics of the index.")
    package static let annexOnTime = Phrase("按时率", "Forms accepted in time")
    package static let annexOnTimeMeaning = Phrase(
        "按时报送并采用的填报表 ÷ 应报的填报表；补正过的按采用的一份的报送日。",
        "Forms sent in time and accepted, of forms expected; a corrected form counts by the day of the one that counts."
    )
    package static let annexDue = Phrase("截止日 {0}。", "Due {0}.")
    package static let annexNoDue = Phrase("没有规定截止日", "no day was set")

    package static let annexPartMeasures = Phrase("各项比率", "Rates")
    package static let annexStated = Phrase(
        "另有 {0} 所只写了比率、没有计数，其中 {1} 所写 100%；只作对照，不计入。",
        "{0} schools state a rate without counts, {1} of them 100%; shown, not counted.")
    package static let annexTargetMissed = Phrase("目标 {0}%，未达到。", "The target of {0}% is not reached.")
    package static let annexTargetMet = Phrase("目标 {0}%，已达到。", "The target of {0}% is reached.")
    package static let annexTargetUndecided = Phrase(
        "目标 {0}%：已知的达到，{1} 所未计入，不能判定。",
        "The target of {0}% is reached by what is known; {1} schools are left out, so it is undecided.")
    package static let annexUnknown = Phrase("{0} 所分母不明，没有计入。", "{0} schools with an unknown denominator are left out.")
    package static let annexContradictory = Phrase(
        "{0} 所数字矛盾，没有计入。", "{0} schools with contradictory figures are left out.")
    package static let annexNotReported = Phrase("{0}（{1}）", "{0} ({1})")
    package static let annexShort = Phrase("{0}（{1}/{2}）", "{0} ({1}/{2})")
    package static let annexUnknownOne = Phrase("{0}（分母不明）", "{0} (denominator unknown)")
    package static let annexContradictoryOne = Phrase("{0}（{1}/{2}，矛盾）", "{0} ({1}/{2}, contradictory)")
    package static let annexIndeterminateOne = Phrase("{0}（无法判定）", "{0} (indeterminate)")
    package static let annexNothingToDivide = Phrase("没有分母", "nothing to divide by")
    package static let annexPublished = Phrase("{0}（通报口径，先取整）", "{0} (as published, rounded first)")
    package static let annexExact = Phrase("{0}（不取整）", "{0} (not rounded)")

    package static let annexPartGrades = Phrase("等次与合规指数", "Grades and index")
    package static let annexCapped = Phrase("其中等次被底线封顶", "Of these, capped by a mandatory criterion")
    package static let annexProvisional = Phrase("其中等次为暂评", "Of these, provisional")
    package static let annexUnscored = Phrase("无等次", "Without a grade")
    package static let annexMean = Phrase("合规指数平均", "Mean index")
    package static let annexMedian = Phrase("合规指数中位数", "Median index")
    package static let annexQuartiles = Phrase("下四分位至上四分位", "Lower to upper quartile")
    package static let annexRange = Phrase("最低至最高", "Lowest to highest")
    package static let annexFromTo = Phrase("{0} 至 {1}", "{0} to {1}")
    package static let annexTopicMean = Phrase("{0}平均得分", "{0}: mean score")
    package static let annexOfSchools = Phrase("{0} 所", "{0} schools")

    package static let annexPartLosses = Phrase("失分最多的评分项", "Criteria most often lost")
    package static let annexLost = Phrase("失分 {0} 分，适用 {1}", "{0} points lost, applies to {1}")
    package static let annexLossNote = Phrase(
        "按失分学校数排列，列前 {0} 项。", "By the number of schools that lost points; the first {0}.")

    package static let annexPartApplicants = Phrase("示范校申报", "Applications for model schools")
    package static let annexApplicants = Phrase("申报学校", "Applicants")
    package static let annexApplicantsMeaning = Phrase(
        "申报表已采用的学校；例外是申报表校验未通过的。", "Schools whose application counts; exceptions are those whose form was turned down.")

    package static let annexPartTownships = Phrase("分乡镇（街道）和直属学校", "By township, with schools run directly")
    package static let annexTownshipDetail = Phrase("应报 {0} 所，已齐 {1} 所", "{0} expected, {1} complete")
    package static let annexTownshipMeaning = Phrase("数值为合规指数平均。", "The figure is the mean index.")
}
