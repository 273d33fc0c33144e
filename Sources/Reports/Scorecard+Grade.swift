package import Scorecards
import Wording

extension Scorecard {
    /// The grade's label, or 无得分 when nothing applies: a school without a score is neither 0 nor 100.
    package var gradeLabel: String {
        grade?.label ?? Strings.noScore.text(context.wordingLanguage)
    }
}
