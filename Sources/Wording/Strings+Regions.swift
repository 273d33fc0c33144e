extension Strings {
    // MARK: - RUN folders

    package static let runNone = Phrase(
        "{0} 不是 score 的结果文件夹（没有本程序写的 {1}）；请先用 zhixiao score 生成。",
        "{0} is no folder of results ({1} is missing or somebody else's); make one with zhixiao score."
    )
    package static let runWithoutRows = Phrase(
        "{0} 由较早的版本生成，{1} 里没有全区域的数据行；请用本版本重新运行 zhixiao score。",
        "{0} was made by an earlier version: {1} names no rows of the region; run zhixiao score again with this version."
    )
    package static let runChanged = Phrase(
        "{0}/{1} 与生成时不同（SHA-256 与 run.xml 所记不符），不能作为依据；请重新运行 zhixiao score。",
        "{0}/{1} is not what the run wrote (its SHA-256 differs from run.xml) and proves nothing; run zhixiao score again."
    )
    package static let runIncomplete = Phrase(
        "{0} 缺少 {1}；请重新运行 zhixiao score。", "{0} lacks {1}; run zhixiao score again.")
    package static let runUnreadable = Phrase(
        "{0}/{1} 读不懂（位置 {2}）；可能由别的版本生成，请重新运行 zhixiao score。",
        "{0}/{1} cannot be read (at {2}); another version may have made it. Run zhixiao score again.")

    package static let optionsOfARun = Phrase(
        "结果文件夹的版本和基准日在 score 时已定，--edition、--as-of 只能用于数据文件夹。",
        "The edition and date of a folder of results were fixed when it was made; --edition and --as-of take a data folder."
    )

    // MARK: - Summary of a region

    package static let tableSchools = Phrase("学校数 ÷ 应填报学校", "schools ÷ schools expected to report")
    package static let tableForms = Phrase("已采用的填报表 ÷ 应报的填报表", "submissions accepted ÷ submissions expected")
    package static let tableOnTime = Phrase("按时采用的填报表 ÷ 应报的填报表", "submissions accepted in time ÷ submissions expected")
    package static let tableComplete = Phrase("应报的专题全部采用", "every topic expected was accepted")
    package static let tablePartial = Phrase("应报的专题只采用了一部分", "some topics expected were accepted")
    package static let tableMissing = Phrase("什么都没有报", "nothing was sent")
    package static let tableRejected = Phrase("报了而没有一份采用", "something was sent, and none of it accepted")

    package static let helpSummary = Phrase(
        "汇总全区域：齐全情况、指标、分布、排名", "Roll up the region: completeness, rates, spread, ranking")
    package static let helpDataOrRun = Phrase(
        "数据文件夹，或 score 的结果文件夹", "a data folder, or the folder of results of score")
    package static let summaryTitle = Phrase(
        "{0} {1} 年度汇总（{2}，基准日 {3}，zhixiao {4}）", "{0}: summary of {1} ({2}, as of {3}, zhixiao {4})")
    package static let fictionalNote = Phrase("示例：数据为虚构。", "Sample: the data is invented.")
    package static let colon = Phrase("：", ": ")
    package static let summaryCompleteness = Phrase("填报情况", "Completeness")
    package static let summarySchools = Phrase(
        "应报 {0} 所，已报 {1} 所：已齐 {2}，不全 {3}，校验未通过 {5}；未填报 {4}。另有已撤并 {6} 所，不计。",
        "{0} schools expected, {1} received: {2} complete, {3} partial, {5} rejected; {4} missing. {6} closed schools are not counted."
    )
    package static let summaryForms = Phrase(
        "应报填报表 {0} 份：采用 {1}（{4}），缺报 {2}，校验未通过 {3}。",
        "{0} submissions expected: {1} accepted ({4}), {2} missing, {3} rejected.")
    package static let summaryOnTime = Phrase(
        "截止日 {0}：按时 {1}/{2} 份（{3}），有迟报的学校 {4} 所。",
        "Due {0}: {1} of {2} submissions in time ({3}); {4} schools were late.")
    package static let summaryNoDue = Phrase(
        "名册没有截止日，不计按时率。", "The roster sets no last day; nothing is on time or late.")
    package static let summaryMeasures = Phrase(
        "指标（分子、分母为各校之和，比率舍去到 0.01）", "Measures (sums over schools; rates rounded down to 0.01)")
    package static let summaryRate = Phrase("{0}（{1}/{2}）{3}", "{0} ({1}/{2}){3}")
    package static let summaryTarget = Phrase("，目标 {0}%", ", target {0} %")
    package static let summaryNoRate = Phrase(
        "没有可以相除的数：范围内没有学校，或者分母都不明。", "Nothing to divide: no school is in scope, or no denominator is known.")
    package static let summaryDefinition = Phrase("定义：{0}", "Definition: {0}")
    package static let summaryPopulation = Phrase("范围：{0}，共 {1} 所。", "Population: {0}; {1} schools.")
    package static let summaryStated = Phrase(
        "另有 {0} 所学校只填报了比率，其中 {1} 所填 100%；没有分子分母，列出而不作依据。",
        "{0} schools state a rate without counts, {1} of them 100 %; listed, never counted.")
    package static let summaryExceptions = Phrase(
        "例外 {0} 所（未达到 {4}，未填报 {1}，分母不明 {2}，数字矛盾 {3}）：",
        "{0} exceptions ({4} fall short, {1} not reported, {2} with unknown denominator, {3} contradictory):")
    package static let summaryComposite = Phrase("通报口径 {0}，不取整 {1}", "{0} as published, {1} unrounded")
    package static let summaryDistribution = Phrase("分布", "Distribution")
    package static let summaryGrades = Phrase(
        "等次：{0}；无得分 {1}。其中封顶 {2} 所，暂评 {3} 所。", "Grades: {0}; no score {1}. {2} capped, {3} provisional.")
    package static let summaryIndex = Phrase("合规指数：", "Compliance index: ")
    package static let summarySpread = Phrase(
        "{0} 所，平均 {1}，中位数 {2}，下四分位 {3}，上四分位 {4}，最低 {5}，最高 {6}",
        "{0} schools, mean {1}, median {2}, quartiles {3} and {4}, lowest {5}, highest {6}")
    package static let summaryTownships = Phrase("按乡镇街道和直属学校", "By township, with schools run directly")
    package static let summaryStages = Phrase("按学段", "By stage")
    package static let summaryOwnerships = Phrase("按办学性质", "By ownership")
    package static let summaryGroup = Phrase(
        "{0}：{1} 所，已齐 {2}，平均指数 {3}；{4}", "{0}: {1} schools, {2} complete, mean index {3}; {4}")
    package static let summaryRankings = Phrase("同学段排名（指数相同并列）", "Ranking within stages (equal indexes tie)")
    package static let summaryTied = Phrase("（并列）", "(tied)")
    package static let summaryLosses = Phrase("失分最多的评分项", "Criteria most often lost")
    package static let summaryLoss = Phrase(
        "{0} {1}：{2}/{3} 所失分，共失 {4} 分", "{0} {1}: {2} of {3} schools lost points, {4} in all")
    package static let summaryClaims = Phrase("自评分与核算分", "Claimed and computed points")
    package static let summaryClaim = Phrase(
        "{0} {1}：{2} 所自评合计 {3}，核算 {4}；偏高 {5} 所，偏低 {6} 所",
        "{0} {1}: {2} schools claim {3}, computed {4}; {5} claim more, {6} less")
    package static let summarySchoolClaim = Phrase(
        "{0}：自评 {1}，核算 {2}，相差 {3}", "{0}: claims {1}, computed {2}, difference {3}")
    package static let summaryReminders = Phrase("催报名单", "Whom to remind")
    package static let summaryMissing = Phrase("缺报：{0}", "missing: {0}")
    package static let summaryRejected = Phrase("校验未通过：{0}", "rejected: {0}")
    package static let summaryLate = Phrase("迟报：{0}", "late: {0}")
    package static let summaryQuestions = Phrase(
        "待核实（请教育局核对，不是结论）", "To be checked by the bureau (questions, no findings)")
    package static let summaryMore = Phrase("……另有 {0} 条，见 --format json", "… {0} more, see --format json")
    package static let stateNotReported = Phrase("{1} {0}", "{1} {0}")
    package static let stateNothingKnown = Phrase("{0}，分母不明", "{0}, denominator unknown")
    package static let stateUnknownDenominator = Phrase("{0}，分母不明", "{0}, denominator unknown")
    package static let stateContradictory = Phrase("{0}，分子大于分母，不计", "{0}, numerator above denominator, left out")
    package static let stateIndeterminate = Phrase("规则无法计算", "the rule failed")
}
