// MARK: - Selection: pages and tables

extension Strings {
    package static let selectionSheet = Phrase("遴选结果", "Selection")
    package static let columnStanding = Phrase("结果", "Standing")
    package static let columnRank = Phrase("名次", "Rank")
    package static let columnReserve = Phrase("递补序号", "Reserve no.")
    package static let columnQuota = Phrase("名额", "Quota")
    package static let columnReason = Phrase("理由", "Reason")
    package static let columnGate = Phrase("条件", "Gate")
    package static let columnAnswer = Phrase("回答", "Answer")
    package static let columnWhy = Phrase("理由和事实", "Reason and facts")
    package static let columnNumber = Phrase("序号", "No.")
    package static let columnArea = Phrase("地区", "Area")

    // MARK: The workbook

    package static let sheetQuotas = Phrase("名额与同分", "Quotas and ties")
    package static let sheetVisits = Phrase("考察事项", "Visits")
    package static let sheetGateTitle = Phrase("条件名称", "Title of the gate")
    package static let sheetMeasureValue = Phrase("本校数值", "Figure")
    package static let sheetThreshold = Phrase("界限", "Limit")
    package static let sheetFact = Phrase("事实", "Fact")
    package static let sheetLine = Phrase("行", "Line")
    package static let sheetPath = Phrase("文件内位置", "Path in the file")
    package static let sheetTitle = Phrase("名称", "Title")
    package static let sheetTiedSchools = Phrase("同分学校数", "Tied schools")
    package static let sheetSubject = Phrase("编号", "Id")
    package static let sheetBelow = Phrase("低于下限先变的学校", "Changes first below it")
    package static let sheetAbove = Phrase("高于上限先变的学校", "Changes first above it")
    package static let sheetPart = Phrase("部分", "Part")
    package static let sheetBasis = Phrase("依据", "Basis")
    package static let sheetPolicy = Phrase("办法", "Policy")
    package static let sheetEdition = Phrase("检查表版本", "Edition")
    package static let sheetKind = Phrase("种类", "Kind")
    package static let sheetSubmissions = Phrase(
        "共 {0} 份，逐份的 SHA-256 见 selection.xml", "{0} files; selection.xml has the SHA-256 of each")
    package static let inputPolicy = Phrase("遴选办法", "Policy")
    package static let inputRoster = Phrase("名册", "Roster")
    package static let inputEdition = Phrase("版本", "Edition")
    package static let inputChecklist = Phrase("检查表", "Checklist")
    package static let inputSchema = Phrase("结构定义", "Schema")
    package static let inputSubmission = Phrase("填报表", "Submission")

    // MARK: The panel's page

