// Messages about documents: what is wrong with them, and what to write instead.
// In every phrase about one field, {0} is the field as “label” (name).
extension Strings {
    // MARK: - Families of documents

    // The labels of the roots in the schemas, for reports that don't read the schemas; a test compares them.
    package static let familyRoster = Phrase("名册", "Roster")
    package static let familyVicePrincipals = Phrase("法治副校长填报表", "Law vice-principals")
    package static let familyLeadershipGroup = Phrase("领导小组填报表", "Leading group")
    package static let familyAntiBullying = Phrase("防治校园欺凌填报表", "Anti-bullying")
    package static let familyAntiDrug = Phrase("禁毒教育填报表", "Anti-drug education")
    package static let familyModelSchool = Phrase("依法治校示范校申报表", "Model-school application")
    package static let familyChecklist = Phrase("检查表", "Checklist")
    package static let familyEdition = Phrase("版本", "Edition")
    package static let familyScorecard = Phrase("评分卡", "Scorecard")
    package static let familyRun = Phrase("评分记录", "Run")
    package static let familyPolicy = Phrase("遴选办法", "Selection policy")
    package static let familySelection = Phrase("遴选结果", "Selection result")

    // MARK: - Places and lists

    package static let enumerationSeparator = Phrase("、", ", ")
    package static let placeSeparator = Phrase(" › ", " › ")
    package static let placeNumbered = Phrase("第 {0} {1}{2}", "{2} {0}")
    package static let placeDefaultCounter = Phrase("个", "")
    package static let withNote = Phrase("{0}（{1}）", "{0} ({1})")
    package static let fieldName = Phrase("“{0}”（{1}）", "“{0}” ({1})")
    package static let andMore = Phrase("{0} 等 {1} 个", "{0} and others, {1} in all")

    // MARK: - Values

