// The frame around diagnostics: places, headings and counts.
extension Strings {
    package static let diagnosticLine = Phrase("第 {0} 行", "line {0}")
    package static let diagnosticPlaceSeparator = Phrase("，", ", ")
    package static let diagnosticAt = Phrase("{0}：{1}", "{0}: {1}")
    package static let diagnosticWholeFile = Phrase("整个文件", "whole file")
    package static let diagnosticError = Phrase("错误：{0}", "error: {0}")
    package static let diagnosticWarning = Phrase("提醒：{0}", "warning: {0}")
    package static let diagnosticInfo = Phrase("提示：{0}", "note: {0}")
    package static let diagnosticRemedy = Phrase("改法：{0}", "remedy: {0}")
    package static let diagnosticRaw = Phrase("原文：{0}", "libxml2: {0}")
    package static let diagnosticErrors = Phrase("{0} 处错误", "errors: {0}")
    package static let diagnosticWarnings = Phrase("{0} 处提醒", "warnings: {0}")
    package static let diagnosticInfos = Phrase("{0} 处提示", "notes: {0}")
    package static let documentHeading = Phrase("{0}（{1}）：{2}", "{0} ({1}): {2}")
    package static let documentHeadingPlain = Phrase("{0}：{1}", "{0}: {1}")
    package static let documentFine = Phrase("没有发现问题", "no faults found")
    package static let documentsSummary = Phrase(
        "共检查 {0} 个文件：{1} 个可以提交，{2} 个需要修改（{3}）。",
        "{0} files checked: {1} can be sent, {2} must be corrected ({3}).")
    package static let documentsAllFine = Phrase(
        "共检查 {0} 个文件，都可以提交。", "{0} files checked; all can be sent.")
    package static let documentsNone = Phrase("没有可检查的文件。", "There was no file to check.")
}
