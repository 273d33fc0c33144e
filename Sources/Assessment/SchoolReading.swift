import Files
import LibXML
import Scorecards
import Wording

/// What was read of one school's files.
struct SchoolReading {
    /// The valid documents by topic.
    var documents: [Topic: XMLDocument] = [:]
    /// The topics of which something was sent that can't be accepted.
    var rejected: Set<Topic> = []
    /// The fingerprints of the documents that were validated.
    var valid: [Fingerprint] = []
    /// Every file with what became of it, in the order of topics and paths.
    var files: [InputFile] = []

    /// Takes note of a file. One that can't be read or is invalid rejects its topic, if it can be told.
    mutating func add(
        _ file: ReceivedFile, _ fingerprint: Fingerprint?, _ status: InputFile.Status, _ messages: [String],
        submitted: String? = nil, isLate: Bool = false
    ) {
        files.append(
            InputFile(
                path: file.path, sha256: fingerprint?.text, topic: file.topic,
                revision: file.revision > 0 ? Int(file.revision) : nil, status: status, messages: messages,
                submitted: submitted, isLate: isLate))
        if status == .unreadable, let topic = file.topic { rejected.insert(topic) }
    }

    /// Marks the files of contradictory submissions as rejected, with what contradicts.
    mutating func reject(_ rejections: [Topic: [Notice]], _ language: Language) {
        for place in files.indices {
            let file = files[place]
            guard file.status == .accepted, let topic = file.topic, let notices = rejections[topic] else { continue }
            let joint = language == .english ? " " : ""
            files[place] = InputFile(
                path: file.path, sha256: file.sha256, topic: topic, revision: file.revision, status: .rejected,
                messages: file.messages + notices.map { "\($0.assertion) \($0.message)\(joint)\($0.remedy)" },
                submitted: file.submitted, isLate: file.isLate)
        }
    }
}