    package static let valueEmpty = Phrase("{0}没有填内容。", "{0} is empty.")
    package static let valueEmptyRequired = Phrase("这一项必须填。", "It must have a value.")
    package static let valueEmptyOptional = Phrase(
        "没有这项数据就把 {0} 整个删去，不要留空。", "Leave {0} out altogether when there is no value; don't leave it empty."
    )
    package static let valueNotAllowed = Phrase("{0}不能填“{1}”。", "{0} can't be “{1}”.")
    package static let valueNotDate = Phrase("{0}的“{1}”不是有效的日期。", "“{1}” in {0} is not a valid date.")
    package static let valueNoSuchDay = Phrase(
        "{0}的“{1}”不是有效的日期：{2} 年 {3} 月没有 {4} 日。", "“{1}” in {0} is not a valid date: month {3} of {2} has no day {4}.")
    package static let valueNoSuchMonth = Phrase(
        "{0}的“{1}”不是有效的日期：没有 {2} 月。", "“{1}” in {0} is not a valid date: there is no month {2}.")
    package static let valueNotInteger = Phrase("{0}的“{1}”不是整数。", "“{1}” in {0} is not a whole number.")
    package static let valueNotDecimal = Phrase("{0}的“{1}”不是数。", "“{1}” in {0} is not a number.")
    package static let valueNotBoolean = Phrase("{0}的“{1}”不是 true 或 false。", "“{1}” in {0} is neither true nor false.")
    package static let valueNotYear = Phrase("{0}的“{1}”不是有效的年份。", "“{1}” in {0} is not a valid year.")
    package static let valueNotYearMonth = Phrase("{0}的“{1}”不是有效的年月。", "“{1}” in {0} is not a valid month of a year.")
    package static let valueNotDateTime = Phrase("{0}的“{1}”不是有效的日期时间。", "“{1}” in {0} is not a valid date and time.")
    package static let valueWrongForm = Phrase("{0}的“{1}”写法不对。", "“{1}” in {0} is not written as it must be.")
    package static let valueOuterSpace = Phrase(
        "{0}的“{1}”前面或后面多了空格。", "“{1}” in {0} has spaces before or after it.")
    package static let valueFullWidth = Phrase(
        "{0}的“{1}”用了全角字符。", "“{1}” in {0} uses full-width characters.")
    package static let valueInvisible = Phrase(
        "{0}的“{1}”里有看不见的字符（显示为 □）。", "“{1}” in {0} has invisible characters (shown as □).")
    package static let removeInvisible = Phrase(
        "请删去这些字符，常见于从别处粘贴的文字。", "Remove them; they often come with pasted text.")
    package static let valueTooSmall = Phrase("{0}的 {1} 太小，最小是 {2}。", "{1} in {0} is too small; the least is {2}.")
    package static let valueTooLarge = Phrase("{0}的 {1} 太大，最大是 {2}。", "{1} in {0} is too large; the most is {2}.")
    package static let valueTooEarly = Phrase("{0}的 {1} 太早，最早是 {2}。", "{1} in {0} is too early; the earliest is {2}.")
    package static let valueTooLate = Phrase("{0}的 {1} 太晚，最晚是 {2}。", "{1} in {0} is too late; the latest is {2}.")
    package static let valueTooShort = Phrase(
        "{0}的“{1}”太短，至少 {2} 个字。", "“{1}” in {0} is too short; {2} characters at least.")
    package static let valueTooLong = Phrase(
        "{0}有 {1} 个字，最多 {2} 个字：“{3}”。", "{0} has {1} characters; {2} at most: “{3}”.")
    package static let valueTooFewEntries = Phrase("{0}至少要列 {1} 个。", "{0} needs {1} entries at least.")
    package static let valueTooManyEntries = Phrase("{0}最多列 {1} 个。", "{0} takes {1} entries at most.")
    package static let valueTooManyDigits = Phrase(
        "{0}的“{1}”位数太多，最多 {2} 位。", "“{1}” in {0} has too many digits; {2} at most.")
    package static let valueTooManyDecimals = Phrase(
        "{0}的“{1}”小数位太多，最多 {2} 位小数。", "“{1}” in {0} has too many decimals; {2} at most.")
    package static let valueNoAlternative = Phrase(
        "{0}的“{1}”不符合任何一种允许的写法。", "“{1}” in {0} fits none of the allowed forms.")
    package static let valueFixed = Phrase("{0}只能是“{2}”，不能是“{1}”。", "{0} can only be “{2}”, not “{1}”.")

    package static let writeInstead = Phrase("应写 {0}。", "Write {0}.")
    package static let didYouMean = Phrase("是不是想写 {0}？", "Did you mean {0}?")
    package static let oneOf = Phrase("可以填：{0}。", "Possible values: {0}.")
    package static let someOf = Phrase("可以填下列各项，用空格分开：{0}。", "Possible entries, separated by spaces: {0}.")
    package static let between = Phrase("请填 {0} 至 {1} 之间的值。", "Write a value from {0} to {1}.")
    package static let notBelow = Phrase("请填不小于 {0} 的值。", "Write a value of at least {0}.")
    package static let notAbove = Phrase("请填不大于 {0} 的值。", "Write a value of at most {0}.")
    package static let shorten = Phrase("请写得短一些。", "Write it shorter.")
    package static let dateForm = Phrase("写成“年-月-日”，如 2025-09-01。", "Write year-month-day, such as 2025-09-01.")
    package static let dateTimeForm = Phrase("写成如 2025-09-01T08:30:00。", "Write it like 2025-09-01T08:30:00.")
    package static let yearForm = Phrase("写四位数字的年份，如 2025。", "Write a year of four digits, such as 2025.")
    package static let yearMonthForm = Phrase("写成“年-月”，如 2025-09。", "Write year-month, such as 2025-09.")
    package static let integerForm = Phrase(
        "写半角数字的整数，如 12，不带单位。", "Write a whole number in digits, such as 12, without a unit.")
    package static let decimalForm = Phrase(
        "写半角数字，如 4 或 4.5，不带单位。", "Write a number in digits, such as 4 or 4.5, without a unit.")
    package static let booleanForm = Phrase("是填 true，否填 false。", "Write true for yes, false for no.")
    package static let seeHelp = Phrase("请按这一项的说明填写。", "Fill it in as its help text says.")

