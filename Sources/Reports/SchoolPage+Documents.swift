import LibXML
import Scorecards
import Wording

extension SchoolPage {
    /// The numbers of files as circled digits.
    private static let circledDigits: [StaticString] = [
        "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩", "⑪", "⑫", "⑬", "⑭", "⑮", "⑯", "⑰", "⑱", "⑲", "⑳",
    ]
    /// The messages shown of one file; `problems.csv` has them all.
    private static let messageLimit = 6

    /// Writes what is missing or was not used and why, remarks and vetoes.
    mutating func writeDocuments() {
        let missing = scorecard.topics.filter { $0.status == .notSubmitted }
        // A late file is used and still has something to say.
        let refused = scorecard.files.filter { $0.status != .accepted || !$0.messages.isEmpty }
        if let closed = scorecard.school.closed {
            markup.raw("<p class=\"fine\">")
            say(Strings.closedSchool, closed)
            markup.raw("</p>\n")
        }
        if scorecard.school.closed != nil, refused.isEmpty { return }
        if missing.isEmpty && refused.isEmpty && scorecard.notices.isEmpty && scorecard.vetoes.isEmpty {
            say(behind: "<p class=\"fine\">", Strings.documentsFine)
            markup.raw("</p>\n")
            return
        }
        say(behind: "<section aria-labelledby=\"h-documents\">\n<h2 id=\"h-documents\">", Strings.documentsTitle)
        markup.raw("</h2>\n<ul class=\"documents\">\n")
        for topic in missing {
            markup.text(behind: "<li><b>○ ", topic.title)
            say(behind: "</b> ", Strings.topicNotReceived)
            markup.raw("</li>\n")
        }
        for (position, file) in scorecard.files.enumerated()
        where file.status != .accepted || !file.messages.isEmpty {
            write(refused: file, at: position)
        }
        for notice in scorecard.notices { write(notice) }
        for veto in scorecard.vetoes { write(veto) }
        markup.raw("</ul>\n</section>\n")
    }

    private mutating func write(refused file: InputFile, at position: Int) {
        markup.raw(file.status == .accepted ? "<li><b>! " : "<li><b>✗ ")
        say(file.status.phrase)
        markup.raw("</b> ")
        write(fileNumber: position)
        markup.text(behind: " ", file.path)
        if file.messages.count == 1 {
            markup.text(behind: " ", file.messages[0])
        } else if !file.messages.isEmpty {
            markup.raw("<ul>\n")
            for message in file.messages.prefix(Self.messageLimit) {
                markup.text(behind: "<li>", message)
                markup.raw("</li>\n")
            }
            let rest = file.messages.count - Self.messageLimit
            if rest > 0 {
                markup.raw("<li>")
                say(Strings.moreMessages, "\(rest)")
                markup.raw("</li>\n")
            }
            markup.raw("</ul>")
        }
        markup.raw("</li>\n")
    }

    private mutating func write(_ notice: Notice) {
        say(behind: "<li><b>! ", notice.severity.phrase)
        markup.text(behind: "</b> ", notice.message)
        if !notice.remedy.isEmpty {
            markup.text(behind: " → ", notice.remedy)
        }
        markup.text(behind: " <span class=\"q\">", notice.assertion)
        if let place = notice.place { write(file: place.file, line: place.line) }
        markup.raw("</span></li>\n")
    }

    private mutating func write(_ veto: Veto) {
        say(behind: "<li><b>✗ ", Strings.veto)
        markup.text(behind: "</b> ", veto.title)
        markup.text(behind: " ", veto.date ?? Strings.dateUnknown.text(language))
        say(behind: " <span class=\"q\">", Strings.vetoNote)
        markup.text(behind: " ", veto.id)
        if let place = veto.place { write(file: place.file, line: place.line) }
        markup.raw("</span></li>\n")
    }

    /// Writes ` ①:12`: the number of the file in the list at the end, and the line; the file's name when it isn't one of
    /// the school's own.
    mutating func write(file: String?, line: Int?) {
        guard let file else { return }
        markup.raw(" ")
        if let position = position(ofFile: file) {
            write(fileNumber: position)
        } else {
            markup.text(file)
        }
        if let line {
            markup.raw(":")
            markup.write(line)
        }
    }

    /// The position of one of the school's files, looked for in place.
    private func position(ofFile path: String) -> Int? {
        let files = scorecard.files.span
        for position in files.indices where files[position].path == path { return position }
        return nil
    }

    /// Writes the number of a file as a circled digit, which takes one column and can't be read as a value.
    mutating func write(fileNumber position: Int) {
        if position < Self.circledDigits.count {
            markup.raw(Self.circledDigits[position])
        } else {
            markup.raw("(")
            markup.write(position + 1)
            markup.raw(")")
        }
    }
}
