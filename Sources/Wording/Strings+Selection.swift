// MARK: - Selection: policies, gates, decisions

extension Strings {
    // MARK: Policies that can't be used

    package static let policyInvalid = Phrase(
        "遴选办法不能用，没有进行遴选。请先改正：", "The selection policy can't be used; nothing was selected. Correct it first:")
    package static let policyOtherFamily = Phrase(
        "这是{0}，不是遴选办法。", "This is a document of the kind “{0}”, not a selection policy.")
    package static let policyOtherFamilyRemedy = Phrase(
        "用 --policy 指明根元素为 <policy> 的文件。", "Name with --policy a file whose root element is <policy>.")
    package static let policyEdition = Phrase(
        "办法是按版本 {0} 写的，本次评定用的是版本 {1}。", "It is written for edition {0}; this run uses {1}.")
    package static let policyEditionRemedy = Phrase(
        "换用按版本 {1} 写的办法，或用 --edition {0} 评定。", "Use a policy for edition {1}, or score with --edition {0}.")
    package static let policyEditionUnknownRemedy = Phrase(
        "改成检查表文件夹里有的版本，或用 --edition 指明。", "Name an edition of the folder of checklists, or choose one with --edition.")
    package static let policyYear = Phrase("办法只适用于 {0} 年度，名册是 {1} 年度。", "It is for {0} alone; the roster is of {1}.")
    package static let policyYearRemedy = Phrase(
        "换用本年度的办法；每年都适用的办法不写 year。", "Use the policy of that year; one for every year states no year.")
    package static let policyLadderOrder = Phrase("称号阶梯没有从低到高排列。", "The ladder of titles does not rise.")
    package static let policyLadderOrderRemedy = Phrase(
        "按县级、市级、省级、全国的次序写。", "Write county, city, province, national in this order.")
    package static let policyLevel = Phrase("申报级别 {0} 不在称号阶梯里。", "The level {0} is not on the ladder.")
    package static let policyLevelRemedy = Phrase(
        "在 <ladder> 里补上这一级，或改申报级别。", "Add it to <ladder>, or change the level.")
    package static let policyLowest = Phrase(
        "申报的是阶梯的最低一级，没有下一级称号可要求。", "The level applied for is the lowest step: there is no title below to ask for.")
    package static let policyLowestRemedy = Phrase(
        "写 enabled=\"false\" 停用这一条，或删去。", "Switch the gate off with enabled=\"false\", or remove it.")
    package static let policyCriterion = Phrase("版本 {1} 没有评分项 {0}。", "The edition {1} has no criterion {0}.")
    package static let policyCriterionRemedy = Phrase(
        "改成检查表里有的编号。", "Write an id that the edition's checklists have.")
    package static let policyGateTwice = Phrase("条件 {0} 写了两次。", "The gate {0} stands twice.")
    package static let policyGateTwiceRemedy = Phrase("只留一条。", "Keep one of them.")
    package static let policyNoVeto = Phrase(
        "启用了“没有否决情形”，但没有列出任何否决情形。", "The gate “no veto” is on, yet no event is listed.")
    package static let policyNoVetoRemedy = Phrase(
        "写出 <veto>，或停用这一条。", "List events with <veto>, or switch the gate off.")
    package static let policyVetoUnused = Phrase(
        "列出了否决情形，但没有启用“没有否决情形”。", "Events are listed, yet no gate “no veto” is on.")
    package static let policyVetoUnusedRemedy = Phrase(
        "在 <gates> 里写 <noVeto>，或删去 <veto>。", "Add <noVeto> to <gates>, or remove <veto>.")
    package static let policyVetoUnknown = Phrase(
        "检查表不看“{0}”这一类情形。", "The checklists do not look for events of the kind {0}.")
    package static let policyVetoUnknownRemedy = Phrase(
        "删去这一条，或先在检查表里写这类情形。", "Remove it, or add the kind to the checklist first.")
    package static let policyLookBack = Phrase(
        "回溯期 {0} 个月长于检查表的 {1} 个月，更早的事件没有读进来。",
        "A look-back of {0} months exceeds the checklist's {1}; older events were never read.")
    package static let policyLookBackRemedy = Phrase(
        "改成 {1} 以内，或先加长检查表的 lookBack。", "Write at most {1}, or lengthen lookBack in the checklist first.")
    package static let policyKeyTopic = Phrase(
        "按专题得分排序要写 topic，按其他依据排序不写。", "A topic score needs a topic; other keys have none.")
    package static let policyKeyTopicRemedy = Phrase(
        "写成 by=\"topic\" topic=\"anti-bullying\" 的形式。", "Write it like by=\"topic\" topic=\"anti-bullying\".")
    package static let policyKeyUnknown = Phrase("不能按专题 {0} 的得分排序。", "Schools can't be ranked by the topic {0}.")
    package static let policyKeyUnknownRemedy = Phrase(
        "用计入指数的专题；示范校得分用 by=\"score\"。", "Use a topic of the index; for the model-school score write by=\"score\".")
    package static let policyKeyTwice = Phrase("同一个排序依据写了两次。", "A ranking key stands twice.")
    package static let policyKeyTwiceRemedy = Phrase(
        "删去后一个：它永远不起作用。", "Remove the later one: it never decides anything.")
    package static let policyJurisdiction = Phrase("名册里没有行政区 {0}。", "The roster has no jurisdiction {0}.")
    package static let policyJurisdictionRemedy = Phrase(
        "改成名册里的代码；全部学校共用的名额不写 jurisdiction。", "Use a code of the roster; places for all schools state no jurisdiction.")
    package static let policyOverlap = Phrase(
        "名额 {0} 与第 {2} 行的名额 {1} 重叠：有的学校两份都占。",
        "Quota {0} overlaps quota {1} (line {2}): a school could fall under both.")
    package static let policyOverlapRemedy = Phrase(
        "让两份名额的学段或行政区互不相交。", "Give them stages or jurisdictions that do not meet.")
    package static let policyBasis = Phrase(
        "依据写成法律文件，却没有写是哪一件。", "The basis is called law, yet no instrument is named.")
    package static let policyBasisRemedy = Phrase(
        "用 <note> 写出文件名称；不确定的写 practice 或 proposal。", "Name it in <note>; what is uncertain is practice or proposal.")
    package static let basisWithNote = Phrase("{0}：{1}", "{0}: {1}")
    package static let fileChanged = Phrase("评定期间文件变了，请重新运行", "the file changed during the run; run again")

