extension Strings {
    // MARK: - Joining runs

    package static let helpMerge = Phrase(
        "把各县的结果合成全市的、各市的合成全省的，不重新评分", "Join the results of counties into a city's, without scoring again")
    package static let helpMergeRuns = Phrase(
        "要合并的结果文件夹，按名册次序", "the folders of results to join, in the order of the roster")
    package static let helpMergeTitle = Phrase(
        "合并后的地区名称（默认取包含全部学校的最小一级）", "the name of the region (default: the smallest unit that holds all schools)")
    package static let helpMergeCode = Phrase(
        "上级行政区的代码：各县名册没有写共同的上级时用", "the code of the unit above, where the rosters do not share one")
    package static let helpMergeName = Phrase("上级行政区的名称", "the name of the unit above")
    package static let helpMergeLevel = Phrase(
        "上级行政区的级别：province、city、county", "the level of the unit above: province, city or county")
    package static let progressMerge = Phrase("合并", "joining")

    package static let mergeOne = Phrase(
        "至少要两个结果文件夹才能合并：zhixiao merge 结果1 结果2 --out 合并结果。",
        "It takes two folders of results at least: zhixiao merge RUN1 RUN2 --out RUN.")
    package static let mergeIntoItself = Phrase(
        "{0} 是要合并的结果文件夹，不能同时作为输出：它会被替换掉。请给 --out 另一个位置。",
        "{0} is one of the folders to join and would be replaced; name another place with --out.")
    package static let mergeTwice = Phrase(
        "{0} 和 {1} 是同一个结果文件夹，合并会算两次；请去掉一个。",
        "{0} and {1} are the same folder and would count twice; name it once.")
    package static let mergeTitle = Phrase(
        "--title 要有 1 至 400 个字符。", "--title takes 1 to 400 characters.")
    package static let mergeUnitParts = Phrase(
        "上级行政区要写全：--code、--name、--level 三个一起给。", "A unit above takes all three: --code, --name and --level.")
    package static let mergeUnitCode = Phrase(
        "--code 是行政区代码，6 位或 9 位数字，例如 331100。", "--code is the code of a unit, 6 or 9 digits, such as 331100.")
    package static let mergeUnitLevel = Phrase(
        "--level 只能是 province（省）、city（市）、county（县）。", "--level is province, city or county.")
    package static let mergeUnitName = Phrase("--name 要有 1 至 100 个字符。", "--name takes 1 to 100 characters.")

