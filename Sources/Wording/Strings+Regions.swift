extension Strings {
    // MARK: - RUN folders

    package static let runNone = Phrase(
        "{0} 不是 score 的结果文件夹（没有本程序写的 {1}）；先用 zhixiao score 生成，或者给出数据文件夹。",
        "{0} is no folder of results ({1} is missing or somebody else's); make one with zhixiao score, or name a data folder."
    )
    package static let runWithoutRows = Phrase(
        "{0} 由较早的版本生成，{1} 里没有全区域的数据行；请用本版本重新运行 zhixiao score。",
        "{0} was made by an earlier version: {1} names no rows of the region; run zhixiao score again with this version."
    )
    package static let runChanged = Phrase(
        "{0}/{1} 与生成时不同（SHA-256 与 run.xml 所记不符），不能作为依据；请重新运行 zhixiao score。",
        "{0}/{1} is not what the run wrote (its SHA-256 differs from run.xml) and proves nothing; run zhixiao score again."
    )
    package static let runIncomplete = Phrase(
        "{0} 缺少 {1}；请重新运行 zhixiao score。", "{0} lacks {1}; run zhixiao score again.")
    package static let runUnreadable = Phrase(
        "{0}/{1} 读不懂（位置 {2}）；可能由别的版本生成，请重新运行 zhixiao score。",
        "{0}/{1} cannot be read (at {2}); another version may have made it. Run zhixiao score again.")
}
