// MARK: - Reviews and corrections (复核与更正)

extension Strings {
    package static let familyReview = Phrase("复核与更正", "Review")
    package static let fileReviewRefused = Phrase("复核不予采用", "Review refused")

    package static let fileNotReview = Phrase(
        "不是复核文件（{0}），未采用；reviews/ 里只放根元素为 review 的文件，填报表放到 submissions/。",
        "Not a review ({0}); it does not count. Only documents with the root element review belong below reviews/.")
    package static let reviewUnknownSchool = Phrase(
        "学校标识码 {0} 不在名册中，复核未采用；请核对标识码。",
        "School code {0} is not on the roster; the review does not count. Check the code.")
    package static let reviewWrongYear = Phrase(
        "复核的是 {0} 年度，名册是 {1} 年度，未采用；请移到该年度的数据文件夹，或者改正年度。",
        "The review is about {0}, the roster about {1}; it does not count. Move it to the data of its year, or correct the year."
    )
    package static let reviewWrongEdition = Phrase(
        "复核针对检查表版本 {0}，本次按版本 {1} 评定，未采用；请按本版本重新复核。",
        "The review is about edition {0}, and this run is under {1}; it does not count. Review the findings of this edition."
    )
    package static let reviewDatesReversed = Phrase(
        "有效期至 {0} 早于复核日期 {1}，未采用；请改正日期。",
        "It is valid until {0}, before its own date {1}; it does not count. Correct the dates.")
    package static let reviewExpired = Phrase(
        "有效期至 {0}，早于评定日 {1}，已失效，未采用；仍需更正的请重新复核。",
        "It was valid until {0}, before the comparison date {1}; it has expired and does not count. Review again if need be."
    )

    package static let reviewUnknownCriterion = Phrase(
        "第 {0} 行 {1}：本版本没有这个评分项，整份复核未采用；请核对编号。",
        "Line {0}, {1}: the edition has no such criterion; the whole review does not count. Check the identifier.")
    package static let reviewNotAsked = Phrase(
        "第 {0} 行 {1}：该项不评本校（专题不适用，或者不评本学段），不能更正，整份复核未采用；请删去这一项。",
        "Line {0}, {1}: this criterion is not asked of the school (topic or stage); the whole review does not count. Remove the change."
    )
    package static let reviewOutdated = Phrase(
        "第 {0} 行 {1}：复核替代的是“{2}”，本次核算为“{3}”，原评定已经变化，整份复核未采用；请按现在的结果重新复核，不再需要的删去。",
        "Line {0}, {1}: the review replaces “{2}”, and the rules now give “{3}”; the whole review does not count. Review the present result, or remove the review."
    )
    package static let reviewUnchanged = Phrase(
        "第 {0} 行 {1}：复核后与核算结果相同，没有更正任何内容，整份复核未采用；请删去这一项。",
        "Line {0}, {1}: the new answer is the computed one; the whole review does not count. Remove the change.")
    package static let reviewConflicting = Phrase(
        "第 {0} 行 {1}：与 {2} 第 {3} 行对同一项作出不同的结论，两份复核都未采用；请只保留一份。",
        "Line {0}, {1}: line {3} of {2} gives the same criterion another answer; neither review counts. Keep one of them."
    )
    package static let reviewPointsAbove = Phrase(
        "第 {0} 行 {1}：得分 {2} 超过满分 {3}，整份复核未采用；请改为不超过满分的得分。",
        "Line {0}, {1}: {2} points are more than the maximum of {3}; the whole review does not count. Correct the points."
    )
    package static let reviewPointsMismatch = Phrase(
        "第 {0} 行 {1}：结论“{2}”与得分 {3} 不符（满分 {4}），整份复核未采用；达标得满分，部分达标大于 0、小于满分，其余 0 分。",
        "Line {0}, {1}: “{2}” does not go with {3} points (maximum {4}); the whole review does not count. Met has the maximum, partly met less than it and more than 0, the others 0."
    )
    package static let reviewPointsMissing = Phrase(
        "第 {0} 行 {1}：部分达标没有写得分，整份复核未采用；请填 points，大于 0、小于满分 {2}。",
        "Line {0}, {1}: partly met without points; the whole review does not count. State points above 0 and below {2}."
    )
    package static let reviewUnscored = Phrase(
        "第 {0} 行 {1}：该项只报告、不计分，不能给分或者部分达标，整份复核未采用；结论写达标或者未达标，不填得分。",
        "Line {0}, {1}: this criterion is not scored; the whole review does not count. Say met or not met, without points."
    )

    package static let reviewDatesRemedy = Phrase("请改正其中一个日期。", "Correct one of the dates.")
    package static let reviewDatesSummary = Phrase("有效期至 {0} 早于复核日期 {1}。", "Valid until {0}, before its own date {1}.")
    package static let reviewPartlySummary = Phrase("{0} 部分达标没有写大于 0 的得分。", "{0}: partly met without points above 0.")
    package static let reviewPartlyRemedy = Phrase(
        "请填 points，大于 0、小于该项满分。", "State points above 0 and below the criterion's maximum.")
    package static let reviewZeroSummary = Phrase(
        "{0} 的结论不得分，却写了 {1} 分。", "{0}: this answer has no points, and {1} are stated.")
    package static let reviewZeroRemedy = Phrase("请删去 points，或者改正结论。", "Remove the points, or correct the answer.")

    // MARK: - Pages and tables

    package static let reviewMark = Phrase("复核", "Reviewed")
    package static let reviewChange = Phrase("原评定 {0} → 复核后 {1}", "Computed {0} → reviewed {1}")
    package static let reviewPaper = Phrase("{0}，{1}，{2}", "{0}, {1}, {2}")
    package static let reviewValidUntil = Phrase("有效期至 {0}", "valid until {0}")
    package static let reviewReason = Phrase("复核理由", "Reason of the review")
    package static let reviewComputedReason = Phrase("原评定理由", "Reason of the computed result")
    package static let liftedTitle = Phrase("底线经复核解除封顶", "Caps lifted by review")
    package static let liftedNote = Phrase(
        "核算时触及底线，教育局复核后不再封顶。", "These failed when computed; after the bureau's review they no longer cap the grade.")
    package static let columnReviewed = Phrase("复核项数", "Reviewed criteria")
    package static let reviewsTitle = Phrase("复核与更正：{0} 项，涉及 {1} 所学校", "Reviews: {0} findings of {1} schools")
    package static let reviewReviewer = Phrase("复核人 {0}", "reviewer {0}")
    package static let moreReviews = Phrase("另有 {0} 项，见 scorecards.jsonl。", "{0} more, see scorecards.jsonl.")

    package static let explainComputed = Phrase("原评定", "Computed")
    package static let explainReview = Phrase("复核", "Review")
    package static let explainLifted = Phrase(
        "底线 {0} {1} 经复核解除封顶（原评定{2}）：{3}", "Mandatory {0} {1}: the cap was lifted by review (computed: {2}): {3}")

    package static let summaryReviews = Phrase(
        "复核与更正（分数、等次、排名按复核后的算，各项比率仍按填报表）",
        "Reviews (points, grades and ranking follow them; rates follow the submissions)")
    package static let summaryReview = Phrase(
        "{0}　{1} {2}：原评定 {3} → 复核后 {4}；{5}，{6}，{7}。理由：{8}",
        "{0}  {1} {2}: computed {3} → reviewed {4}; {5}, {6}, {7}. Reason: {8}")
    package static let summaryRefusedReviews = Phrase(
        "另有 {0} 份复核不予采用，见结果文件夹的 problems.csv。", "{0} reviews were refused; see problems.csv of the folder of results.")
}
