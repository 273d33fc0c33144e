extension Strings {
    // MARK: - The command

    package static let helpReport = Phrase(
        "教育局的年度看板、数据附表（网页和 Word）、工作簿和表格",
        "the bureau's dashboard, yearly annex (page and Word), workbook and tables")
    package static let helpReportOut = Phrase("报告文件夹", "the folder of the report")
    package static let helpFigures = Phrase(
        "局机关数据（默认用数据文件夹里的 bureau-figures.xml）",
        "the bureau's own figures (default: bureau-figures.xml in the data folder)")
    package static let helpPrevious = Phrase(
        "上一年的数据文件夹或结果文件夹，用来比较", "data or results of an earlier year, for the trend")
    package static let helpPreviousFigures = Phrase(
        "上一年的局机关数据", "the bureau's own figures of the earlier year")
    package static let reportClosing = Phrase(
        "应报 {1} 所，已齐 {2} 所，待核实 {3} 条。报告在 {0}：先打开 {0}/index.html（看板），附表 annex.html、annex.docx，工作簿 region.xlsx。",
        "{1} schools expected, {2} complete, {3} questions to be checked. The report is in {0}: open {0}/index.html first; the annex is annex.html and annex.docx, the workbook region.xlsx."
    )
    package static let helpSelection = Phrase(
        "select 的结果文件夹，用来填工作簿的“候选”表", "the folder of results of select, for the workbook's sheet of candidates")
    package static let selectionNone = Phrase(
        "{0} 不是 select 的结果文件夹（没有本程序写的 {1}）；请先用 zhixiao select 生成。",
        "{0} is no folder of results of select ({1} is missing or somebody else's); make one with zhixiao select.")
    package static let selectionBroken = Phrase(
        "{0} 不是 select 写出的样子（{1}），没有生成报告；请重新运行 zhixiao select。",
        "{0} is not as select wrote it ({1}); no report was made. Run zhixiao select again.")
    package static let selectionOther = Phrase(
        "遴选结果 {0} 的{1}是 {2}，报告的是 {3}，没有生成报告；请用同一数据、版本、基准日和语言重新遴选。",
        "The selection {0} has {1} {2}, the report {3}; no report was made. Select again over the same data, edition, date and language."
    )
    package static let selectionOtherSchool = Phrase(
        "遴选结果里 {0} 的合规指数是 {1}，报告的是 {2}：数据已经变了，没有生成报告；请重新运行 zhixiao select。",
        "In the selection the index of {0} is {1}, in the report {2}: the data has changed, and no report was made. Run zhixiao select again."
    )
    package static let selectionStranger = Phrase(
        "遴选结果里的学校 {0} 不在报告的名册上，没有生成报告；请用同一数据重新遴选。",
        "The school {0} of the selection is not on the report's roster; no report was made. Select again over the same data."
    )
    package static let selectionYear = Phrase("年度", "the year")
    package static let selectionEdition = Phrase("检查表版本", "the edition")
    package static let selectionAsOf = Phrase("基准日", "the date")
    package static let selectionLanguage = Phrase("语言", "the language")
    package static let selectionNoIndex = Phrase("无得分", "none")

    package static let figuresUnusable = Phrase(
        "局机关数据 {0} 不能用，没有生成报告：", "The bureau figures {0} can't be used; no report was made:")
    package static let figuresOtherYear = Phrase(
        "局机关数据 {0} 是 {1} 年的，报告是 {2} 年的；请给出同一年的文件（--figures）。",
        "The bureau figures {0} are of {1}, the report is of {2}; name a file of the same year (--figures).")
    package static let figuresOtherPlace = Phrase(
        "局机关数据 {0} 属于行政区 {1}，不在 {2} 的名册里；请给出本地区的文件（--figures）。",
        "The bureau figures {0} are of jurisdiction {1}, which the roster of {2} doesn't have; name a file of this region (--figures)."
    )
    package static let figuresUnknownMeasure = Phrase(
        "{0}：第 {1} 行“{2}”要对照的指标 {3} 不在版本 {4} 里，可用的有：{5}。请改成其中之一，或者删去 measure。",
        "{0}: line {1}: “{2}” is to be compared with the measure {3}, which edition {4} does not have; it has: {5}. Name one of these, or leave measure out."
    )
    package static let figuresWithoutYear = Phrase(
        "--previous-figures 要与 --previous 一起用。", "--previous-figures needs --previous.")
    package static let previousNotEarlier = Phrase(
        "--previous 是 {0} 年的，不早于报告的 {1} 年；请给出以前年度的数据或结果。",
        "--previous is of {0}, not before the report's year {1}; name the data or results of an earlier year.")
    package static let previousOtherPlace = Phrase(
        "--previous 是{0}的，与{1}没有共同的行政区，不能并列；请核对路径。",
        "--previous is of {0}, which shares no jurisdiction with {1}; check the path.")
    package static let previousOtherLanguage = Phrase(
        "两年的结果用了不同的语言；请用同一种 --lang 重新运行 score，或给出数据文件夹。",
        "The two years are in different languages; run score again with the same --lang, or name the data folders.")

    // MARK: - Tables beside the workbook

    package static let dashboardGroupCode = Phrase("代码", "Code")
    package static let dashboardNotReported = Phrase("未填报学校", "Not reported")
    package static let dashboardContradictory = Phrase("数字矛盾学校", "Contradictory")
    package static let dashboardStated = Phrase("只写比率的学校", "Stated without counts")
    package static let dashboardStatedFull = Phrase("其中写 100%", "Of these, 100%")
    package static let dashboardSubmittedOf = Phrase("{0}报送日期", "{0}: submitted")
    package static let dashboardRefusedFiles = Phrase("被退回的文件", "Files turned down")

    // MARK: - The dashboard

    package static let dashboardTitle = Phrase("{0} {1} 年度依法治校看板", "{0}: rule-of-law schools {1}")
    package static let dashboardContents = Phrase("本页内容", "On this page")
    package static let dashboardHeadline = Phrase("总览", "At a glance")
    package static let dashboardOwnSchools = Phrase("{0}（直属学校）", "{0} (own schools)")
    package static let dashboardExpected = Phrase("应报学校", "Schools expected")
    package static let dashboardComplete = Phrase("已齐", "Complete")
    package static let dashboardAccepted = Phrase("填报表采用率", "Forms accepted")
    package static let dashboardOnTime = Phrase("按时率", "In time")
    package static let dashboardNoDue = Phrase("名册没有截止日", "no last day is set")
    package static let dashboardMeanIndex = Phrase("平均合规指数", "Mean index")
    package static let dashboardMedianNote = Phrase("中位数 {0}", "median {0}")
    package static let dashboardCapped = Phrase("底线未过", "Capped grades")
    package static let dashboardCappedNote = Phrase("等次被封顶", "a mandatory criterion failed")
    package static let dashboardQuestionsFact = Phrase("待核实", "Questions")
    package static let dashboardQuestionsNote = Phrase("条，不是结论", "to be checked, no findings")
    package static let dashboardProvisional = Phrase(
        "其中 {0} 所的等次是暂评：有的评分项没有事实或佐证，按规则不给分；这说的是填报，不等于学校没有做。",
        "{0} grades are provisional: facts or evidence are missing and earn no points; that is about what was reported, not about what the schools did."
    )
    package static let dashboardUnscored = Phrase("无得分 {0} 所：没有适用的评分项。", "{0} schools have no score: nothing applies.")
    package static let dashboardSchoolsShare = Phrase("{0} 所，占 {1}%", "{0} schools, {1}%")
    package static let dashboardFraction = Phrase("{0} ÷ {1}", "{0} ÷ {1}")

    package static let dashboardMap = Phrase("各地一览", "Places")
    package static let dashboardMapNote = Phrase(
        "每格一个乡镇（街道）或直属学校：大字是平均合规指数，颜色按它落在哪个等次的区间，越深越高；点开看各校。",
        "One tile for each township or group of schools of their own: the large figure is the mean index, its shade the grade it would fall into; a tile leads to its schools."
    )
    package static let dashboardTileSchools = Phrase("{0} 所，已齐 {1}", "{0} schools, {1} complete")
    package static let dashboardMatrix = Phrase("各地各项比率", "Rates by place")
    package static let dashboardMatrixNote = Phrase(
        "有目标的指标：✓ 已达到，✗ 未达到，△ 已知的达到而有学校未计入；横线是范围内没有学校，“?” 是分母不明。编号的意思见“各项指标”。",
        "Measures with a target: ✓ reached, ✗ not reached, △ reached by what is known while schools are left out; a dash means that no school is in scope, “?” that no denominator is known. The ids are those under “Measures”."
    )
    package static let dashboardPlace = Phrase("地区", "Place")
    package static let dashboardWhole = Phrase("全部", "All")

    package static let dashboardSpread = Phrase("分布", "Distribution")
    package static let dashboardHistogram = Phrase("合规指数分布（所）", "Compliance index (schools)")
    package static let dashboardHistogramText = Phrase("{0} 到 {1}：{2} 所", "{0} to {1}: {2} schools")
    package static let dashboardGrades = Phrase("等次（所）", "Grades (schools)")
    package static let dashboardTopics = Phrase("各专题得分", "Scores by topic")
    package static let dashboardTopicsNote = Phrase(
        "横线从最低到最高，方框是中间一半的学校，粗线是中位数。",
        "The line goes from lowest to highest, the box holds the middle half of the schools, the thick line is the median."
    )
    package static let dashboardCount = Phrase("学校数", "Schools")
    package static let dashboardMean = Phrase("平均", "Mean")
    package static let dashboardMedian = Phrase("中位数", "Median")
    package static let dashboardQuartiles = Phrase("四分位", "Quartiles")
    package static let dashboardStages = Phrase("分学段", "By stage")

    package static let dashboardMeasures = Phrase("各项指标", "Measures")
    package static let dashboardMeasuresNote = Phrase(
        "比率由各校的数相加后相除，向下取至 0.01%；没有填报的学校计入分母、分子为零，并列名。竖线是目标。",
        "Counts are summed, then divided, and rates round down to 0.01%; a school that did not report counts in the denominator and is named. The upright line is the target."
    )
    package static let dashboardMeasure = Phrase("指标", "Measure")
    package static let dashboardRate = Phrase("比率", "Rate")
    package static let dashboardTarget = Phrase("目标 {0}%", "target {0}%")
    package static let dashboardReached = Phrase("✓ 已达到", "✓ reached")
    package static let dashboardMissed = Phrase("✗ 未达到", "✗ not reached")
    package static let dashboardUndecided = Phrase(
        "△ 已知的达到，{0} 所未计入，不能判定", "△ reached by what is known; {0} schools are left out, so undecided")
    package static let dashboardPopulation = Phrase("范围：{0}，{1} 所。", "About: {0}; {1} schools.")
    package static let dashboardExceptions = Phrase("例外 {0} 所", "{0} exceptions")
    package static let dashboardNoExceptions = Phrase("没有例外。", "No exceptions.")
    package static let dashboardMoreExceptions = Phrase(
        "另有 {0} 所，见 exceptions.csv。", "{0} more in exceptions.csv.")
    package static let dashboardCompositeValue = Phrase(
        "通报口径 {0} 分，不取整 {1} 分", "{0} as published, {1} unrounded")

    package static let dashboardCompleteness = Phrase("填报情况与催报", "Completeness and whom to remind")
    package static let dashboardForms = Phrase(
        "应报填报表 {0} 份：采用 {1}（{4}%），缺报 {2}，校验未通过 {3}。",
        "{0} forms expected: {1} accepted ({4}%), {2} missing, {3} rejected.")
    package static let dashboardDueLine = Phrase(
        "截止日 {0}：按时 {1} ÷ {2} 份，{3}%；迟报的学校 {4} 所。", "Due {0}: {1} ÷ {2} forms in time, {3}%; {4} schools were late.")
    package static let dashboardChaseMissing = Phrase("缺报（{0} 所）", "Missing ({0} schools)")
    package static let dashboardChaseRejected = Phrase("校验未通过（{0} 所）", "Rejected ({0} schools)")
    package static let dashboardChaseLate = Phrase("迟报（{0} 所）", "Late ({0} schools)")
    package static let dashboardNobodyToChase = Phrase("没有要催报的学校。", "Nobody has to be reminded.")
    package static let dashboardMoreSchools = Phrase(
        "另有 {0} 所，见 completeness.csv。", "{0} more in completeness.csv.")

    package static let dashboardTrend = Phrase("与 {0} 年比较", "Compared with {0}")
    package static let dashboardSameEdition = Phrase(
        "两年用同一版本（{0}），口径相同的数可以直接比较。",
        "Both years stand under the same edition ({0}); figures of equal definition can be compared.")
    package static let dashboardOtherEdition = Phrase(
        "{0} 年按版本 {1}、{2} 年按版本 {3} 评定：指数、等次和专题得分不能比较，只并列、不算变化；口径没有变的比率照常比较。",
        "{0} stands under edition {1}, {2} under edition {3}: index, grades and scores can't be compared and are only shown; rates of unchanged definition are compared."
    )
    package static let dashboardTrendNote = Phrase(
        "条是今年，虚线是 {0} 年；变化按印出的数计算。",
        "The bar is this year, the broken line {0}; changes are between the printed figures.")
    package static let dashboardNotComparable = Phrase("不可比", "not comparable")
    package static let dashboardFigure = Phrase("数据", "Figure")
    package static let dashboardChange = Phrase("变化", "Change")

    package static let dashboardLosses = Phrase("失分最多的评分项", "Criteria most often lost")
    package static let dashboardLossNote = Phrase(
        "按失分的学校数；条长是失分学校占适用学校的比例。全部见工作簿“失分”表。",
        "By the number of schools that lost points; the bar is their share of the schools it applies to. The workbook lists all."
    )
    package static let dashboardCriterion = Phrase("评分项", "Criterion")
    package static let dashboardLosers = Phrase("失分学校", "Lost by")
    package static let dashboardPoints = Phrase("共失分", "Points lost")

    package static let dashboardQuestions = Phrase("待核实", "To be checked")
    package static let dashboardQuestionsLead = Phrase(
        "下面是跨校比对看出的疑问，请教育局核对；不是结论，也不出现在各校的页面上。",
        "Questions raised by comparing schools, for the bureau to check; they are no findings and stand on no school's page."
    )
    package static let dashboardReviewNote = Phrase(
        "原评定和复核后的结果并列；分数、等次和排名按复核后的算，各项比率仍按填报表。全文见 report.json。",
        "The computed result stands beside the reviewed one; points, grades and ranking follow the latter, rates follow the submissions. All of it is in report.json."
    )
    package static let dashboardReviewChange = Phrase("原评定与复核后", "Computed and reviewed")
    package static let dashboardReviewReason = Phrase("理由", "Reason")
    package static let dashboardReviewPaper = Phrase("文号、日期、机关", "Paper")
    package static let dashboardNoQuestions = Phrase("没有要核实的疑问。", "Nothing has to be checked.")
    package static let dashboardQuestionCount = Phrase("{0} {1}（{2} 处）", "{0} {1} ({2})")
    package static let dashboardManySchools = Phrase("{0} 所学校", "{0} schools")
    package static let dashboardMoreQuestions = Phrase(
        "另有 {0} 处，见工作簿“待核实”表。", "{0} more in the workbook, sheet “Questions”.")
    package static let dashboardMoreHere = Phrase("等 {0} 所", "and others, {0} in all")

    package static let dashboardFiles = Phrase("其他文件", "Other files")
    package static let dashboardAnnexLink = Phrase("年度数据附表（网页）", "yearly annex (page)")
    package static let dashboardWordLink = Phrase("年度数据附表（Word）", "yearly annex (Word)")
    package static let dashboardWorkbookLink = Phrase("工作簿", "workbook")
    package static let dashboardRounding = Phrase("指数、得分、比率一律只舍不入。", "Index, scores and rates are rounded down.")

    // MARK: - The page of a place

    package static let areaTitle = Phrase("{0}：{1} 年度各校情况", "{0}: schools in {1}")
    package static let areaRank = Phrase("同学段名次", "Rank in its stage")
    package static let areaTied = Phrase("（并列）", " (tied)")
    package static let areaRankOf = Phrase("共 {0} 所", "of {0}")
    package static let areaBack = Phrase("回到看板", "Back to the dashboard")
    package static let areaMeasures = Phrase("各项指标", "Measures")
    package static let areaSchools = Phrase("各校", "Schools")
    package static let areaExceptionsColumn = Phrase("指标例外", "Exceptions of measures")
    package static let areaNoPages = Phrase(
        "报告由数据文件夹直接生成，没有各校页面；先 score 再对结果文件夹 report，校名就有链接。",
        "The report was made from a data folder, so there are no pages of schools; run score first and report on its results to have links."
    )
}
