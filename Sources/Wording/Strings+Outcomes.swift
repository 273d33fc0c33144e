// MARK: - Outcomes, grades, states

extension Strings {
    package static let outcomeMet = Phrase("达标", "Met")
    package static let outcomePartly = Phrase("部分达标", "Partly met")
    package static let outcomeNotMet = Phrase("未达标", "Not met")
    package static let outcomeNotProven = Phrase("佐证不足", "Not proven")
    package static let outcomeNotReported = Phrase("未填报", "Not reported")
    package static let outcomeNotApplicable = Phrase("不适用", "Not applicable")
    package static let outcomePending = Phrase("待核", "Pending")
    package static let outcomeIndeterminate = Phrase("无法判定", "Indeterminate")

    package static let statusComplete = Phrase("已齐", "Complete")
    package static let statusPartial = Phrase("不全", "Partial")
    package static let statusMissing = Phrase("未填报", "Nothing sent")
    package static let statusClosed = Phrase("已撤并或停办", "Closed")
    package static let statusRejected = Phrase("校验未通过", "Rejected")
    package static let exceptionIncomplete = Phrase("已报送，缺所需数据", "Sent without the facts needed")

    package static let topicScored = Phrase("已评分", "Scored")
    package static let topicNotSubmitted = Phrase("未填报", "Not submitted")
    package static let topicRejected = Phrase("校验未通过", "Rejected")
    package static let topicNotApplicable = Phrase("不适用", "Not applicable")

    package static let fileAccepted = Phrase("已采用", "Accepted")
    package static let fileRejected = Phrase("校验未通过", "Rejected")
    package static let fileSuperseded = Phrase("已被新版代替", "Superseded")
    package static let fileDuplicate = Phrase("内容重复", "Duplicate")
    package static let fileConflicting = Phrase("同版次冲突", "Conflicting")
    package static let fileWrongYear = Phrase("年度不符", "Wrong year")
    package static let fileUnknownSchool = Phrase("不在名册", "Not on the roster")
    package static let fileUnreadable = Phrase("无法读取", "Unreadable")

    package static let severityError = Phrase("错误", "Error")
    package static let severityWarning = Phrase("提醒", "Warning")
    package static let severityInfo = Phrase("说明", "Note")

    package static let effortLow = Phrase("易", "easy")
    package static let effortMedium = Phrase("中", "moderate")
    package static let effortHigh = Phrase("难", "hard")

    package static let roleBonus = Phrase("加分项", "Bonus")
    package static let roleUnscored = Phrase("不计分", "Not scored")

    package static let noScore = Phrase("无得分", "No score")
}