    // MARK: Gates

    package static let gateOff = Phrase("本轮不启用。", "Not used in this round.")
    package static let gateUnverified = Phrase("无法核实：{0}", "Could not be verified: {0}")
    package static let gateUnverifiedFails = Phrase(
        "无法核实，按本办法视为不符合：{0}", "Could not be verified, which this policy counts as not passed: {0}")
    package static let gateMandatoryFailed = Phrase("底线未达标：{0}。", "Mandatory criteria failed: {0}.")
    package static let gateMandatoryUnknown = Phrase(
        "底线的事实或佐证不足：{0}。", "Facts or evidence of mandatory criteria are missing: {0}.")
    package static let gateMandatoryMet = Phrase("{0} 项底线全部达标（{1}）。", "All {0} mandatory criteria are met ({1}).")
    package static let gateMandatoryNone = Phrase("没有适用的底线。", "No mandatory criterion applies.")
    package static let gateComplete = Phrase(
        "适用 {0} 项，已填报 {1} 项，完整。", "{1} of {0} applicable criteria are reported: complete.")
    package static let gateIncomplete = Phrase(
        "适用 {0} 项，已填报 {1} 项，未填报 {2} 项：{3}。", "{1} of {0} applicable criteria are reported, {2} are not: {3}.")
    package static let gateCriterionAside = Phrase("评分项 {0} 对本校不适用。", "Criterion {0} does not concern this school.")
    package static let gateNoFigure = Phrase("没有得分。", "there is no score.")
    package static let gateIndexMet = Phrase("合规指数 {0}，不低于 {1}。", "Compliance index {0}, not below {1}.")
    package static let gateIndexBelow = Phrase("合规指数 {0}，低于 {1}。", "Compliance index {0}, below {1}.")
    package static let gateScoreMet = Phrase("示范校得分 {0}，不低于 {1}。", "Model-school score {0}, not below {1}.")
    package static let gateScoreBelow = Phrase("示范校得分 {0}，低于 {1}。", "Model-school score {0}, below {1}.")
    package static let gateBestFigure = Phrase(
        "现有材料只够 {0}，低于 {1}；未填报、佐证不足的若都成立，最高可达 {2}。",
        "what is known gives {0}, below {1}; with everything unreported or unproven in its favour it could reach {2}.")
    package static let gateVetoEvent = Phrase("{0}（{1}，{2}）", "{0} ({1}, {2})")
    package static let gateVetoFound = Phrase("回溯期内有否决情形：{0}。", "Events inside the window: {0}.")
    package static let gateVetoSilent = Phrase(
        "{0} 类情形学校没有申报是否发生：{1}。", "the school did not state whether events of {0} kinds occurred: {1}.")
    package static let gateVetoNone = Phrase("{0} 类情形都没有记录。", "No event of the {0} kinds is recorded.")
    package static let gateLowestLevel = Phrase("申报最低一级，不需要下一级称号。", "The lowest level needs no title below.")
    package static let gateTitleMissing = Phrase("名册没有有效的{0}称号。", "The roster has no running title of the level {0}.")
    package static let gateTitleUnrecorded = Phrase(
        "名册没有记录{0}称号，不知道有没有。", "the roster records no title of the level {0}; whether there is one is not known.")
    package static let gateTitleNoYear = Phrase("{0}称号没有写年度。", "the title of the level {0} has no year.")
    package static let gateTitleHeld = Phrase(
        "持有{0}称号 {1} 年，要求 {2} 年。", "Holds the title of the level {0} for {1} years; {2} are asked.")
    package static let gateFoundedUnknown = Phrase("名册没有建校日期。", "the roster has no day of founding.")
    package static let gateOpen = Phrase(
        "{0} 建校，办学满 {1} 年，要求 {2} 年。", "Founded on {0}, open for {1} full years; {2} are asked.")
    package static let gateTitleInYear = Phrase("{0}（{1}）", "{0} ({1})")
    package static let gateSameTitle = Phrase("已有同级或更高的称号：{0}。", "Holds a title of the same or a higher level: {0}.")
    package static let gateNoSameTitle = Phrase("没有同级或更高的称号。", "No title of the same or a higher level.")
    package static let gateTitlesUnrecorded = Phrase(
        "名册没有记录称号，不知道有没有同级或更高的称号。",
        "the roster records no titles; whether there is one of the same or a higher level is not known.")
    package static let gateSigned = Phrase("真实性声明已签署。", "The declaration of truth is signed.")
    package static let gateNotSigned = Phrase("真实性声明没有签署。", "The declaration of truth is not signed.")
    package static let gateSignatureUnknown = Phrase("没有填写真实性声明。", "nothing is said about the declaration of truth.")

