extension Strings {
    // MARK: - Files that can't be read

    package static let fileNotFound = Phrase("找不到文件 {0}。", "There is no file {0}.")
    package static let fileNotFolder = Phrase(
        "{0} 应当是文件夹，现在是一个文件；请把它改名或移走。", "{0} must be a folder and is a file; rename it or move it away.")
    package static let fileNotPermitted = Phrase(
        "没有读取 {0} 的权限，请检查文件权限。", "Reading {0} is not permitted; check its permissions.")
    package static let fileSymbolicLink = Phrase(
        "{0} 是链接，不予读取；请放入文件本身。", "{0} is a symbolic link and is not followed; put the file itself there.")
    package static let fileNotRegular = Phrase("{0} 不是普通文件，不予读取。", "{0} is not a regular file and is not read.")
    package static let fileTooLarge = Phrase(
        "{0} 超过文件大小上限（{1} 字节），不予读取。", "{0} is larger than the limit ({1} bytes) and is not read.")
    package static let fileOddName = Phrase(
        "文件名 {0} 不是 UTF-8 编码，无法读取；请改名后重报。", "The name {0} is not UTF-8; rename the file and send it again.")
    package static let fileOccupied = Phrase(
        "{0} 已存在且不是本程序的输出（没有 {1}），未作任何改动；请另选输出位置。",
        "{0} exists and is not an output of this program (no {1}); nothing was changed. Choose another place.")
    package static let fileSystem = Phrase("读写 {0} 时出错：{1}", "Reading or writing {0} failed: {1}")
    package static let folderClosed = Phrase(
        "无法打开文件夹 {0}，其中的文件未读取。", "The folder {0} can't be opened; its files were not read.")

    // MARK: - Files that don't count

    package static let whyUnknownSchool = Phrase(
        "学校标识码 {0} 不在名册中，未计分；请核对标识码或补录名册。",
        "School code {0} is not on the roster; not scored. Check the code or complete the roster.")
    package static let whyWrongYear = Phrase(
        "填报年度 {0} 与名册年度 {1} 不符，未计分；请按名册年度重报。",
        "Year {0} differs from the roster's {1}; not scored. Send it again for the roster's year.")
    package static let whySuperseded = Phrase("已由第 {0} 次修订（{1}）取代。", "Superseded by revision {0} ({1}).")
    package static let whyDuplicate = Phrase("与 {0} 内容完全相同，按一份计。", "The same bytes as {0}; counted once.")
    package static let whyConflicting = Phrase(
        "修订号同为 {0}，内容与 {1} 不同，两份均不采用；请用更高的修订号重报。",
        "Same revision {0} as {1} with other content; neither counts. Send it again with a higher revision.")
    package static let fileNotSubmission = Phrase(
        "不是填报表（根元素为 {0}），未计分。", "Not a submission (root element {0}); not scored.")
    package static let fileMisplaced = Phrase(
        "文件无法读出学校标识码，按文件路径归入本校。", "The school code could not be read; filed under this school by its path.")
    package static let fileLate = Phrase("迟报：报送日期 {0} 晚于截止日期 {1}。", "Late: sent on {0}, due on {1}.")

    // MARK: - Rosters and runs

    package static let rosterInvalid = Phrase(
        "名册未通过校验，未计分。名册是全部比率的分母，请先改正：",
        "The roster is not valid; nothing was scored. It is the denominator of every rate, so correct it first:")
    package static let rosterMissing = Phrase(
        "数据文件夹 {0} 中没有 roster.xml。", "There is no roster.xml in the data folder {0}.")
    package static let unknownSchool = Phrase("名册中没有标识码为 {0} 的学校。", "The roster has no school with the code {0}.")
}