    // MARK: - Attributes

    package static let attributeMissing = Phrase("缺少必填的{0}。", "{0} is required and missing.")
    package static let attributeMissingRemedy = Phrase("请在 <{0}> 里加上 {1}=\"…\"。", "Add {1}=\"…\" to <{0}>.")
    package static let attributeUnknown = Phrase("<{0}> 里没有“{1}”这一项。", "<{0}> has no attribute “{1}”.")
    package static let attributeKnownIn = Phrase("“{0}”应写在 <{1}> 里。", "“{0}” belongs to <{1}>.")
    package static let attributesKnown = Phrase(
        "请删去，或改成 <{0}> 可以写的：{1}。", "Remove it, or use what <{0}> can have: {1}.")
    package static let attributesNone = Phrase("<{0}> 不带任何属性，请删去。", "<{0}> has no attributes; remove it.")
    package static let attributeForeign = Phrase(
        "<{0}> 里的“{1}”来自别的命名空间，不能写在这里。", "“{1}” in <{0}> is of another namespace and can't stand here.")
    package static let attributeForeignRemedy = Phrase("请删去这个属性和它的前缀。", "Remove the attribute and its prefix.")
    package static let attributeNoPrefix = Phrase("请去掉前缀，直接写 {0}。", "Drop the prefix and write {0}.")
    package static let schemaTypeOverride = Phrase(
        "<{0}> 里不能用 {1} 改变结构定义。", "<{0}> can't change the schema's rules with {1}.")
    package static let schemaTypeOverrideRemedy = Phrase("请删去 {0}。", "Remove {0}.")

    // MARK: - Elements

    package static let elementUnknown = Phrase("<{0}> 里不能写 <{1}>。", "<{1}> can't stand in <{0}>.")
    package static let elementKnownIn = Phrase("<{0}> 应写在 <{1}> 里面。", "<{0}> belongs inside <{1}>.")
    package static let elementsExpected = Phrase("请删去，或改成这里可以写的：{0}。", "Remove it, or use what can stand here: {0}.")
    package static let elementsOfNamespace = Phrase("{0} 里的元素", "elements of {0}")
    package static let elementsNone = Phrase("<{0}> 里面不能有下级元素。", "<{0}> has no child elements.")
    package static let elementTooMany = Phrase(
        "<{0}> 最多写 {1} 个，这是第 {2} 个。", "At most {1} <{0}> may stand here; this is number {2}.")
    package static let elementTooManyRemedy = Phrase("请删去或合并多余的。", "Remove or merge the extra ones.")
    package static let elementMisplaced = Phrase("<{0}> 的位置不对。", "<{0}> stands in the wrong place.")
    package static let elementMisplacedRemedy = Phrase(
        "请把{0}移到{1}之前；各项的顺序是固定的。", "Move {0} before {1}; the order is fixed.")
    package static let elementExcluded = Phrase("<{0}> 与 <{1}> 只能写一个。", "Only one of <{0}> and <{1}> can stand here.")
    package static let elementExcludedRemedy = Phrase("请留下一个，删去另一个。", "Keep one and remove the other.")
    package static let elementTooEarly = Phrase("<{0}> 之前缺少{1}。", "{1} is missing before <{0}>.")
    package static let elementMissing = Phrase("<{0}> 里缺少{1}。", "<{0}> lacks {1}.")
    package static let elementMissingOneOf = Phrase("<{0}> 里缺少下列之一：{1}。", "<{0}> lacks one of: {1}.")
    package static let elementTooFew = Phrase(
        "<{0}> 里的 <{1}> 至少要写 {2} 个，现在只有 {3} 个。", "<{0}> needs {2} of <{1}>; it has {3}.")
    package static let elementMissingOneOfRemedy = Phrase("请在 <{0}> 里补上其中一个。", "Add one of them to <{0}>.")
    package static let elementMissingRemedy = Phrase("请在 <{0}> 里补上{1}。", "Add {1} to <{0}>.")
    package static let elementNamespace = Phrase(
        "<{0}> 不在应有的命名空间里。", "<{0}> is not in the namespace it must be in.")
    package static let elementNamespaceRemedy = Phrase(
        "请删去它的 xmlns 或前缀，使它与上级元素同属 {0}。", "Remove its xmlns or prefix so that it is in {0} like its parent.")
    package static let elementHasChildren = Phrase(
        "<{0}> 里面不能有下级元素 <{1}>。", "<{0}> can't have the child element <{1}>.")
    package static let elementHasChildrenRemedy = Phrase(
        "数据写成 <{0}> 的属性；请删去或移走 <{1}>。", "Data are attributes of <{0}>; remove or move <{1}>.")
    package static let elementTextOnly = Phrase(
        "<{0}> 里只能写文字；请删去 <{1}> 的标签。", "<{0}> holds text only; remove the tags of <{1}>.")
    package static let elementHasText = Phrase("<{0}> 里面不能直接写文字：“{1}”。", "<{0}> can't hold text: “{1}”.")
    package static let elementHasTextRemedy = Phrase(
        "请把内容写进相应的属性，或删去这些文字。", "Put the data into the right attribute, or remove the text.")
    package static let elementNil = Phrase("<{0}> 不能用 xsi:nil 表示空。", "<{0}> can't be declared empty with xsi:nil.")
    package static let elementAbstract = Phrase("<{0}> 不能直接使用。", "<{0}> can't be used itself.")

