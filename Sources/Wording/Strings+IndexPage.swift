// MARK: - Pages and tables: the page of the bureau

extension Strings {
    package static let indexTitle = Phrase("{0} {1} 年度依法治校评分", "{0}: rule-of-law scores {1}")
    package static let countsTitle = Phrase("填报与等次", "Submissions and grades")
    package static let statusTable = Phrase("填报情况", "Submissions")
    package static let gradeTable = Phrase("等次分布", "Grades")
    package static let schoolsCount = Phrase("学校数", "Schools")
    package static let share = Phrase("占比", "Share")
    package static let allSchools = Phrase("合计", "Total")
    package static let cappedCount = Phrase(
        "其中底线未过、等次封顶 {0} 所。", "{0} of them are capped by a failed mandatory criterion.")
    package static let listedSchools = Phrase("{0}（{1} 所）", "{0} ({1})")
    package static let openTopics = Phrase("：{0}", ": {0}")
    package static let problemsTitle = Phrase("未采用的文件（{0}）", "Files not used ({0})")
    package static let noProblems = Phrase("没有未采用的文件。", "Every file was used.")
    package static let moreProblems = Phrase("另有 {0} 个文件，全部见 problems.csv。", "{0} more files; problems.csv lists all.")
    package static let schoolsTitle = Phrase("全部学校", "All schools")
    package static let schoolsNote = Phrase(
        "名册顺序；指数和得分只舍不入。", "In roster order; index and scores are rounded down.")
    package static let filterText = Phrase("校名或代码", "Name or code")
    package static let filterAll = Phrase("全部", "All")
    package static let filterClear = Phrase("清除", "Clear")
    package static let showMore = Phrase("再显示 500 所", "Show 500 more")
    package static let shownCount = Phrase("符合条件", "Matching:")
    package static let otherFiles = Phrase("其他文件", "Other files")
    package static let filesNote = Phrase(
        "summary.csv（全部学校的表格）、problems.csv（全部问题文件）、scorecards.jsonl 与 scorecards/（评分卡数据）、run.xml（输入文件与哈希）",
        "summary.csv (table of all schools), problems.csv (all files not used), scorecards.jsonl and scorecards/ (data), "
            + "run.xml (inputs and their hashes)")
}
