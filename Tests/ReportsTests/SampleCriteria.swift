import Scorecards

/// The criteria of an invented edition, about as many and as wordy as a real one.
enum SampleCriteria {
    private static let order52 = "《中小学法治副校长聘任与管理办法》（教育部令第52号）"
    private static let order50 = "《未成年人学校保护规定》（教育部令第50号）"
    private static let minors = "《中华人民共和国未成年人保护法》（2020年修订）第三十九条"
    private static let minors40 = "《中华人民共和国未成年人保护法》（2020年修订）第四十条"
    private static let prevention = "《中华人民共和国预防未成年人犯罪法》（2020年修订）第十七条"
    private static let drugLaw = "《中华人民共和国禁毒法》第十三条"
    private static let drugRule = "《浙江省禁毒条例》第十三条"
    private static let bullying2017 = "《加强中小学生欺凌综合治理方案》（教督〔2017〕10号）"
    private static let outline = "《全面推进依法治校实施纲要》（教政法〔2012〕9号）"
    private static let practice = "主管部门工作惯例"
    private static let proposal = "本工具建议"

    typealias Row = (
        id: String, worth: Int, title: String, basis: [String], advice: String, effort: Effort, cap: String?
    )

    static let vicePrincipal: [Row] = [
        ("VP-01", 25, "至少有一名在任法治副校长", [order52], "商请县法院、检察院、公安局或司法局推荐一名人选，由学校或教育局聘任。", .high, "fail"),
        ("VP-02", 10, "来自法院、检察院、公安或司法行政机关", [order52], "改聘四类机关推荐的人员；律师可以另聘为校外法治辅导员。", .medium, nil),
        ("VP-03", 10, "有聘书且聘期未满", [order52], "补发聘书，写明任职起止日期，在表中填聘书文号。", .low, nil),
        ("VP-04", 10, "一人任职不超过两所学校", [order52], "请教育局从人员库另选一人。", .medium, nil),
        ("VP-05", 15, "本年在本校授课不少于4课时", [order52], "与法治副校长约定下学期两次授课，每次2课时，课后即登记。", .low, nil),
        ("VP-06", 10, "参加法治教育领导小组和欺凌治理委员会", [order50, order52], "发文把法治副校长补入两个组织的名单。", .low, nil),
        ("VP-07", 5, "任前培训不少于8学时", [order52], "向派出机关索取培训证明，或参加教育局下一期培训。", .medium, nil),
        ("VP-08", 5, "在校内公示姓名与职责", [order52], "在校门口公示栏和校园网公示姓名、单位、职责和电话。", .low, nil),
        ("VP-09", 5, "完成年度评价并报送", [order52], "学年结束前听取师生和家长意见，形成评价表报教育局。", .low, nil),
        ("VP-10", 5, "空缺在30日内补聘", [proposal], "人员变动当日报告教育局，三十日内补聘。", .medium, nil),
    ]

    static let leadershipGroup: [Row] = [
        ("LG-01", 20, "发文成立领导小组", [practice], "以学校名义发文成立青少年法治教育工作领导小组。", .low, nil),
        ("LG-02", 15, "组长由校长或书记担任", [practice, "《中小学校党组织领导的校长负责制》"], "调整名单，由校长或党组织书记任组长。", .low, nil),
        ("LG-03", 15, "副组长含法治副校长和分管德育副校长", [practice], "把两人列为副组长并重新发文。", .low, nil),
        ("LG-04", 5, "成员含中层干部不少于3人", [practice], "补充教导处、德育处、总务处负责人。", .low, nil),
        ("LG-05", 10, "文件晚于校长和法治副校长的最近变动", [proposal], "人员变动后一个月内重新发文。", .low, nil),
        ("LG-06", 10, "每学期至少开会一次", [proposal], "每学期初、期末各开一次会，留会议纪要。", .low, nil),
        ("LG-07", 10, "法治教育列入教学计划", [prevention], "把预防犯罪教育写进年度教学计划，注明课时。", .medium, nil),
        ("LG-08", 5, "把计划告知家长", ["《中华人民共和国预防未成年人犯罪法》（2020年修订）第二十二条"], "在家长会上通报，或发书面告知。", .low, nil),
        ("LG-09", 5, "宪法日活动覆盖九成以上学生", ["《青少年法治教育大纲》（教政法〔2016〕13号）"], "12月4日前后组织全校宪法晨读。", .low, nil),
        ("LG-10", 5, "配备法治教育教师", ["《中华人民共和国预防未成年人犯罪法》（2020年修订）第十八条"], "指定专职或兼职法治教育教师并备案。", .low, nil),
    ]