    // MARK: - Uniqueness and references

    package static let keyDuplicate = Phrase("{0}的“{1}”重复了。", "“{1}” in {0} occurs twice.")
    package static let keyDuplicateOf = Phrase(
        "{0}的“{1}”与第 {2} 行的重复。", "“{1}” in {0} occurs already in line {2}.")
    package static let keyDuplicateRemedy = Phrase(
        "请改成不同的值，或删去重复的一条。", "Write another value, or remove the second entry.")
    package static let keyUnresolved = Phrase(
        "{0}的“{1}”找不到对应的{2}。", "“{1}” in {0} refers to no “{2}”.")
    package static let keyUnresolvedRemedy = Phrase(
        "请补上对应的{0}，或改成已有的：{1}。", "Add such a {0}, or use an existing one: {1}.")
    package static let keyUnresolvedNone = Phrase(
        "请补上对应的{0}；目前一个也没有。", "Add such a {0}; there is none so far.")
    package static let keyMissingField = Phrase("<{0}> 必须有{1}，否则无法区分。", "<{0}> needs {1} to be told apart.")
    package static let keyFieldUnclear = Phrase("<{0}> 的{1}不止一个。", "{1} of <{0}> is not a single value.")
    package static let keyTargetFallback = Phrase("条目", "entry")

    // MARK: - Root

    package static let rootUnknown = Phrase(
        "根元素 <{0}> 不是本工具认识的文档。", "The root element <{0}> is no document of this tool.")
    package static let rootUnknownRemedy = Phrase("根元素应是下列之一：{0}。", "The root element must be one of: {0}.")
    package static let rootNamespaceMissing = Phrase("根元素 <{0}> 没有写命名空间。", "The root element <{0}> has no namespace.")
    package static let rootNamespaceWrong = Phrase(
        "根元素 <{0}> 的命名空间“{1}”不对。", "The namespace “{1}” of the root element <{0}> is wrong.")
    package static let rootNamespaceRemedy = Phrase(
        "请写成 <{0} xmlns=\"{1}\" …>。", "Write <{0} xmlns=\"{1}\" …>.")

    // MARK: - Anything else the schema says

    package static let schemaOther = Phrase("{0}不符合结构定义。", "{0} doesn't follow the schema.")
    package static let schemaOtherRemedy = Phrase("校验程序的原话：{0}", "The validator says: {0}")
    package static let faultsOmitted = Phrase("另有 {0} 处错误没有列出。", "{0} more faults are not listed.")
    package static let faultsOmittedRemedy = Phrase("请先改好列出的，再检查一次。", "Correct the listed ones, then check again.")
}
