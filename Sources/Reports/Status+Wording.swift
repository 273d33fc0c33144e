package import Scorecards
package import Wording

// Every state that a value can have, in the words of a reader.

extension Scorecard.Status {
    /// The word for the status of a school.
    package var phrase: Phrase {
        switch self {
        case .complete: Strings.statusComplete
        case .partial: Strings.statusPartial
        case .missing: Strings.statusMissing
        case .rejected: Strings.statusRejected
        }
    }
}

extension Scorecard {
    /// The word for what became of a school: a closed one is neither complete nor missing.
    package var statusPhrase: Phrase { school.closed == nil ? status.phrase : Strings.statusClosed }
}

extension TopicResult.Status {
    /// The word for the status of a topic.
    package var phrase: Phrase {
        switch self {
        case .scored: Strings.topicScored
        case .notSubmitted: Strings.topicNotSubmitted
        case .rejected: Strings.topicRejected
        case .notApplicable: Strings.topicNotApplicable
        }
    }
}

extension InputFile.Status {
    /// The word for what became of a file.
    package var phrase: Phrase {
        switch self {
        case .accepted: Strings.fileAccepted
        case .rejected: Strings.fileRejected
        case .superseded: Strings.fileSuperseded
        case .duplicate: Strings.fileDuplicate
        case .conflicting: Strings.fileConflicting
        case .wrongYear: Strings.fileWrongYear
        case .unknownSchool: Strings.fileUnknownSchool
        case .unreadable: Strings.fileUnreadable
        case .reviewRefused: Strings.fileReviewRefused
        }
    }
}

extension Notice.Severity {
    /// The word for the severity of a remark.
    package var phrase: Phrase {
        switch self {
        case .error: Strings.severityError
        case .warning: Strings.severityWarning
        case .info: Strings.severityInfo
        }
    }
}

extension Effort {
    /// The word for the work that an advice takes.
    package var phrase: Phrase {
        switch self {
        case .low: Strings.effortLow
        case .medium: Strings.effortMedium
        case .high: Strings.effortHigh
        }
    }
}
