import Schools
import Scorecards
import Wording

/// Where a file belongs, and whether it counts as far as the beginning of the file tells.
struct Filing {
    /// The position of its school on the roster; nil when it can't be told.
    let school: Int32?
    let topic: Topic?
    let revision: Int32
    let status: InputFile.Status
    let message: String?

    /// Files what was scanned under its school; the path is asked for where the file itself says nothing.
    init(_ scanned: ScannedFile, path: @autoclosure () -> String, roster: Roster, _ language: Language) {
        switch scanned {
        case .submission(let header): self.init(header, roster: roster, language)
        case .unreadable(let message): self.init(unreadable: message, path: path(), roster: roster, language)
        }
    }

    private init(_ header: SubmissionHeader, roster: Roster, _ language: Language) {
        let position = roster.position(of: header.school)
        if position == nil {
            status = .unknownSchool
            message = Strings.whyUnknownSchool.text(language, header.school)
        } else if let year = header.year, year != roster.year {
            status = .wrongYear
            message = Strings.whyWrongYear.text(language, "\(year)", "\(roster.year)")
        } else {
            status = .accepted
            message = nil
        }
        school = position.map(Int32.init)
        topic = header.topic
        revision = header.revision.flatMap { Int32(exactly: $0) } ?? 0
    }

    /// A file whose first tag says nothing: its path may still tell whose it is, so that the school hears of it.
    private init(unreadable message: String, path: String, roster: Roster, _ language: Language) {
        let codes = Set(path.split { !("0"..."9").contains($0) }.compactMap { roster.position(of: String($0)) })
        let position = codes.count == 1 ? codes.first : nil
        school = position.map(Int32.init)
        topic = position == nil ? nil : Topic.allCases.first { path.contains($0.rawValue) }
        revision = 0
        status = .unreadable
        self.message = message + (position == nil ? "" : Strings.fileMisplaced.text(language))
    }
}