    package static let mergeYear = Phrase(
        "年度不同，不能合并：{0} 是 {2} 年度，{1} 是 {3} 年度。不同年度用 zhixiao compare 比较。",
        "The years differ: {0} is about {2}, {1} about {3}. Years are set beside each other with zhixiao compare.")
    package static let mergeEdition = Phrase(
        "版本不同，不能合并：{0} 用 {2} 版，{1} 用 {3} 版。请用同一版本（--edition）重新运行 zhixiao score。",
        "The editions differ: {0} was scored under {2}, {1} under {3}. Score both under one (--edition).")
    package static let mergeChecklists = Phrase(
        "检查表不同，不能合并：{2} 的内容在 {0} 和 {1} 里不一样（SHA-256 不符）。请用同一套检查表重新运行 zhixiao score。",
        "The checklists differ: {2} is not the same file in {0} and {1} (SHA-256). Score both with the same checklists."
    )
    package static let mergeDate = Phrase(
        "基准日不同，不能合并：{0} 是 {2}，{1} 是 {3}。请用同一个 --as-of 重新运行 zhixiao score。",
        "The dates differ: {0} compares with {2}, {1} with {3}. Score both with the same --as-of.")
    package static let mergeLanguage = Phrase(
        "语言不同，不能合并：{0} 是 {2}，{1} 是 {3}。请用同一个 --lang 重新运行 zhixiao score。",
        "The languages differ: {0} is written in {2}, {1} in {3}. Score both with the same --lang.")
    package static let mergeTool = Phrase(
        "程序版本不同，不能合并：{0} 由 zhixiao {2} 生成，{1} 由 {3} 生成，规则可能不一样。请用同一版本的程序重新运行 zhixiao score。",
        "The versions of the program differ: {0} was made by zhixiao {2}, {1} by {3}. Score both with the same version."
    )
    package static let mergeDue = Phrase(
        "截止日不同，不能合并：{0} 的名册是 {2}，{1} 的是 {3}，按时率没有共同的口径。请统一名册的 due 后重新运行 zhixiao score。",
        "The last days differ: {2} on the roster of {0}, {3} on that of {1}; no rate can be on time for both. Set one due date on the rosters and score again."
    )
    package static let mergeNature = Phrase(
        "{0} 和 {1} 一个是虚构的示例、一个不是，不能合并。示例数据只能和示例数据合并。",
        "Of {0} and {1} one is invented and the other is not; sample data is joined with sample data only.")
    package static let mergeSchemas = Phrase(
        "结构定义不同，不能合并：{0} 和 {1} 的 run.xml 记下的 schemas 文件不一样。请用同一套结构定义（--schemas）重新运行 zhixiao score。",
        "The schemas differ: the records of {0} and {1} name different files of schemas. Score both with the same --schemas."
    )
    package static let mergeHeading = Phrase(
        "{0} 和 {1} 的 {2} 不一致（专题、评分项、等次、指标或核实问题不同），不能合并。请用同一版本的程序和检查表重新运行 zhixiao score。",
        "{0} and {1} do not share the same topics, criteria, grades, measures and questions ({2}). Score both with the same program and checklists."
    )
    package static let mergeJurisdiction = Phrase(
        "行政区 {2} 在 {0} 是“{3}”，在 {1} 是“{4}”（名称、级别、上级），不能合并。请改正名册（或 --code、--name、--level）后重新运行。",
        "Unit {2} is “{3}” in {0} and “{4}” in {1} (name, level, unit above). Correct the rosters, or --code, --name and --level."
    )
    package static let mergeOverlap = Phrase(
        "学校 {2}（{3}）同时在 {0} 和 {1} 里，合并会算两次。一所学校只能在一份名册上；请从一份名册删去后重新运行 zhixiao score。",
        "School {2} ({3}) stands in {0} and in {1} and would count twice. Take it off one of the rosters and score again."
    )
    package static let mergeApart = Phrase(
        "各结果的名册没有共同的上级行政区，不知道合起来叫什么。请用 --code、--name、--level 写上级行政区，或者用 --title 给出名称。",
        "The rosters share no unit above them, so the whole has no name. Name the unit with --code, --name and --level, or give a --title."
    )
    package static let mergeWithoutPages = Phrase(
        "{0} 只有表格，所以合并结果也只有表格，没有网页和评分卡。", "{0} holds tables only, so the joined run has no pages and scorecards either."
    )
    package static let mergeQuestions = Phrase(
        "合起来才出现的待核实问题 {0} 条（每个结果单独看都没有；有关的评分项没有重算）：",
        "{0} questions that no run raises by itself (criteria about them were not judged again):")
    package static let mergeQuestion = Phrase("  {0} {1}：{2}，{3} 所", "  {0} {1}: {2}, {3} schools")
    package static let mergeClosing = Phrase(
        "合并 {0} 个结果为{1}：{2} 所学校，已齐 {3}，不全 {4}，未填报 {5}，校验未通过 {6}，已撤并 {7}；未采用的文件 {8} 个。\n没有重新评分；跨校的评分项仍按各结果之内核对，跨结果的见 zhixiao summary 的待核实。\n结果在 {9}。",
        "{0} runs joined to {1}: {2} schools, {3} complete, {4} partial, {5} missing, {6} rejected, {7} closed; {8} files not used.\nNothing was scored again: criteria across schools still see each run by itself; zhixiao summary asks about what they share.\nThe result is in {9}."
    )
}
