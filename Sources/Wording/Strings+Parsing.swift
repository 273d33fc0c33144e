// Messages about files that can't be read as XML at all, and about limits.
extension Strings {
    // MARK: - Limits

    package static let limitSize = Phrase(
        "文件太大，超过 {0} 字节的上限。", "The file is larger than the limit of {0} bytes.")
    package static let limitText = Phrase("一处文字超过了 10 兆字节的上限。", "A single text exceeds the limit of 10 megabytes.")
    package static let limitDepth = Phrase("元素一层套一层，超过 {0} 层的上限。", "Elements are nested deeper than the limit of {0}.")
    package static let limitNodes = Phrase(
        "文件里的元素和属性超过 {0} 个的上限。", "The file has more elements and attributes than the limit of {0}.")
    package static let limitAttributes = Phrase(
        "一个元素的属性超过 {0} 个的上限。", "An element has more attributes than the limit of {0}.")
    package static let limitNamespaces = Phrase(
        "同时有效的命名空间声明超过 {0} 个的上限。", "More namespace declarations are in scope than the limit of {0}.")
    package static let limitRemedy = Phrase(
        "正常的填报表远小于这个上限，请检查是不是选错了文件。", "An ordinary document is far smaller; check whether this is the right file.")

    // MARK: - Not readable

    package static let notXML = Phrase("这是 {0} 文件，不是 XML。", "This is a {0} file, not XML.")
    package static let notXMLSpreadsheet = Phrase(
        "这是 WPS/Excel、Word 或压缩包一类的文件（{0}），不是 XML。",
        "This is a spreadsheet, a text document or an archive ({0}), not XML.")
    package static let notXMLRemedy = Phrase(
        "请改交 XML 格式的填报表；光改扩展名没有用。", "Send the document as XML; renaming the file is not enough.")
    package static let fileEmpty = Phrase("文件是空的。", "The file is empty.")
    package static let fileEmptyRemedy = Phrase("请重新导出后再交。", "Export it again.")
    package static let doctypeRefused = Phrase(
        "文件里有 DOCTYPE 声明，不能接受。", "The file has a DOCTYPE declaration, which is not accepted.")
    package static let doctypeRefusedRemedy = Phrase("请删去 <!DOCTYPE …> 整段。", "Remove the whole <!DOCTYPE …>.")
    package static let nulByte = Phrase("文件里有不该出现的空字节，可能已经损坏。", "The file has a NUL byte and is probably damaged.")
    package static let fileDamagedRemedy = Phrase("请重新保存或导出一次。", "Save or export it again.")
    package static let encodingWrong = Phrase(
        "文字编码不对：这里的字节不是文件声明的编码。", "The bytes here are not in the encoding that the file declares.")
    package static let encodingLie = Phrase(
        "文件声明的编码是 {0}，实际却不是。", "The file declares the encoding {0}, but its bytes are in another.")
    package static let encodingUnread = Phrase("不支持 {0} 编码。", "The encoding {0} is not supported.")
    package static let encodingRemedy = Phrase(
        "请用 UTF-8 编码另存，首行写 <?xml version=\"1.0\" encoding=\"UTF-8\"?>。",
        "Save it as UTF-8 with <?xml version=\"1.0\" encoding=\"UTF-8\"?> in the first line.")
    package static let unreadable = Phrase("文件读不出来。", "The file can't be read.")

    // MARK: - Not well-formed

