import LibXML
import Reports
import Scorecards

// The documents of a school as bytes of their own, for looking at them.

extension SchoolPage {
    static func document(_ scorecard: Scorecard) -> [UInt8] { document(scorecard, in: ByteBuffer()).bytes }
}

extension ScorecardXML {
    static func document(_ scorecard: Scorecard) -> [UInt8] { document(scorecard, in: ByteBuffer()).bytes }
}

extension ScorecardJSON {
    static func line(_ scorecard: Scorecard) -> [UInt8] { line(scorecard, in: ByteBuffer()).bytes }
}
