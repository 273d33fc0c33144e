// MARK: - Explanation

extension Strings {
    package static let explainHead = Phrase(
        "{0} 年度 · 检查表 {1} · 计算基准日 {2} · zhixiao {3}", "Year {0} · edition {1} · as of {2} · zhixiao {3}")
    package static let explainResult = Phrase(
        "状态：{0}　合规指数：{1}　等次：{2}", "Status: {0}   Compliance index: {1}   Grade: {2}")
    package static let explainFictional = Phrase("示例数据，并非真实学校。", "Sample data, not a real school.")
    package static let explainTopic = Phrase("{0}（{1}）权重 {2}，{3}", "{0} ({1}), weight {2}, {3}")
    package static let explainTopicOwnScale = Phrase(
        "{0}（{1}）单独计分，不进入合规指数，{2}", "{0} ({1}), own scale, outside the compliance index, {2}")
    package static let explainFile = Phrase("来源：{0}（第 {1} 版，{2}）", "Source: {0} (revision {1}, {2})")
    package static let explainFileUnknown = Phrase("来源：{0}（{1}）", "Source: {0} ({1})")
    package static let explainMandatory = Phrase("底线：未过则等次封顶{0}", "mandatory: a failure caps the grade at {0}")
    package static let explainBonus = Phrase("加分项：不计入满分", "bonus: outside the maximum")
    package static let explainUnscored = Phrase("不计分：只报告", "not scored: reported only")

    package static let explainRule = Phrase("规则", "Rule")
    package static let explainVariable = Phrase("变量", "Variable")
    package static let explainWhen = Phrase("是否适用", "Applies")
    package static let explainReported = Phrase("是否填报", "Reported")
    package static let explainCondition = Phrase("条件", "Condition")
    package static let explainEach = Phrase("次数", "Times")
    package static let explainNumerator = Phrase("分子", "Numerator")
    package static let explainDenominator = Phrase("分母", "Denominator")
    package static let explainEvidence = Phrase("佐证", "Evidence")
    package static let explainFact = Phrase("事实", "Fact")
    package static let explainArithmetic = Phrase("计算", "Arithmetic")
    package static let explainAnswer = Phrase("结论", "Outcome")
    package static let explainReason = Phrase("理由", "Reason")
    package static let explainClaim = Phrase("自评", "Claimed")
    package static let explainBasis = Phrase("依据", "Basis")
    package static let explainAdvice = Phrase("建议", "Advice")
    package static let explainLabel = Phrase("{0}：", "{0}: ")
    package static let explainFactValue = Phrase("{0} = {1}", "{0} = {1}")
    package static let explainPlace = Phrase("（{0}）", " ({0})")
    package static let explainLine = Phrase("第 {0} 行", "line {0}")
    package static let explainClaimed = Phrase("{0}（自评减评定：{1}）", "{0} (claimed less computed: {1})")

    package static let ruleTest = Phrase("成立得 {0} 分，不成立得 0 分", "{0} points if it holds, none if not")
    package static let ruleTiers = Phrase(
        "依次看各档，第一个成立的档给分：{0}；都不成立得 0 分",
        "the first condition that holds gives the points: {0}; none otherwise")
    package static let ruleCount = Phrase("每一个得 {0} 分，最多 {1} 分", "{0} points for each, {1} at most")
    package static let ruleDeduct = Phrase("满分 {1} 分，每一个扣 {0} 分，扣完为止", "{1} points less {0} for each, down to none")
    package static let ruleRate = Phrase(
        "比率在 {0}% 及以下得 0 分，{1}% 及以上得 {2} 分，中间按比例，四舍五入到 0.01",
        "none up to {0} %, {2} points from {1} % on, linear between, rounded half up to 0.01")
    package static let ruleBonus = Phrase("每一个加 {0} 分，最多 {1} 分，不计入满分", "{0} extra points for each, {1} at most")

    package static let sumTest = Phrase("{0}，得 {1}", "{0}: {1}")
    package static let holds = Phrase("成立", "holds")
    package static let holdsNot = Phrase("不成立", "does not hold")
    package static let sumTier = Phrase("第 {0} 档成立，得 {1}", "condition {0} holds: {1}")
    package static let sumNoTier = Phrase("没有一档成立，得 0.00", "no condition holds: 0.00")
    package static let sumCount = Phrase("{0} × {1} = {2}，最多 {3}，得 {4}", "{0} × {1} = {2}, at most {3}: {4}")
    package static let sumDeduct = Phrase(
        "{3} − {0} × {1} = {2}，不低于 0，得 {4}", "{3} − {0} × {1} = {2}, not below 0: {4}")
    package static let sumRate = Phrase("{0} ÷ {1} = {2}%（向下取到 0.01），得 {3}", "{0} ÷ {1} = {2} % (rounded down): {3}")
    package static let sumRateBetween = Phrase(
        "{0} ÷ {1} = {2}%（向下取到 0.01）；{3} × (100 × {0} ÷ {1} − {4}) ÷ ({5} − {4}) = {6}，得 {7}",
        "{0} ÷ {1} = {2} % (rounded down); {3} × (100 × {0} ÷ {1} − {4}) ÷ ({5} − {4}) = {6}: {7}")
    package static let sumNotProven = Phrase(
        "必备佐证不全，按版本规定的比例计 {0}", "required evidence is missing, so the edition's share counts: {0}")

    package static let explainPointsSum = Phrase("得分合计：{0}", "Points: {0}")
    package static let explainPossibleSum = Phrase("满分合计：{0}", "Maximum: {0}")
    package static let explainSides = Phrase(
        "不适用、待核和不计分的评分项两边都不算。",
        "Criteria that do not apply, are pending or are not scored stand on neither side.")
    package static let explainBonusBound = Phrase(
        "含加分后超过满分，按满分 {0} 计。", "With bonus above the maximum: {0} counts.")
    package static let explainTopicScore = Phrase(
        "专题得分：100 × {0} ÷ {1} = {2}，向下取到 0.01：{3}", "Topic score: 100 × {0} ÷ {1} = {2}, rounded down: {3}")
    package static let explainNoTopicScore = Phrase(
        "专题得分：无得分（没有适用的评分项）", "Topic score: none (nothing applies)")
    package static let explainIndexTitle = Phrase("合规指数", "Compliance index")
    package static let explainIndexFormula = Phrase("各专题得分按权重平均：", "The mean of the topic scores under their weights:")
    package static let explainFloored = Phrase("向下取到 0.01：{0}", "rounded down: {0}")
    package static let explainNoIndex = Phrase("没有适用的专题，无得分。", "No topic applies: no score.")
    package static let explainGradeTitle = Phrase("等次", "Grade")
    package static let explainScale = Phrase("{0}（用未取整的值比较）", "{0} (the exact value is compared)")
    package static let explainOwnGrade = Phrase("按指数：{0}", "By the index: {0}")
    package static let explainCap = Phrase(
        "底线未过：{0} {1}，封顶{2}。{3}", "Mandatory criterion failed: {0} {1}, capped at {2}. {3}")
    package static let explainFinalGrade = Phrase("最终等次：{0}", "Final grade: {0}")
}