    package static let gateReviewed = Phrase("其中按复核计：{0}。", " By review: {0}.")
    package static let gateReview = Phrase("{0} {1}（{2}，{3}）", "{0} {1} ({2}, {3})")

    package static let gatePassed = Phrase("通过", "Passed")
    package static let gateFailed = Phrase("不通过", "Failed")
    package static let gateOpenAnswer = Phrase("无法核实", "Not verifiable")
    package static let gateNotUsed = Phrase("未启用", "Not used")

    package static let gateTopicValue = Phrase("{0}（权重 {1}）", "{0} (weight {1})")

    // MARK: Ranking

    package static let keyScore = Phrase("示范校得分", "Model-school score")
    package static let keyTitleYears = Phrase("距上次称号", "Since the last title")
    package static let keyNeverTitled = Phrase("名册无记录", "none on the roster")
    package static let keyYearUnknown = Phrase("年度不明，按 0 年", "year unknown, taken as 0")
    package static let keyYears = Phrase("{0} 年", "{0} years")
    package static let keySubstituted = Phrase("{0}（不适用，均分代）", "{0} (does not apply: mean of the other topics)")

    // MARK: Decisions

    package static let standingCandidate = Phrase("拟推荐", "Candidate")
    package static let standingTied = Phrase("同分待定", "Tied at the cut")
    package static let standingReserve = Phrase("递补", "Reserve")
    package static let standingTiedReserve = Phrase("递补同分待定", "Tied at the end of the reserve")
    package static let standingRanked = Phrase("已排序（名额不明）", "Ranked, quota unknown")
    package static let standingNotSelected = Phrase("未入选", "Not selected")
    package static let standingUnverified = Phrase("待核实", "To be verified")
    package static let standingIneligible = Phrase("不符合条件", "Not eligible")
    package static let standingNotEntered = Phrase("未进入本轮", "Did not enter")

    package static let entryRejected = Phrase("申报表未通过校验，不进入遴选。", "The application was rejected and does not enter.")
    package static let entryNoLevel = Phrase(
        "申报表没有写申报级别，请补写后重报。", "The application names no level; complete it and send it again.")
    package static let entryOtherLevel = Phrase(
        "申报的是{0}，本轮遴选{1}。", "It applies for the level {0}; this round is for {1}.")
    package static let reasonCandidate = Phrase(
        "条件全部通过，排第 {0}，在 {1} 个名额之内。", "Passed every gate; rank {0}, inside the {1} places.")
    package static let reasonTied = Phrase(
        "同分：{0} 所学校全部排序依据相同，并列第 {1}，争 {2} 个名额，由会议决定。",
        "Tied: {0} schools are equal in every key at rank {1} and contest {2} places; the meeting decides.")
    package static let reasonReserve = Phrase(
        "条件全部通过，排第 {0}，递补第 {1}。", "Passed every gate; rank {0}, number {1} in reserve.")
    package static let reasonTiedReserve = Phrase(
        "同分：{0} 所学校全部排序依据相同，并列第 {1}，争 {2} 个递补名额，由会议决定。",
        "Tied: {0} schools are equal in every key at rank {1} and contest {2} places in reserve; the meeting decides.")
    package static let reasonRanked = Phrase(
        "条件全部通过，排第 {0}；名额不明，不划线。", "Passed every gate; rank {0}. The quota is unknown and no line is drawn.")
    package static let reasonNotSelected = Phrase(
        "条件全部通过，排第 {0}，在 {1} 个名额和递补之外。", "Passed every gate; rank {0}, behind the {1} places and the reserve.")
    package static let reasonShared = Phrase("与另外的学校并列，共 {0} 所。", " Shared by {0} schools.")
    package static let reasonNoQuota = Phrase(
        "条件全部通过，但没有一份名额覆盖本校（{0}）。", "Passed every gate, but no quota covers the school ({0}).")
    package static let reasonIneligible = Phrase("{0} 条不通过：{1}。", "Gates failed ({0}): {1}.")
    package static let reasonUnverified = Phrase(
        "{0} 条无法核实，不判符合也不判不符合：{1}。", "Gates that could not be verified ({0}), so the school is neither in nor out: {1}."
    )
    package static let reasonReviewed = Phrase("按复核计的评分项：{0}。", " Decided by review: {0}.")
    package static let reasonGate = Phrase("{0} {1}", "{0} {1}")

