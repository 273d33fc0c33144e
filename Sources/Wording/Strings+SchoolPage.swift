// MARK: - Pages and tables: the page of a school

extension Strings {
    package static let closedSchool = Phrase(
        "学校已于 {0} 撤并或停办，不参加本年度评定，也不计入各项比率。",
        "The school closed on {0}; it is not assessed this year and counts in no rate.")
    package static let pageKind = Phrase("依法治校评分卡", "Rule-of-law scorecard")
    package static let pageYear = Phrase("{0} 年度", "{0}")
    package static let skipToContent = Phrase("跳到正文", "Skip to content")
    package static let sampleBanner = Phrase(
        "示例：本页数据均为虚构，不对应任何真实学校或个人。", "Sample: all data on this page is invented; no real school or person is meant.")
    package static let backToIndex = Phrase("← 全部学校", "← All schools")

    package static let result = Phrase("总评", "Result")
    package static let indexRoundedDown = Phrase("满分 100，只舍不入。", "out of 100, rounded down.")
    package static let capsTitle = Phrase("底线未过，等次封顶", "Mandatory criteria failed: the grade is capped")
    package static let capAt = Phrase("封顶{0}", "capped at {0}")
    package static let cappedFrom = Phrase("按指数为{0}，因底线未过定为{1}。", "By the index {0}; capped at {1}.")
    package static let gradeFrom = Phrase("{0} ≥ {1}", "{0} ≥ {1}")
    package static let statusValue = Phrase("填报状态：{0}", "Status: {0}")
    package static let provisionalMark = Phrase("暂评", "provisional")
    package static let provisional = Phrase(
        "暂评：有 {0} 项未填报或佐证不足，按 0 分计入，只反映现有材料，补齐后重评。",
        "Provisional: {0} criteria are not reported or not proven and count as 0 points; the grade shows what is known so far."
    )
    package static let nothingApplies = Phrase("没有适用的专题，不计得分。", "No topic applies: there is no score.")

    package static let topicsTitle = Phrase("五个专题", "The five topics")
    package static let weight = Phrase("权重", "Weight")
    package static let weightValue = Phrase("权重 {0}", "weight {0}")
    package static let ownScale = Phrase("单独计分", "own scale")
    package static let score = Phrase("得分", "Score")
    package static let pointsOfPossible = Phrase("分值", "Points")
    package static let chart = Phrase("图示", "Chart")

    package static let gainsTitle = Phrase("先补什么", "What to do first")
    package static let gainsNote = Phrase(
        "全部失分项，按补齐后指数提高多少排列；括号内为失分和难度。",
        "All lost points, by what the index would gain if met; in brackets the points lost and the effort.")
    package static let noGains = Phrase("没有失分。", "No points were lost.")
    package static let belowHundredth = Phrase("不足 0.01", "below 0.01")

    package static let documentsTitle = Phrase("缺报、未采用与提醒", "Missing, not used, to be looked at")
    package static let documentsFine = Phrase(
        "应报的填报表都已采用，没有提醒。", "Every expected document was accepted; nothing to remark.")
    package static let topicNotReceived = Phrase("没有收到填报表。", "No document was received.")
    package static let moreMessages = Phrase("另有 {0} 条，见 problems.csv。", "{0} more, see problems.csv.")
    package static let veto = Phrase("否决情形", "Veto")
    package static let vetoNote = Phrase("只影响示范校评选，不影响得分。", "Bars selection as a model school; the score stays.")
    package static let dateUnknown = Phrase("日期不详", "date unknown")

    package static let criteriaTitle = Phrase("逐项结果", "Every criterion")
    package static let criterion = Phrase("评分项", "Criterion")
    package static let outcome = Phrase("结论", "Outcome")
    package static let explanation = Phrase("理由、事实与出处、建议、依据", "Reason, facts and where they stand, advice, basis")
    package static let mandatory = Phrase("底线", "Mandatory")
    package static let claimedShort = Phrase("自评", "claimed")
    package static let advice = Phrase("建议", "Advice")
    package static let basisShort = Phrase("依据", "Basis")
    package static let noCriteria = Phrase("本专题不适用或没有申报。", "This topic does not apply, or the school did not apply.")
    package static let signsNote = Phrase(
        "①:12 指文件①第 12 行（文件列于页末）；依据号见页末。", "①:12 is line 12 of file ①; files and basis are listed at the end.")

    package static let basisTitle = Phrase("依据", "Basis")
    package static let sourcesTitle = Phrase("文件与版本", "Files and versions")
    package static let noFiles = Phrase("没有收到任何文件。", "No file was received.")
    package static let revisionValue = Phrase("第 {0} 版", "revision {0}")
    package static let editionValue = Phrase("检查表版本 {0}：{1}", "Edition {0}: {1}")
    package static let asOfValue = Phrase("计算基准日 {0}", "As of {0}")
    package static let toolValue = Phrase("zhixiao {0} 生成", "Made by zhixiao {0}")
}
