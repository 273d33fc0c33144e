extension Strings {
    // MARK: - Legal basis

    package static let basisProposal = Phrase("本工具建议", "Proposed by this tool")
    package static let basisPractice = Phrase("工作惯例（无法定条文）", "Common practice, not a rule of law")
    package static let basisInstrument = Phrase("《{0}》", "{0}")
    package static let basisNumber = Phrase("（{0}）", "({0})")

    // MARK: - Reasons that every criterion shares

    package static let reasonStage = Phrase("本学段（{0}）不适用此项。", "Does not concern this stage ({0}).")
    package static let reasonWhen = Phrase("未出现此项所指的情形，不适用。", "The situation it asks about did not occur.")
    package static let reasonPending = Phrase(
        "需与其他学校的填报合并核对，单校评定时暂列待核，不计入得分与满分。",
        "Needs other schools' reports; in a run over one school it is left open and counts on neither side.")
    package static let reasonNotSent = Phrase("未收到本专题填报表。", "No submission for this topic was received.")
    package static let reasonRejected = Phrase(
        "本专题填报表未通过校验，按未填报处理。", "The submission for this topic was rejected and counts as not reported.")
    package static let reasonNotReported = Phrase("所需事实未填报：{0}。", "Facts not reported: {0}.")
    package static let reasonNotReportedPlain = Phrase("所需事实未填报。", "The facts it needs were not reported.")
    package static let reasonNotProven = Phrase(
        "已填报，但缺少有效佐证材料（{0}）。", "Reported, but valid evidence is missing ({0}).")
    package static let reasonIndeterminate = Phrase(
        "检查表规则无法计算，请联系制表人：{0}", "The rule could not be evaluated; tell the checklist's author: {0}")
    package static let noValue = Phrase("未填", "not given")
    package static let listJoint = Phrase("、", ", ")
    package static let moreValues = Phrase("等 {0} 项", "and others, {0} in all")
    package static let yes = Phrase("是", "yes")
    package static let no = Phrase("否", "no")

    // MARK: - Why a rule could not be evaluated

    package static let notInteger = Phrase(
        "“{0}”的结果 {1} 不是非负整数", "“{0}” gives {1}, which is not a whole number of zero or more")
    package static let zeroDenominator = Phrase("分母“{0}”为零", "the denominator “{0}” is zero")
    package static let rateAboveOne = Phrase("分子 {0} 大于分母 {1}", "the numerator {0} is above the denominator {1}")

    // MARK: - Faults of editions and checklists

    package static let noEdition = Phrase(
        "没有适用于 {0} 年的检查表版本，请用 --edition 指明：{1}",
        "No edition covers the year {0}; choose one with --edition: {1}")
    package static let unknownEdition = Phrase("没有名为 {0} 的检查表版本，现有：{1}", "There is no edition {0}; there are: {1}")
    package static let checklistUnreadable = Phrase("无法读取（{0}）", "it can't be read ({0})")
    package static let badExpression = Phrase("XPath 表达式有误（{0}）", "the XPath expression is wrong ({0})")
    package static let wrongAttribute = Phrase(
        "属性 {0} 为“{1}”，应为“{2}”", "the attribute {0} is “{1}” and should be “{2}”")
    package static let unknownInstrument = Phrase(
        "依据 {0} 没有列在 edition.xml 中", "the instrument {0} is not listed in edition.xml")
    package static let thresholdsReversed = Phrase(
        "比率的下限 from 应低于上限 to", "the threshold “from” of a rate must be below “to”")
    package static let ruleMissing = Phrase("没有计分规则", "there is no rule")
    package static let badPoints = Phrase("分值 {0} 不是两位以内小数", "{0} is not a number with at most two decimals")
    package static let tierTooHigh = Phrase(
        "档次分值 {0} 高于评分项分值 {1}", "a tier gives {0}, more than the criterion's {1}")
    package static let undeclaredVariable = Phrase("变量 ${0} 未声明", "the variable ${0} is not declared")
    package static let undeclaredName = Phrase("名称 {0} 未声明", "the name {0} is not declared")
    package static let duplicateName = Phrase("名称 {0} 重复声明", "the name {0} is declared twice")
    package static let pointsNotHundred = Phrase(
        "各适用学段的分值合计最高为 {0}，应为 100.00", "the points of the fullest stage add up to {0}, not to 100.00")
    package static let brokenScale = Phrase("等次不连续或次序有误", "the grades have a gap or are out of order")
    package static let unknownGrade = Phrase("封顶等次 {0} 不在等次表中", "the cap {0} is not a grade of the edition")
    package static let weightsMissing = Phrase("权重合计为零", "the weights add up to zero")

    // MARK: - Measures and composites

    package static let unknownMeasure = Phrase(
        "合成指标用到没有声明的指标 {0}；先在同一检查表或前面的检查表里声明它。",
        "The composite uses the measure {0}, which is not declared; declare it in this checklist or one before it.")
    package static let weightsNotHundred = Phrase(
        "合成指标各部分的权重合计应为 100，现在是 {0}。", "The weights of a composite add up to 100; these make {0}.")
}
