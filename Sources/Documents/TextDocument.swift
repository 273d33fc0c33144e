/// A document of headings, paragraphs and tables as a value; it becomes a Word document that an office can edit.
package struct TextDocument: Sendable, Hashable {
    /// What the file says about itself. All of it is given, so that equal documents are equal files.
    package struct Properties: Sendable, Hashable {
        /// The title.
        package let title: String
        /// The program that made it.
        package let author: String
        /// The day it is about, such as `2025-12-31`; no clock is read.
        package let date: String
        /// The language of the text: `zh-CN` or `en-US`.
        package let language: String
        /// What stands at the foot of each page, around the number of the page and how many there are:
        /// three pieces, before, between and behind.
        package let footer: [String]
        /// Whether pages lie on their side, for wide tables.
        package let isLandscape: Bool

        /// Makes the properties.
        package init(
            title: String, author: String, date: String, language: String, footer: [String], isLandscape: Bool = false
        ) {
            self.title = title
            self.author = author
            self.date = date
            self.language = language
            self.footer = footer
            self.isLandscape = isLandscape
        }
    }

    /// One piece of a document.
    package enum Block: Sendable, Hashable {
        /// The title of the document, in the middle.
        case title(String)
        /// What stands below the title, in the middle.
        case subtitle(String)
        /// A heading of level 1 to 3.
        case heading(Int, String)
        /// A paragraph of running text.
        case paragraph(String)
        /// A remark in small print.
        case note(String)
        /// A remark in a frame that nobody may overlook: 示例.
        case banner(String)
        case table(TextTable)
        case pageBreak
    }

    /// What the file says about itself.
    package let properties: Properties
    /// The text.
    package var blocks: [Block]

    /// Makes a document.
    package init(properties: Properties, blocks: [Block] = []) {
        self.properties = properties
        self.blocks = blocks
    }
}