    package static let tagMismatch = Phrase(
        "第 {1} 行的 <{0}> 还没有结束，这里却写了 </{2}>。", "<{0}> of line {1} is still open where </{2}> stands.")
    package static let tagMismatchRemedy = Phrase(
        "请检查拼写，或在此之前补上 </{0}>。", "Check the spelling, or add </{0}> before it.")
    package static let tagUnclosed = Phrase(
        "文件不完整：第 {1} 行的 <{0}> 到文件末尾也没有结束。", "The file breaks off: <{0}> of line {1} is never closed.")
    package static let tagUnclosedRemedy = Phrase("请补上 </{0}>；也可能是文件没有传完。", "Add </{0}>; the file may also be cut off.")
    package static let startTagUnfinished = Phrase("第 {1} 行的 <{0} …> 少了结尾的“>”。", "<{0} …> of line {1} lacks its “>”.")
    package static let startTagUnfinishedRemedy = Phrase(
        "请补上“>”，并检查引号是否成对。", "Add “>” and check that the quotes come in pairs.")
    package static let endTagUnfinished = Phrase("结束标签少了“>”。", "An end tag lacks its “>”.")
    package static let quoteMissing = Phrase("属性的值没有用引号括起来。", "The value of an attribute is not quoted.")
    package static let quoteUnclosed = Phrase("属性的值少了后面的引号。", "The value of an attribute lacks its closing quote.")
    package static let quoteRemedy = Phrase(
        "请写成 名称=\"值\"，用英文半角引号，不要用“ ”。", "Write name=\"value\" with straight quotes, not “ ”.")
    package static let lessThanInValue = Phrase("属性的值里有“<”。", "The value of an attribute holds “<”.")
    package static let lessThanInText = Phrase("“<”后面不是标签的名称。", "“<” is not followed by the name of a tag.")
    package static let lessThanRemedy = Phrase(
        "文字里的“<”要写成 &lt;；也可能是前一个属性少了引号。", "Write “<” in text as &lt;; the attribute before may also lack a quote.")
    package static let ampersand = Phrase("文字里的“&”写法不对。", "An “&” is not written as it must be.")
    package static let ampersandRemedy = Phrase("“&”要写成 &amp;。", "Write “&” as &amp;.")
    package static let entityUnknown = Phrase("不认识的代号 &{0};。", "The entity &{0}; is unknown.")
    package static let entityUnknownRemedy = Phrase(
        "请直接写这个字；可用的代号只有 &amp; &lt; &gt; &quot; &apos;。",
        "Write the character itself; only &amp; &lt; &gt; &quot; &apos; are known.")
    package static let attributeTwice = Phrase("属性 {0} 写了两次。", "The attribute {0} is written twice.")
    package static let attributeTwiceRemedy = Phrase("请删去一个。", "Remove one of them.")
    package static let attributeNoValue = Phrase("属性 {0} 没有值。", "The attribute {0} has no value.")
    package static let attributeSpace = Phrase("标签里的写法不对：属性之间要有空格。", "Attributes must be separated by spaces.")
    package static let attributeSpaceRemedy = Phrase(
        "请检查此处是否少了空格、等号或引号，或用了全角符号。", "Look for a missing space, equals sign or quote, or a full-width sign.")
    package static let characterRefused = Phrase(
        "有 XML 不允许的控制字符。", "There is a control character that XML doesn't allow.")
    package static let characterRefusedRemedy = Phrase(
        "请删去这个看不见的字符，常见于从别处粘贴的文字。", "Remove this invisible character; it often comes with pasted text.")
    package static let characterReferenceWrong = Phrase("字符编号（&#…;）写法不对。", "A character reference (&#…;) is wrong.")
    package static let characterReferenceRemedy = Phrase("请直接写这个字。", "Write the character itself.")
    package static let rootTwice = Phrase("根元素结束之后还有内容。", "There is content after the end of the root element.")
    package static let rootTwiceRemedy = Phrase(
        "一个文件只能有一份文档，请删去后面的内容或分成几个文件。", "A file holds one document; remove the rest or make several files.")
    package static let noStartTag = Phrase(
        "文件不是以标签开头的，不像 XML。", "The file doesn't begin with a tag; it doesn't look like XML.")
    package static let noStartTagRemedy = Phrase(
        "开头应是 <?xml …?> 或根元素，前面不能有别的文字。", "It must begin with <?xml …?> or the root element and nothing before.")
    package static let declarationMisplaced = Phrase(
        "<?xml …?> 只能写在文件的最开头。", "<?xml …?> can only stand at the very start.")
    package static let declarationMisplacedRemedy = Phrase(
        "请删去它前面的空行和空格；它也只能写一次。", "Remove blank lines and spaces before it; it can stand there once only.")
    package static let declarationWrong = Phrase("开头的 <?xml …?> 写法不对。", "The <?xml …?> at the start is wrong.")
    package static let declarationRemedy = Phrase(
        "请写成 <?xml version=\"1.0\" encoding=\"UTF-8\"?>。", "Write <?xml version=\"1.0\" encoding=\"UTF-8\"?>.")
    package static let commentWrong = Phrase("注释没有结束，或里面有“--”。", "A comment isn't closed, or holds “--”.")
    package static let commentWrongRemedy = Phrase(
        "注释写成 <!-- … -->，中间不能有“--”。", "A comment is <!-- … --> without “--” inside.")
    package static let sectionUnclosed = Phrase(
        "<![CDATA[ … ]]> 或 <? … ?> 没有正确结束。", "<![CDATA[ … ]]> or <? … ?> isn't closed.")
    package static let sectionUnclosedRemedy = Phrase("请补上结尾，或整段删去。", "Close it, or remove it altogether.")
    package static let sectionEndInText = Phrase("文字里有“]]>”。", "The text holds “]]>”.")
    package static let sectionEndRemedy = Phrase("请写成 ]]&gt;。", "Write ]]&gt;.")
    package static let nameWrong = Phrase("标签或属性的名称写法不对。", "The name of a tag or attribute is wrong.")
    package static let nameWrongRemedy = Phrase(
        "名称前不能有空格，不能以数字开头，不要用全角符号。", "A name has no space before it, no digit first and no full-width sign.")
    package static let prefixUndeclared = Phrase("前缀 {0} 没有声明。", "The prefix {0} is not declared.")
    package static let prefixUndeclaredRemedy = Phrase(
        "请去掉前缀，或在根元素上加 xmlns:{0}=\"…\"。", "Drop the prefix, or add xmlns:{0}=\"…\" to the root element.")
    package static let namespaceWrong = Phrase("命名空间（xmlns）的写法不对。", "A namespace declaration (xmlns) is wrong.")
    package static let namespaceWrongRemedy = Phrase(
        "请照样表的写法，只在根元素上写 xmlns=\"…\"。", "Write xmlns=\"…\" on the root element only, as in the sample.")
    package static let notWellFormed = Phrase("不是合格的 XML：{0}", "This is not well-formed XML: {0}")
    package static let notWellFormedRemedy = Phrase(
        "请检查这一行前后的标签和引号，或用填报表模板重新生成。",
        "Check the tags and quotes around this line, or make the file from the template again.")
}