    package static let selectionTitle = Phrase("{0} {1} 年度示范校遴选", "{0}: selection of model schools {1}")
    package static let selectionLevel = Phrase("申报级别：{0}", "Level: {0}")
    package static let selectionPolicyNote = Phrase("办法说明", "About this policy")
    package static let selectionResult = Phrase("结果", "Result")
    package static let selectionCounts = Phrase("申报 {0} 所", "{0} applicants")
    package static let selectionPlaces = Phrase("名额数", "Places")
    package static let selectionUnknownPlaces = Phrase("不明", "unknown")
    package static let selectionEligible = Phrase("条件全部通过", "Passed every gate")
    package static let selectionUnverified = Phrase("待核实", "To be verified")
    package static let selectionSpare = Phrase("空余名额", "Spare places")
    package static let selectionRemark = Phrase("说明", "Remark")
    package static let selectionNoLine = Phrase(
        "名额不明：只排序，不划线。", "The quota is unknown: schools are ranked and no line is drawn.")
    package static let selectionSpareRemark = Phrase(
        "空余的名额不自动转给别处，由会议决定。", "Spare places are not moved elsewhere; the meeting decides.")
    package static let selectionOpenRemark = Phrase(
        "待核实的学校若核实通过，名单会变：先核实，再定名单。", "A school to be verified would change the list if it passed: verify first.")
    package static let selectionTies = Phrase("同分，请会议决定", "Ties for the meeting to decide")
    package static let selectionTieLine = Phrase("{0}：{1}", "{0}: {1}")
    package static let selectionDecisions = Phrase("决定和理由", "Decisions and reasons")
    package static let selectionDecisionsNote = Phrase(
        "同一结果内按名次、再按学校代码排列；学校代码不决定任何名次。得分和指数只舍不入，比较用精确值。",
        "By rank and then school code, which decides no rank. Scores and index are rounded down; exact values compare.")
    package static let selectionNobody = Phrase("没有学校。", "No school.")
    package static let selectionNoApplicants = Phrase("没有学校报送申报表。", "No school sent an application.")
    package static let selectionGates = Phrase("条件逐条", "Gate by gate")
    package static let selectionGatesNote = Phrase(
        "✓ 通过　✗ 不通过　? 无法核实　— 未启用", "✓ passed  ✗ failed  ? not verifiable  — not used")
    package static let selectionDetails = Phrase("各校的回答和事实", "Answers and facts of each school")
    package static let selectionReview = Phrase("{0} {1}：{2}（{3}，{4}）。", "{0} {1}: {2} ({3}, {4}).")
    package static let selectionFactsMore = Phrase("（其余事实见 selection.xml）", "(further facts in selection.xml)")
    package static let selectionProvisional = Phrase("核实后最高第 {0}", "rank {0} at best")
    package static let selectionFirmness = Phrase("名单有多稳", "How firm the list is")
    package static let selectionFirmnessNote = Phrase(
        "其余都不变，只动一个数：在这个范围内名单（拟推荐和同分待定）不变，越过就先动到列出的学校。算法见 docs/selection.md。",
        "Moving one number alone: inside the range the list (candidates and ties at the cut) stays; beyond it the schools named change first. See docs/selection.md."
    )
    package static let selectionFirmnessUnknown = Phrase(
        "名额不明的，名单指条件全部通过的学校；评分项分值只看得分下限。",
        "Where the quota is unknown the list is who passed every gate; points of criteria matter through a minimum score alone."
    )
    package static let marginParameter = Phrase("变动的数", "Number")
    package static let marginCurrent = Phrase("现值", "Now")
    package static let marginLower = Phrase("名单不变的下限", "List holds from")
    package static let marginUpper = Phrase("名单不变的上限", "List holds to")
    package static let marginSchools = Phrase("越过后先变的学校", "Changes first beyond it")
    package static let marginBelow = Phrase("向下：{0}", "below: {0}")
    package static let marginAbove = Phrase("向上：{0}", "above: {0}")
    package static let marginHorizon = Phrase("更早的事件没有读进来", "older events were not read")
    package static let marginGate = Phrase("条件", "Gate")
    package static let marginLookBack = Phrase("回溯期（月）", "Look-back (months)")
    package static let marginPlaces = Phrase("名额", "Places")
    package static let marginWeight = Phrase("专题权重", "Topic weight")
    package static let marginCriterion = Phrase("示范校评分项分值", "Points of a criterion")
    package static let boundNone = Phrase("不限", "any")
    package static let marginFree = Phrase("另有 {0} 个数怎样变都不改变名单：{1}。", "{0} further numbers can take any value: {1}.")
    package static let marginWindowsFree = Phrase(
        "{0} 类情形的回溯期，在检查表读到的范围内怎样改都不改变名单：{1}。",
        "The look-back of {0} kinds can take any value that the checklists read: {1}.")
    package static let selectionPolicy = Phrase("所用办法", "The policy used")
    package static let selectionVetoes = Phrase("否决情形", "Vetoes")
    package static let selectionMonths = Phrase("回溯 {0} 个月", "{0} months back")
    package static let selectionUnknownHold = Phrase("事实不明：列为待核实", "unknown facts: held for verification")
    package static let selectionUnknownFail = Phrase("事实不明：按不符合处理", "unknown facts: not passed")
    package static let selectionRanking = Phrase("排序", "Ranking")
    package static let selectionTieRule = Phrase("同分", "Ties")
    package static let selectionReserveRule = Phrase("递补（{0} 所）", "Reserve ({0})")
    package static let selectionInputs = Phrase("输入文件和指纹", "Inputs and their hashes")
    package static let selectionInputsNote = Phrase(
        "另有 {0} 份填报表，全部文件的 SHA-256 见 selection.xml；同样的输入得出同样的字节。",
        "And {0} submissions; selection.xml has the SHA-256 of every file. The same inputs give the same bytes.")
    package static let selectionFiles = Phrase(
        "另见：notice.html（公示稿）、visits.html（考察表）、selection.xlsx、selection.csv、selection.xml、selection.json",
        "See also notice.html, visits.html, selection.xlsx, selection.csv, selection.xml, selection.json")

