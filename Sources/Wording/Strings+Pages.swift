// MARK: - Pages and tables

extension Strings {
    // Columns of the tables for spreadsheets.

    package static let columnCode = Phrase("学校代码", "School code")
    package static let columnSchool = Phrase("学校名称", "School")
    package static let columnTownship = Phrase("乡镇（街道）", "Township")
    package static let columnStage = Phrase("学段", "Stage")
    package static let columnOwnership = Phrase("办学性质", "Ownership")
    package static let columnYear = Phrase("年度", "Year")
    package static let columnEdition = Phrase("检查表版本", "Edition")
    package static let columnStatus = Phrase("状态", "Status")
    package static let columnIndex = Phrase("合规指数", "Compliance index")
    package static let columnUnproven = Phrase("未填报或佐证不足项数", "Not reported or not proven")
    package static let columnGrade = Phrase("等次", "Grade")
    package static let columnCaps = Phrase("底线未过（等次封顶）", "Failed mandatory criteria (grade capped)")
    package static let columnTopic = Phrase("专题", "Topic")
    package static let columnTopicStatus = Phrase("{0}·状态", "{0}: status")
    package static let columnTopicScore = Phrase("{0}·得分", "{0}: score")
    package static let columnClaimed = Phrase("自评分合计", "Claimed points")
    package static let columnDifference = Phrase("自评减评定", "Claimed less computed")
    package static let columnLargestLoss = Phrase("失分最多的评分项", "Criterion with the largest loss")
    package static let columnGain = Phrase("补齐可提高指数", "Index gained if met")
    package static let columnLostCriteria = Phrase("失分项数", "Criteria with lost points")
    package static let columnWarnings = Phrase("提醒数", "Warnings")
    package static let columnRefusedFiles = Phrase("未采用文件数", "Files not used")
    package static let columnVetoes = Phrase("否决情形数", "Vetoes")
    package static let columnFile = Phrase("文件", "File")
    package static let columnRevision = Phrase("版次", "Revision")
    package static let columnMessage = Phrase("问题与改法", "Problem and remedy")
    package static let capInList = Phrase("{0} {1}（封顶{2}）", "{0} {1} (capped at {2})")
    package static let listSeparator = Phrase("；", "; ")
}