    static let antiBullying: [Row] = [
        ("AB-01", 10, "有写明分级惩戒的欺凌防控制度", [minors, bullying2017], "修订制度，按一般、严重、屡次和违法四种情形写明惩戒。", .medium, "fail"),
        ("AB-02", 15, "欺凌治理委员会人员齐备", [bullying2017, order50], "补齐校长、教师、法治副校长、家长和校外专业人员。", .low, nil),
        ("AB-03", 15, "学生专题教育和每班每学期两次班会", ["校园暴力与学生欺凌防范治理专项行动", order50], "德育处按班排出班会日期，每学期每班两次。", .medium, nil),
        ("AB-04", 10, "每学期教职工培训覆盖九成以上", [minors, order50], "把欺凌识别和处置列入每学期教师学习。", .low, nil),
        ("AB-05", 10, "每学期全体学生专项调查", [order50], "用统一问卷在班会时填写，当场回收。", .low, nil),
        ("AB-06", 10, "公布举报渠道和三部电话", ["校园暴力与学生欺凌防范治理专项行动"], "公布欺凌防治、法治副校长和分管安全领导电话。", .low, nil),
        ("AB-07", 10, "10日内办结", [bullying2017], "立案当日定下办结日期，超过七日未结的向校长报告。", .medium, nil),
        ("AB-08", 10, "严重欺凌全部报告公安和教育局", [minors], "当日向公安派出所和教育局书面报告。", .high, "fail"),
        ("AB-09", 5, "告知家长并进行心理辅导", [minors], "每起认定后三日内告知双方家长并安排辅导。", .low, nil),
        ("AB-10", 5, "防性侵制度和新入职人员查询", [minors40, "教职员工准入查询性侵违法犯罪信息制度"], "入职前全部查询，留存查询回执。", .medium, "fail"),
    ]

    static let antiDrug: [Row] = [
        ("AD-01", 35, "禁毒授课率", [drugLaw, "《中小学生毒品预防专题教育大纲》", drugRule], "核对未授课班级，本学期每班补足2课时。", .medium, "pass"),
        ("AD-02", 15, "学生听课覆盖率", [drugLaw], "给缺课学生补课，并登记。", .medium, nil),
        ("AD-03", 10, "知识答题参与率（自愿）", ["全国青少年禁毒知识竞赛（自愿参加）"], "说明用途后请学生自愿参加，不得强制。", .low, nil),
        ("AD-04", 10, "禁毒课列入教学计划", [drugLaw], "在教学计划中注明年级、课时和教师。", .low, nil),
        ("AD-05", 10, "禁毒教师经过培训", [drugRule], "派教师参加县禁毒办的培训。", .low, nil),
        ("AD-06", 10, "校外辅导员或民警授课一次以上", ["《全国青少年毒品预防教育规划》"], "联系派出所禁毒民警来校授课。", .low, nil),
        ("AD-07", 5, "答题及格率", ["全国青少年禁毒知识竞赛（自愿参加）"], "答题前先讲一课。", .low, nil),
        ("AD-08", 5, "每年一次主题活动", [practice], "6月26日前后办展览、班会或征文之一。", .low, nil),
    ]

    static let modelSchool: [Row] = [
        ("MS-01", 15, "章程经核准、公布、印发", [outline], "在校园网公布核准后的章程。", .low, nil),
        ("MS-02", 10, "制度齐全、合法", [outline], "逐条做合法性审查，废止抵触条款。", .medium, nil),
        ("MS-03", 10, "教代会、家委会和学生参与", [outline], "每年至少开一次教代会。", .medium, nil),
        ("MS-04", 10, "法律顾问审查合同", [outline], "合同签订前送法律顾问审查。", .low, nil),
        ("MS-05", 15, "师生申诉办结率", [outline], "逐件登记，到期提醒。", .medium, nil),
        ("MS-06", 10, "校务公开", [outline], "每学期至少公开两次。", .low, nil),
        ("MS-07", 15, "自评报告覆盖十个领域", [proposal], "按十个领域补写。", .medium, nil),
    ]

    static func text(_ row: Row, role: CriterionRole = .scored) -> CriterionText {
        CriterionText(
            id: row.id, title: row.title, basis: row.basis, advice: row.advice, effort: row.effort, role: role,
            cap: row.cap)
    }
}