    // MARK: The public notice

    package static let noticeTitle = Phrase(
        "关于{0} {1} 年度拟推荐{2}依法治校示范校的公示",
        "Public notice: {0}, schools proposed as {2} model schools of lawful governance, {1}")
    package static let noticeDraft = Phrase("公示稿，由主管部门核定后发布。", "A draft; the bureau issues it.")
    package static let noticeLead = Phrase(
        "按《{0}》，经审核申报材料、逐条核对条件和排序，拟推荐下列学校，现予公示。",
        "Under “{0}”, after examination of applications, gates and ranking, the following schools are proposed.")
    package static let noticeList = Phrase("拟推荐学校", "Schools proposed")
    package static let noticeNone = Phrase("本轮没有可以公示的学校。", "No school can be announced in this round.")
    package static let noticeTie = Phrase(
        "会议决定前不得公示：下列 {0} 所学校同分，争 {1} 个名额。",
        "Not to be issued before the meeting has decided: these {0} schools are tied for {1} places.")
    package static let noticeReserveTie = Phrase(
        "会议决定前不得公示：下列 {0} 所学校同分，争 {1} 个递补名额。",
        "Not to be issued before the meeting has decided: these {0} schools are tied for {1} places in reserve.")
    package static let noticeReserveOpen = Phrase(
        "有学校待核实，核实通过会改变递补学校：核实前不得公示。",
        "A school to be verified would change the reserve: not to be issued before that.")
    package static let noticeUnknown = Phrase(
        "名额不明，名单没有划线，不能公示。", "The quota is unknown, no line was drawn, and nothing can be announced.")
    package static let noticeOpen = Phrase(
        "有学校待核实，核实通过会改变名单：核实前不得公示。", "A school to be verified would change the list: not to be issued before that.")
    package static let noticeReserve = Phrase("递补学校（按次序）", "Schools in reserve, in order")
    package static let noticePeriod = Phrase("公示期：　　　　年　　月　　日至　　　　年　　月　　日", "Period: from ____________ to ____________")
    package static let noticeHow = Phrase(
        "公示期内对名单有异议的，可向主管部门反映。受理科室：＿＿＿＿＿＿　电话：＿＿＿＿＿＿　邮箱：＿＿＿＿＿＿",
        "Objections may be raised with the bureau within the period. Office: ________ Telephone: ________ E-mail: ________"
    )
    package static let noticeSeal = Phrase("（主管部门印章）　　　　年　　月　　日", "(seal of the bureau) Date: ____________")

    // MARK: Visit sheets

