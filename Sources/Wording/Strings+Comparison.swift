extension Strings {
    // MARK: - Comparison of two runs

    package static let helpCompare = Phrase(
        "比较两个年度，或者同一数据的两个版本、检查表草案（影响预演）", "Compare two years, or two editions or drafts over the same data")
    package static let helpCompareBefore = Phrase(
        "之前：score 的结果文件夹，或数据文件夹", "before: the folder of results of score, or a data folder")
    package static let helpCompareAfter = Phrase(
        "之后：score 的结果文件夹，或数据文件夹", "after: the folder of results of score, or a data folder")
    package static let helpCompareOut = Phrase(
        "另把网页、JSON、CSV 写进这个文件夹", "also write a page, JSON and CSV into this folder")
    package static let helpCompareAll = Phrase("没有变化的学校也列出", "list schools that did not change, too")
    package static let helpEditionAfter = Phrase(
        "之后的数据文件夹用的版本（默认与之前相同）", "edition for the second data folder (that of the first unless given)")
    package static let helpChecklistsAfter = Phrase(
        "之后的数据文件夹用的检查表文件夹（默认与之前相同）", "checklists for the second data folder (those of the first unless given)")
    package static let optionsOfRuns = Phrase(
        "{0} 只能用于数据文件夹，而 {1} 是 score 的结果文件夹，版本在 score 时已定。",
        "{0} takes a data folder; {1} is a folder of results, whose edition was fixed when it was made.")
    package static let otherLanguages = Phrase(
        "两个结果文件夹的语言不同（{0}、{1}），名称和定义无法对照；请用同一个 --lang 重新运行 zhixiao score。",
        "The two folders of results are in different languages ({0}, {1}), so names and definitions can't be matched; run zhixiao score again with one --lang."
    )
    package static let comparedRunWritten = Phrase("比较结果在 {0}，请先打开 {1}。", "The comparison is in {0}; open {1} first.")

    package static let compareYears = Phrase("{0}：{1} 年度与 {2} 年度比较", "{0}: {1} and {2} compared")
    package static let compareEditions = Phrase(
        "{0} {1} 年度：检查表 {2} 版与 {3} 版比较", "{0} {1}: checklists of edition {2} and of edition {3} compared")
    package static let compareOneEdition = Phrase(
        "{0} {1} 年度：同为 {2} 版的两次评定比较", "{0} {1}: two runs under edition {2} compared")
    package static let causeReviewed = Phrase("（经复核）", " (by review)")
    package static let causeStatus = Phrase("{0} {1}/{2}", "{0} {1}/{2}")
    package static let changeCapLevel = Phrase(
        "{0} 仍然封顶，封到的等次不同", "still capped by {0}, at another grade")
    package static let compareBefore = Phrase("之前", "Before")
    package static let compareAfter = Phrase("之后", "After")
    package static let compareRun = Phrase(
        "{0}，{1} 年度，{2}，基准日 {3}，应报 {4} 所，zhixiao {5}",
        "{0}, {1}, {2}, as of {3}, {4} schools expected, zhixiao {5}")

    // MARK: What can be compared

    package static let compareComparability = Phrase("哪些可以比", "What can be compared")
    package static let rulesSame = Phrase(
        "两次用的是同一版本，检查表文件逐字节相同：变化来自学校（和学校的增减）及对它们的复核，不来自规则。",
        "Both runs use the same edition, byte for byte: what changed are the schools (and which there are) and reviews of them, not the rules."
    )
    package static let rulesSameOtherDates = Phrase(
        "两次用的是同一版本，检查表文件逐字节相同，但基准日在年度里的位置不同：变化里有日期的影响。",
        "Both runs use the same edition, byte for byte, but their dates of comparison lie differently in their years: the date is part of what changed."
    )
    package static let rulesDrafts = Phrase(
        "两次用的版本同名，但文件不同（修订或草案）：变化里有规则的影响。",
        "Both runs use an edition of the same name whose files differ (a correction or draft): the rules are part of what changed."
    )
    package static let rulesEditions = Phrase(
        "两次用的是不同版本：指数、等次并列而不能相减得出“进步”或“退步”，变化里有规则的影响。",
        "The runs use different editions: indexes and grades stand side by side, but a difference is no progress or decline; the rules are part of it."
    )
    package static let rulesPreview = Phrase(
        "年度相同：如果填报表也相同，下面的变动就是规则不同造成的（影响预演）。",
        "The year is the same: if the submissions are, too, the moves below are what the other rules do.")
    package static let cautionNothing = Phrase(
        "年度、版本、检查表、基准日都相同：有差别的只可能是名册、填报表和复核。",
        "Year, edition, checklists and date are the same: only rosters, submissions and reviews can differ.")
    package static let cautionYears = Phrase(
        "先给出的年度晚于后给出的：变动按给出的次序算。", "The run named first is of the later year; moves follow the order given.")
    package static let cautionDates = Phrase(
        "基准日在年度里的位置不同：聘期、称号等按各自的基准日判断。",
        "The dates of comparison lie differently in their years; terms and titles are judged by each run's own date.")
    package static let cautionFiles = Phrase("不同的文件：{0}。", "Files that differ: {0}.")
    package static let cautionWeights = Phrase("专题的权重不同。", "The weights of topics differ.")
    package static let cautionScale = Phrase("等次的划分不同。", "The grades or their limits differ.")
    package static let cautionTools = Phrase(
        "两次由不同版本的程序评定（{0}、{1}）；影响得分的改动见 CHANGELOG。",
        "Different versions of the program made the runs ({0}, {1}); CHANGELOG names what moves scores.")
    package static let cautionRegions = Phrase("区域名称不同（{0}、{1}）。", "The regions are named differently ({0}, {1}).")
    package static let cautionFictional = Phrase("其中一份是虚构的示例数据。", "One of the two is invented sample data.")
    package static let compareFigure = Phrase("项目", "Figure")
    package static let compareAnswer = Phrase("能否比", "Comparable")
    package static let compareWhy = Phrase("为什么", "Why")
    package static let comparableYes = Phrase("可以比", "yes")
    package static let comparableLimited = Phrase("有条件", "limited")
    package static let comparableNo = Phrase("不能比", "no")
    package static let compareIndex = Phrase("合规指数", "Compliance index")
    package static let compareGrade = Phrase("等次", "Grade")
    package static let compareSchools = Phrase("学校", "Schools")
    package static let compareMeasures = Phrase("指标", "Measures")
    package static let whyIndexYes = Phrase(
        "权重、计入指数的检查表、共用规则和基准日都相同。",
        "Weights, the checklists of the index, shared rules and the date are the same.")
    package static let whyIndexNo = Phrase(
        "权重、检查表、共用规则（edition.xml）或基准日不同：差里有规则或日期的影响。",
        "Weights, checklists, shared rules (edition.xml) or dates differ: they are part of the difference.")
    package static let whyGradeYes = Phrase("规则和等次划分都相同。", "The rules and the grades are the same.")
    package static let whyGradeNo = Phrase(
        "规则、等次划分或基准日不同：升降里有它们的影响。", "The rules, the grades or the dates differ: they are part of every rise and fall.")
    package static let whyTopicShared = Phrase(
        "检查表相同，但共用规则（edition.xml）或基准日不同：逐项对照。",
        "The checklist is the same, shared rules (edition.xml) or dates differ: compared one by one.")
    package static let whyTopicSame = Phrase("检查表逐字节相同。", "The checklist is the same, byte for byte.")
    package static let whyTopicCriteria = Phrase(
        "检查表文件不同，评分项编号对得上：逐项对照。{0}", "The files differ, the criteria match: compared one by one.{0}")
    package static let whyTopicWhole = Phrase(
        "评分项不同，编号相同的未必是同一项，只能按专题并列。",
        "The criteria differ, and one number need not be one criterion; only whole topics stand side by side.")
    package static let whyTopicOne = Phrase("只有一次有这个专题。", "Only one of the runs has the topic.")
    package static let criteriaAdded = Phrase("新增 {0}。", " Added: {0}.")
    package static let criteriaRemoved = Phrase("去掉 {0}。", " Removed: {0}.")
    package static let criteriaReweighted = Phrase("分值不同 {0}。", " Other points: {0}.")
    package static let whySchools = Phrase(
        "两次都有 {0} 所；只在之前 {1} 所，只在之后 {2} 所。全区域的平均数含学校增减的影响，另列两次都有的学校的平均数。",
        "{0} in both; {1} only before, {2} only after. Means of the region include who came and went; those of schools in both stand beside them."
    )
    package static let whyMeasures = Phrase(
        "定义相同的 {0} 项可以比；定义（或同名版本的文件）不同 {1} 项、只有一次有 {2} 项，并列而不相减。",
        "{0} are defined alike and can be compared; {1} defined otherwise (or by other files of one edition) and {2} in one run only stand without a difference."
    )

    // MARK: Moves

    package static let compareOverview = Phrase("总的变化", "Overview")
    package static let compareMean = Phrase("合规指数平均", "Mean index")
    package static let compareMedian = Phrase("合规指数中位数", "Median index")
    package static let compareAllSchools = Phrase("全部学校", "all schools")
    package static let compareBothSchools = Phrase("两次都有的学校", "schools in both")
    package static let compareExpected = Phrase("应报学校", "Schools expected")
    package static let compareComplete = Phrase("已齐", "Complete")
    package static let compareMissing = Phrase("未填报", "Missing")
    package static let compareCapped = Phrase("底线未过（等次封顶）", "Capped by a mandatory criterion")
    package static let compareApplicants = Phrase("申报示范校", "Applicants")
    package static let compareBarred = Phrase("其中有底线或否决情形", "of these, with a cap or veto")
    package static let compareChange = Phrase("变动", "Change")
    package static let compareMoved = Phrase(
        "两次都有的 {0} 所：指数上升 {1} 所，下降 {2} 所，不变 {3} 所；等次升 {4} 所，降 {5} 所。",
        "{0} schools in both: index up {1}, down {2}, unmoved {3}; grade up {4}, down {5}.")
    package static let compareGradeTable = Phrase(
        "等次的变动（行：之前，列：之后，所）", "Moves of grades (rows before, columns after; schools)")
    package static let compareHistogram = Phrase("指数变动的分布（所）", "How far indexes moved (schools)")
    package static let stepFallMost = Phrase("下降 {0} 以上（含）", "down {0} or more")
    package static let stepFall = Phrase("下降 {0} 至 {1}", "down {0} to {1}")
    package static let stepFallLeast = Phrase("下降不到 {0}", "down less than {0}")
    package static let stepStill = Phrase("不变", "unmoved")
    package static let stepRiseLeast = Phrase("上升不到 {0}", "up less than {0}")
    package static let stepRise = Phrase("上升 {0} 至 {1}", "up {0} to {1}")
    package static let stepRiseMost = Phrase("上升 {0} 以上（含）", "up {0} or more")
    package static let compareLargest = Phrase("变动最大的学校和主要原因", "The largest moves and their causes")
    package static let compareGradesMoved = Phrase("等次有变动的学校", "Schools whose grade moved")
    package static let compareCandidacy = Phrase("申报示范校的变动", "Candidacy that moved")
    package static let candidacyNote = Phrase(
        "只看申报、底线和否决情形；是否入选由遴选办法决定。",
        "Only applications, mandatory criteria and vetoes; who is chosen is for the selection policy.")
    package static let candidacyNotApplied = Phrase("未申报", "not applying")
    package static let candidacyApplied = Phrase("申报", "applying")
    package static let candidacyBarred = Phrase("申报，但有 {0}", "applying, but {0}")
    package static let titleGained = Phrase("获得称号 {0}", "title gained: {0}")
    package static let levelCounty = Phrase("县级", "county")
    package static let levelCity = Phrase("市级", "city")
    package static let levelProvince = Phrase("省级", "province")
    package static let compareGone = Phrase("只在之前的学校", "Schools only before")
    package static let compareCome = Phrase("只在之后的学校", "Schools only after")
    package static let goneMerged = Phrase("撤并入 {0}{1}", "merged into {0}{1}")
    package static let goneMergedElsewhere = Phrase(
        "撤并入 {0}{1}；之后的名册没有这所学校", "merged into {0}{1}, which the later roster does not name")
    package static let goneClosed = Phrase("{0} 撤并或停办", "closed on {0}")
    package static let goneOn = Phrase("（{0}）", " ({0})")
    package static let goneVanished = Phrase(
        "之后的名册没有，也没有写去向，请核对", "not on the later roster, and neither says why: please check")
    package static let comeFounded = Phrase("{0} 建校", "founded on {0}")
    package static let comeReopened = Phrase("之前已于 {0} 撤并或停办，之后又在办", "closed on {0} before, open after")
    package static let comeUnlisted = Phrase(
        "之前的名册没有；建校日期 {0} 早于之前的基准日，请核对", "not on the earlier roster although founded on {0}: please check")
    package static let comeUnknown = Phrase(
        "之前的名册没有；没有写建校日期", "not on the earlier roster; its founding date is unknown")
    package static let compareChanged = Phrase("有变化的学校", "Schools that changed")
    package static let compareListed = Phrase("全部学校", "All schools")
    package static let compareUnchanged = Phrase("另有 {0} 所没有变化。", "{0} more did not change.")
    package static let compareUnchangedHint = Phrase(
        "另有 {0} 所没有变化，用 --all 列出。", "{0} more did not change; --all lists them.")
    package static let compareNone = Phrase("没有。", "None.")
    package static let compareCause = Phrase("主要原因", "Main causes")
    package static let compareOther = Phrase("其他变化", "Other changes")
    package static let compareReason = Phrase("原因", "Reason")
    package static let compareCode = Phrase("学校代码", "School code")
    package static let compareOldCode = Phrase("原代码", "Former code")
    package static let compareName = Phrase("学校名称", "School")
    package static let compareOldName = Phrase("原名称", "Former name")
    package static let compareTownship = Phrase("乡镇（街道）", "Township")
    package static let compareStage = Phrase("学段", "Stage")
    package static let compareCase = Phrase("情况", "Case")
    package static let casePaired = Phrase("两次都有", "in both")
    package static let caseContinued = Phrase("换代码接续", "continued under another code")
    package static let caseGone = Phrase("只在之前", "only before")
    package static let caseCome = Phrase("只在之后", "only after")
    package static let columnBefore = Phrase("{0}·之前", "{0}, before")
    package static let columnAfter = Phrase("{0}·之后", "{0}, after")
    package static let columnChange = Phrase("{0}·变动", "{0}, change")
    package static let causeCriterion = Phrase(
        "{0} {1}：{2} → {3}（指数 {4}）", "{0} {1}: {2} → {3} (index {4})")
    package static let causeTopic = Phrase("{0}：{1} → {2}（指数 {3}）", "{0}: {1} → {2} (index {3})")
    package static let causeMissing = Phrase("没有这一项", "no such item")
    package static let moveIndex = Phrase("{0} → {1}（{2}）", "{0} → {1} ({2})")
    package static let moveArrow = Phrase("{0} → {1}", "{0} → {1}")
    package static let changeName = Phrase("原名 {0}", "formerly {0}")
    package static let changeCode = Phrase("原代码 {0}", "formerly {0}")
    package static let changeStage = Phrase("学段 {0} → {1}", "stage {0} → {1}")
    package static let changeTownship = Phrase("原属 {0}", "formerly in {0}")
    package static let changeStatus = Phrase("填报 {0} → {1}", "submissions {0} → {1}")
    package static let changeCapped = Phrase("新的封顶 {0}", "newly capped by {0}")
    package static let changeUncapped = Phrase("不再封顶 {0}", "no longer capped by {0}")
    package static let changeAbsorbed = Phrase("{0} 并入", "took over {0}")
    package static let changeVeto = Phrase("否决情形 {0}", "veto {0}")
    package static let measureRedefined = Phrase("两次的定义不同，不能比", "defined otherwise; not comparable")
    package static let measureOnlyBefore = Phrase("只有之前有", "only before")
    package static let measureOnlyAfter = Phrase("只有之后有", "only after")
    package static let measureRate = Phrase("{0}（{1}/{2}）", "{0} ({1}/{2})")
    package static let measureSchools = Phrase("范围内 {0} 所", "{0} schools in scope")
    package static let compareRounding = Phrase(
        "指数、比率舍去到 0.01 印出，变动是印出的两数之差；排序和升降按精确值。指数的影响是这一项失分的变化折算成指数的分数。",
        "Indexes and rates are printed rounded down to 0.01 and changes are differences of what is printed; order and direction follow the exact values. The effect of a criterion is the change of its lost points in points of the index."
    )
    package static let compareMore = Phrase(
        "……另有 {0} 条，见 --format json 或 --out", "… {0} more, see --format json or --out")
    package static let comparePercentPoints = Phrase("{0} 个百分点", "{0} percentage points")
}
