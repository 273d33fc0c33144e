/// The syllables of which all names of the county are made. Each name ends in 示例, so that nobody takes it for real.
enum NamePool {
    /// What every name carries.
    static let mark = "（示例）"

    /// A person's name.
    static func person(_ random: inout DemoRandom) -> String {
        let family = random.pick(families)
        let first = random.pick(firstGiven)
        return family + first + random.pick(secondGiven) + mark
    }

    /// A name of two syllables; the same for the same number modulo 10 000, and all 10 000 differ.
    static func place(_ number: Int) -> String {
        // An odd step without the factors 2 and 5 visits each pair once.
        let pair = (number &* 3_719 &+ 1_234) % 10_000
        return firstSyllables[pair / 100] + secondSyllables[pair % 100]
    }

    private static let families = syllables(
        """
        王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方\
        石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文
        """)
    private static let firstGiven = syllables("建志国晓文明永海春秋冬雪丽秀玉金美红军平伟俊家嘉子雨思佳欣正立向新云天长广德仁义忠信")
    private static let secondGiven = syllables("华民强军平明亮辉峰涛波勇刚杰斌超鹏飞龙虎林森松柏芳兰英梅玲琴燕娟敏静洁莉霞云月星宁")
    private static let firstSyllables = syllables(
        """
        明清文育崇博弘启致尚立景晨嘉永兴新华春向云星月天金银玉瑞祥福同共承汇聚仁礼义信忠勤敏笃慎敬怀望长广大高远青翠碧丹朱紫白素雅静\
        宁乐欣荣昌盛茂秀丽佳美善诚正方康泰平安和顺凤龙鹤鹿开培毓集百双三上下中前后淳
        """)
    private static let secondSyllables = syllables(
        """
        德才智慧源泉溪河湖海江川山峰岭岩石林森松柏竹梅兰菊荷莲桂桐枫杨柳桃李杏梧槐榕樟楠光辉阳晖霞虹露霖泽润波涛帆舟桥亭台阁楼堂园\
        庭苑圃田野原坡坪坞塘湾洲渡港滨岸池潭洞谷峡关城村庄里坊街路门井丘岗墩埠浦屿堤渠
        """)

    private static func syllables(_ text: String) -> [String] {
        text.map { String($0) }
    }
}