    package static let visitTitle = Phrase("{0} {1} 年度示范校考察表", "{0}: visit sheets for model schools {1}")
    package static let visitLead = Phrase(
        "每校一张：文件不能证明什么、到现场看什么、问谁。只看列出的，不要求学校另做材料。",
        "One sheet a school: what its files can't prove, what to look at, whom to ask. Ask for nothing that is not listed."
    )
    package static let visitNone = Phrase("没有需要考察的学校。", "No school is to be visited.")
    package static let visitSheet = Phrase("考察表", "Visit sheet")
    package static let visitOpen = Phrase("要弄清的事", "What is open")
    package static let visitOpenNone = Phrase("文件里没有留下疑问。", "The files leave no question open.")
    package static let visitPapersTitle = Phrase("核对原件", "Originals to see")
    package static let visitCause = Phrase("缘由", "Cause")
    package static let visitItem = Phrase("事项", "Item")
    package static let visitLookAt = Phrase("看什么", "Look at")
    package static let visitAsk = Phrase("问谁", "Ask")
    package static let visitFound = Phrase("现场所见", "Found")
    package static let visitSeen = Phrase("□ 相符　□ 不符", "□ agrees  □ differs")
    package static let visitSign = Phrase(
        "考察人（两人以上）：＿＿＿＿＿＿　＿＿＿＿＿＿　学校：＿＿＿＿＿＿　日期：＿＿＿＿＿＿",
        "Visitors (two or more): ____________ ____________ School: ____________ Date: ____________")
    package static let visitOpinion = Phrase(
        "考察意见：□ 与填报相符　□ 部分不符（写明）　□ 不符，建议不推荐",
        "Opinion: □ agrees with the files  □ differs in part (state how)  □ differs: not recommended")

    // MARK: The command

    package static let helpSelect = Phrase("按遴选办法选出示范校候选学校", "Select model-school candidates under a policy")
    package static let helpPolicy = Phrase("遴选办法文件", "the policy file")
    package static let helpSelectRun = Phrase(
        "score 对同一数据的结果文件夹：不再评分，只核对数据没有变",
        "the folder of results of score over the same data: verified, not scored again")
    package static let selectRunOther = Phrase(
        "结果文件夹 {0} 的{1}是 {2}，本次是 {3}，不能据此遴选；请给出与评定时相同的选项，或者重新运行 zhixiao score。",
        "The results in {0} have {1} {2}, this run {3}; nothing was selected. Give the options of that run, or run zhixiao score again."
    )
    package static let selectRunVersion = Phrase("程序版本", "the tool version")
    package static let selectRunFile = Phrase(
        "{0} 与结果文件夹 {1} 评定时不同（或者已经没有了），不能据此遴选；请重新运行 zhixiao score。",
        "{0} is not what the run in {1} read, or is gone; nothing was selected. Run zhixiao score again.")
    package static let selectRunNewFile = Phrase(
        "{0} 是评定以后才有的，结果文件夹 {1} 没有算它，不能据此遴选；请重新运行 zhixiao score。",
        "{0} has come since the run in {1}, which does not count it; nothing was selected. Run zhixiao score again.")
    package static let selectRunPart = Phrase(
        "结果文件夹 {0} 里不是名册上的全部学校，不能据此遴选；请不用 --only，重新运行 zhixiao score。",
        "The results in {0} are not of all schools of the roster; nothing was selected. Run zhixiao score again, without --only."
    )
    package static let selectRunFaults = Phrase(
        "结果文件夹 {0} 记着：检查表的规则有 {1} 次无法计算，没有进行遴选；请先改正检查表，再运行 zhixiao score。",
        "The results in {0} record {1} rules that could not be evaluated; nothing was selected. Correct the checklist, then run zhixiao score."
    )
    package static let progressVerify = Phrase("核对", "Verifying")
    package static let progressSelect = Phrase("遴选", "Selecting")
    package static let selectClosing = Phrase(
        "申报 {0} 所：拟推荐 {1}，同分待定 {2}，递补 {3}，已排序 {4}，未入选 {5}，待核实 {6}，不符合条件 {7}，未进入本轮 {8}。结果在 {9}，请先打开 {10}。",
        "{0} applicants: {1} candidates, {2} tied at the cut, {3} in reserve, {4} ranked, {5} not selected, {6} to be verified, {7} not eligible, {8} did not enter. Results in {9}; open {10} first."
    )
    package static let selectRefusedReviews = Phrase(
        "{0} 份复核不予采用，其中的更正没有计入；原因见 zhixiao score 写的 problems.csv。",
        "{0} reviews were refused and correct nothing; problems.csv of zhixiao score says why.")
    package static let selectFaults = Phrase(
        "检查表有 {0} 处规则无法计算，没有进行遴选；请先改正检查表：",
        "{0} rules of the checklists could not be evaluated, so nothing was selected. Correct the checklist first:")
}
