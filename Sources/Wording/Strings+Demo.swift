extension Strings {
    // MARK: - Demo county

    package static let demoSize = Phrase(
        "学校数应为 1 至 1 000 000，收到 {0}。", "A county has 1 to 1 000 000 schools, not {0}.")
    package static let progressDemo = Phrase("生成虚构县域", "Making the county")
    package static let demoClosing = Phrase(
        "已生成虚构的云溪县（示例）：{0} 所学校，{1} 个填报文件，共 {2} MB，种子 {3}；其中 {4} 所学校的填报有问题或在界限上。在 {5}，各种情形的数目见 README.txt。",
        "Made the fictional county of Yunxi: {0} schools, {1} files, {2} MB, seed {3}; {4} schools have a trouble or stand on a limit. It is in {5}; README.txt counts every kind."
    )
}
