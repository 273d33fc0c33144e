extension Strings {
    // MARK: - Failures

    package static let unexpected = Phrase("程序出错：{0}", "The program failed: {0}")
    package static let brokenChecklist = Phrase(
        "检查表有误，未计分。{0}：{1}", "The checklist is broken; nothing was scored. {0}: {1}")
    package static let noEditionIn = Phrase("{0}：{1}", "{0}: {1}")
    package static let brokenSchema = Phrase(
        "模式文件不能用，什么都没有检查。{0}：{1}", "The schemas can't be used; nothing was checked. {0}: {1}")
    package static let expressionLine = Phrase("表达式：{0}", "expression: {0}")
    package static let noFolder = Phrase("找不到文件夹 {0}。", "There is no folder {0}.")
    package static let noFolderFound = Phrase(
        "找不到 {0} 文件夹，请用 {1} 指明。", "The folder {0} was not found; name it with {1}.")
    package static let badDate = Phrase(
        "日期 {0} 无效，请写成 2025-12-31 的形式。", "{0} is not a date; write it like 2025-12-31.")
    package static let badJobs = Phrase("--jobs 应为 1 至 64 的整数。", "--jobs takes a whole number from 1 to 64.")
    package static let checklistFaults = Phrase(
        "检查表有 {0} 处规则无法计算，相关评分项标为“无法判定”，按零分计入满分；请先改正检查表：",
        "{0} rules could not be evaluated; their criteria are marked indeterminate, with no points. Correct the checklist first:"
    )

    package static let unknownCriterion = Phrase("本版本检查表没有评分项 {0}。", "The edition has no criterion {0}.")

    package static let criterionNotAsked = Phrase(
        "评分项 {0} 属于“{1}”，这个专题对本校不适用。", "Criterion {0} belongs to “{1}”, which does not apply to this school.")

    // MARK: - Closing lines

    package static let scoreClosing = Phrase(
        "共 {0} 所：已齐 {1}，不全 {2}，未填报 {3}，校验未通过 {4}，已撤并 {8}；另有 {5} 个文件未采用。结果在 {6}，请先打开 {7}。",
        "{0} schools: {1} complete, {2} partial, {3} missing, {4} rejected, {8} closed; {5} other files not used. Results in {6}; open {7} first."
    )
    package static let progressScore = Phrase("评定", "Scoring")

    // MARK: - Help

    package static let helpRoot = Phrase("依法治校检查表评分工具", "Scores schools' rule-of-law checklists")
    package static let helpValidate = Phrase(
        "按模式和检查表断言校验文件", "Check documents against schemas and assertions")
    package static let helpScore = Phrase("为名册上每一所学校生成评分卡", "Make a scorecard for every school on the roster")
    package static let helpExplain = Phrase("逐步演算一所学校的得分", "Follow the arithmetic of one school")
    package static let helpDemo = Phrase("生成虚构县域数据", "Make a fictional county")
    package static let helpLang = Phrase("语言：zh 或 en", "language: zh or en")
    package static let helpSchemas = Phrase("模式文件夹", "the folder of XML schemas")
    package static let helpChecklists = Phrase("检查表文件夹", "the folder of checklists")
    package static let helpEdition = Phrase("检查表版本（默认按名册年度）", "edition (by the roster's year unless given)")
    package static let helpAsOf = Phrase("基准日（默认名册年度 12 月 31 日）", "comparison date (31 December of the roster's year)")
    package static let helpData = Phrase("数据文件夹：roster.xml 和 submissions/", "data folder: roster.xml and submissions/")
    package static let helpOut = Phrase("结果文件夹", "the folder of results")
    package static let helpOnly = Phrase("只评一所学校（标识码）", "assess one school only (its code)")
    package static let helpJobs = Phrase("并行数", "how many workers")
    package static let helpTablesOnly = Phrase("只写 JSON 和 CSV，不写网页和 XML", "write JSON and CSV only, no pages and XML")
    package static let helpFormat = Phrase("输出形式", "form of the output")
    package static let helpPaths = Phrase("文件或文件夹", "files or folders")
    package static let helpVerbose = Phrase("同时给出 libxml2 原文", "also give libxml2's own words")
    package static let helpSchool = Phrase("学校标识码", "the school's code")
    package static let helpCriterion = Phrase("评分项编号，如 VP-01", "a criterion, such as VP-01")
    package static let helpDemoFolder = Phrase("要生成的文件夹", "the folder to make")
    package static let helpSchools = Phrase("学校数（1 至 1 000 000）", "number of schools (1 to 1 000 000)")
    package static let helpSeed = Phrase("随机种子，同种子同结果", "seed; the same seed gives the same county")
}
