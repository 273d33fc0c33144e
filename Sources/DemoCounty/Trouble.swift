/// What is wrong, or at the edge, with what a school sent. A school has one trouble at most; the rest send clean forms.
package enum Trouble: String, Sendable, Hashable, CaseIterable {
    /// The school was merged into another during the year and sends nothing.
    case merged
    /// The school's work is suspended and it sends nothing.
    case suspended
    /// The roster lacks the number of pupils of the school's grades.
    case unknownEnrolment
    /// The school sent nothing.
    case nothingSent
    /// One of the forms it owes is missing.
    case oneMissing
    /// Every form came after the due date.
    case late
    /// One form is not well-formed, or not in the encoding it declares.
    case brokenXML
    /// One form is a document with a document type declaration, which is refused.
    case doctype
    /// In place of one form stands a file that is no submission at all.
    case foreignFile
    /// One form breaks its schema: a date, a number, an order, a missing or an unknown attribute.
    case schemaError
    /// One form has a value that its code list does not know.
    case unknownValue
    /// One form contradicts itself, the roster or another form: an assertion of severity error.
    case contradiction
    /// One form gives rise to a warning and is scored all the same.
    case doubtful
    /// One form carries a school code that is not on the roster.
    case unknownSchool
    /// One form is of the year before.
    case wrongYear
    /// One form was sent again as revision 2.
    case superseded
    /// One form was sent twice under the same revision, with different content.
    case conflicting
    /// One form was sent twice, the same byte for byte.
    case duplicate
    /// Valid, with values exactly on the limits of the rules: the last day, just enough hours, exactly 90 %.
    case boundary

    /// How many of a thousand schools have it.
    package var share: Int {
        switch self {
        case .merged: 4
        case .suspended: 2
        case .unknownEnrolment: 4
        case .nothingSent: 12
        case .oneMissing: 15
        case .late: 20
        case .brokenXML: 8
        case .doctype: 2
        case .foreignFile: 3
        case .schemaError: 10
        case .unknownValue: 5
        case .contradiction: 15
        case .doubtful: 12
        case .unknownSchool: 3
        case .wrongYear: 4
        case .superseded: 20
        case .conflicting: 3
        case .duplicate: 4
        case .boundary: 12
        }
    }

    /// What it is, in Chinese and English, for the county's README.
    package var title: (chinese: String, english: String) {
        switch self {
        case .merged: ("年内撤并，不报", "merged during the year, sends nothing")
        case .suspended: ("停办，不报", "suspended, sends nothing")
        case .unknownEnrolment: ("名册缺在校生数", "the roster lacks the numbers of pupils")
        case .nothingSent: ("全部未报", "sent nothing")
        case .oneMissing: ("缺报一个专题", "one form missing")
        case .late: ("全部逾期报送", "every form after the due date")
        case .brokenXML: ("一个文件不是良构的 XML 或编码不符", "one file not well-formed or in a wrong encoding")
        case .doctype: ("一个文件带 DOCTYPE", "one file with a DOCTYPE")
        case .foreignFile: ("一个文件不是填报表", "one file that is no submission")
        case .schemaError: ("一张表不合结构定义", "one form against its schema")
        case .unknownValue: ("一张表有代码表以外的值", "one form with a value outside its code list")
        case .contradiction: ("一张表前后矛盾（断言为错误）", "one form with a contradiction (an error assertion)")
        case .doubtful: ("一张表有疑点（断言为警告）", "one form with a doubt (a warning)")
        case .unknownSchool: ("一张表的学校代码不在名册上", "one form with a school code not on the roster")
        case .wrongYear: ("一张表是上一年度的", "one form of the year before")
        case .superseded: ("一张表有第 1、第 2 两版", "one form in revisions 1 and 2")
        case .conflicting: ("一张表同版两份，内容不同", "one form twice under one revision, differing")
        case .duplicate: ("一张表同版两份，内容相同", "one form twice, identical")
        case .boundary: ("数值正好在界限上（有效）", "values exactly on the limits (valid)")
        }
    }

    /// Whether the school is not expected to report.
    var isClosed: Bool { self == .merged || self == .suspended }

    /// The trouble of a number from zero to 999; nil for the many without any.
    static func drawn(_ number: Int) -> Trouble? {
        var rest = number
        for trouble in allCases {
            rest -= trouble.share
            if rest < 0 { return trouble }
        }
        return nil
    }
}
