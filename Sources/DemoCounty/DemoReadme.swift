/// The README of a made county: that it is fictional, what is in it, and how often.
enum DemoReadme {
    /// The first line, by which a folder is known to be an earlier demo.
    static let firstLine = "云溪县（示例）——虚构的学校填报数据 · Yunxi county: fictional submissions"

    /// The text.
    static func text(_ report: DemoReport) -> String {
        var lines = [firstLine, ""]
        lines += [
            "全部内容由程序按种子生成：县、乡镇、学校、单位和人员都不存在，名称都带“示例”，学校代码第三、四位是 99（没有这样的省份代码）。",
            "Everything here was made by a program from a seed. No county, township, school, office or person exists; all names "
                + "carry 示例 (example), and school codes have 99 where real ones have the province.",
            "",
            "学校 schools          \(report.schools)",
            "种子 seed             \(report.seed)",
            "填报文件 files        \(report.files)",
            "文件总字节 bytes      \(report.bytes)",
            "申报示范校 applicants \(report.applicants)",
            "",
            "再次生成：zhixiao demo 文件夹 --schools \(report.schools) --seed \(report.seed)（整个文件夹会被替换）",
            "Made again by the command above; it replaces the whole folder. A school depends on the seed and its number alone: "
                + "a county of more schools begins with the same ones.",
            "",
            "名册 roster.xml；填报表 submissions/<乡镇代码 township>/<学校代码 school>/<专题 topic>.xml，修订版 revisions _r2，重复 copies _copy。",
            "",
            "一、学段 Kinds of school（约每千所 share per 1000 · 实数 count）",
            "",
        ]
        lines += SchoolKind.allCases.map { row($0.share, report.kinds[$0], $0.title.chinese, $0.title.english) }
        lines += ["", "二、问题 Troubles（一所学校至多一种 one a school at most；约每千所 share per 1000 · 实数 count）", ""]
        lines += Trouble.allCases.map { row($0.share, report.troubles[$0], $0.title.chinese, $0.title.english) }
        let clean = 1000 - Trouble.allCases.reduce(0) { $0 + $1.share }
        lines += [row(clean, report.untroubled, "没有问题", "without any trouble")]
        lines += ["", "三、前后矛盾所触发的断言 Assertions that the contradictions set off（实数 count）", ""]
        lines += Contradiction.allCases.map { count(report.contradictions[$0], $0.form, $0.rawValue) }
        lines += ["", "四、疑点所触发的警告 Warnings that the doubts set off（实数 count）", ""]
        lines += Doubt.allCases.map { count(report.doubts[$0], $0.form, $0.rawValue) }
        lines += [
            "", "五、等次（所瞄准的）Grades that schools aim at", "",
            "优秀 excellent 25 %，良好 good 40 %，合格 pass 25 %，不合格 fail 10 %；实际得分由检查表决定。What a form is worth, only the "
                + "checklists say.",
            "每四所相邻学校为一组：约每千组有 70 组两校共用一名法治副校长（允许），25 组三校共用（超出），30 组两校的人同名而不同单位。",
            "Of 1000 groups of four schools about 70 share a vice-principal between two (allowed), 25 between three (one too "
                + "many), and 30 have two persons of one name in different offices.",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ share: Int, _ count: Int?, _ chinese: String, _ english: String) -> String {
        padded("\(share)‰", 6) + padded("\(count ?? 0)", 9) + "  " + chinese + " · " + english
    }

    private static func count(_ count: Int?, _ form: Form, _ assertion: String) -> String {
        padded("\(count ?? 0)", 9) + "  " + form.rawValue + " " + assertion
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
