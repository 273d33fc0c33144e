import Selection
import Spreadsheets

// Written out case by case, so that a further answer would not compile.

extension Standing {
    /// The colour of the standing in a workbook; the word stands in the cell.
    var tone: Tone {
        switch self {
        case .candidate: .good
        case .tiedForPlace, .tiedForReserve, .unverified: .caution
        case .reserve, .ranked: .fair
        case .notSelected, .notEntered: .muted
        case .ineligible: .bad
        }
    }
}

extension GateAnswer.Result {
    /// The colour of the answer in a workbook; the word stands in the cell.
    var tone: Tone {
        switch self {
        case .passed: .good
        case .failed: .bad
        case .unverified: .caution
        case .off: .muted
        }
    }
}