    // MARK: Visits

    package static let visitClaim = Phrase("自评 {0} 分，核算 {1} 分。{2}", "Claimed {0} points, computed {1}. {2}")
    package static let visitReview = Phrase("{0}（{1}，{2}）。复核理由：{3}", "{0} ({1}, {2}). Reason of the review: {3}")
    package static let visitNotice = Phrase("前后不一致的提醒", "Remark of a consistency check")
    package static let visitPapers = Phrase(
        "填报了文号和日期，原件没有看过。", "Number and date are stated; the original was not seen.")
    package static let visitOriginals = Phrase("看原件：{0}。", "See the originals: {0}.")
    package static let visitAdvice = Phrase("没有做到的，请学校：{0}", "Where it was not done, ask the school: {0}")
    package static let visitOnSite = Phrase("现场查看，并记下文号、日期。", "Look on site, and note numbers and dates.")
    package static let visitAskBureau = Phrase(
        "学校办公室；主管科室核对自己的记录", "The school office; the bureau checks its own records")
    package static let visitAskVicePrincipal = Phrase(
        "法治（法制）副校长本人、分管副校长、上过课的班级学生", "The legal vice-principal, the deputy in charge, students of classes taught")
    package static let visitAskLeadership = Phrase(
        "组长（校长、书记）、小组成员、法治课教师", "The head of the group (principal, secretary), its members, law teachers")
    package static let visitAskBullying = Phrase(
        "分管德育副校长、班主任、治理委员会成员；学生不记名座谈，不问个案姓名",
        "The deputy for moral education, class teachers, committee members; students without names, and no names of cases"
    )
    package static let visitAskDrug = Phrase(
        "禁毒教育教师、年级组长、任选一个班的学生", "The anti-drug teacher, heads of grades, students of any class")
    package static let visitAskModelSchool = Phrase(
        "校长、办公室、教代会代表、家委会代表", "The principal, the office, members of the staff congress and the parents' committee")
    package static let visitGateCriteria = Phrase(
        "逐项看未填报、佐证不足的底线，材料见下。", "Go through the criteria that lack facts or evidence, listed below.")
    package static let visitGateVeto = Phrase(
        "请学校逐类书面申报；向公安、应急、信访和督导核对有没有记录。",
        "Ask for a written statement on each kind; check with the police and other offices.")
    package static let visitGateTitle = Phrase(
        "看称号的文件或牌匾，记下级别、年度、有效期；与发文机关的名单核对。",
        "See the paper or plaque of the title; note level, year and end; compare with the list of the office that gave it."
    )
    package static let visitGateFounded = Phrase(
        "看办学许可证或事业单位法人证书上的设立日期。", "See the day of founding on the licence or certificate of registration.")
    package static let visitGateFigure = Phrase(
        "补齐未填报和佐证不足的项后重新核算，项目见下。", "Complete what lacks facts or evidence, listed below, and score again.")
    package static let visitGateComplete = Phrase(
        "请学校补报未填报的项后重新核算，项目见下。", "Have the missing facts reported, listed below, and score again.")
    package static let visitGateDeclaration = Phrase("看签字盖章的声明原件。", "See the signed and sealed original.")

    package static let causeGate = Phrase("条件无法核实", "Gate not verified")
    package static let causeNotReported = Phrase("未填报", "Not reported")
    package static let causeNotProven = Phrase("佐证不足", "Not proven")
    package static let causePending = Phrase("待核", "Pending")
    package static let causeReview = Phrase("按复核计", "Decided by review")
    package static let causeClaim = Phrase("自评高于核算", "Claimed above computed")
    package static let causeNotice = Phrase("提醒", "Remark")
    package static let causePapers = Phrase("核对原件", "See originals")
}
