extension Strings {
    // MARK: - Bureau figures

    package static let familyBureauFigures = Phrase("局机关数据", "Bureau figures")

    /// {0} the number, {1} its unit with a blank in front where it needs one.
    package static let figureExact = Phrase("{0}{1}", "{0}{1}")
    package static let figureAbout = Phrase("约 {0}{1}", "about {0}{1}")
    package static let figureMoreThan = Phrase("{0} 多{1}", "more than {0}{1}")
    package static let figureNearly = Phrase("近 {0}{1}", "nearly {0}{1}")
    package static let figureAtLeast = Phrase("{0}{1}及以上", "{0}{1} or more")
    package static let figureAtMost = Phrase("{0}{1}及以下", "{0}{1} or less")

    package static let figuresOtherFamily = Phrase("这份文件是{0}，不是局机关数据。", "This document is a {0}, not bureau figures.")
    package static let figuresOtherFamilyRemedy = Phrase(
        "请给出根元素是 <bureauFigures> 的文件。", "Give a file whose root element is <bureauFigures>.")

    package static let figuresTerm = Phrase("{0} {1}", "{0} {1}")
    package static let figuresSumTooMuch = Phrase(
        "“{0}”写 {1}，各分项合计 {2}（{3}），多 {4}。", "“{0}” says {1}; its parts add up to {2} ({3}), {4} too much.")
    package static let figuresSumTooLittle = Phrase(
        "“{0}”写 {1}，各分项合计 {2}（{3}），少 {4}。", "“{0}” says {1}; its parts add up to {2} ({3}), {4} too little.")
    package static let figuresSumRemedy = Phrase(
        "请对照来源核对。如果只错一处，应当是：{0}。也可能漏写或多写了一个分项。",
        "Compare with the source. If only one number is wrong, it must be: {0}. Or a part is missing or one too many.")
    package static let figuresCandidateTotal = Phrase("合计（第 {0} 行）为 {1}", "the total (line {0}) {1}")
    package static let figuresCandidate = Phrase("“{0}”（第 {1} 行）为 {2}", "“{0}” (line {1}) {2}")
    package static let figuresOr = Phrase("，或", ", or ")
    package static let figuresSuspect = Phrase(
        "错的很可能是“{0}”（第 {1} 行）：只有它的数值与所写占比不符；按合计应为 {2}。请对照来源改正。",
        "Most likely “{0}” (line {1}) is wrong: it alone doesn’t agree with its share; by the total it must be {2}. Compare with the source."
    )
    package static let figuresPartAboveTotal = Phrase(
        "分项“{0}”的 {1} 大于“{2}”的合计 {3}。", "The part “{0}” with {1} is more than {3}, the total of “{2}”.")
    package static let figuresPartAboveTotalRemedy = Phrase(
        "请对照来源改正这个分项，或改正第 {0} 行的合计。", "Compare with the source; correct this part, or the total in line {0}.")
    package static let figuresShareAbove = Phrase("“{0}”的 {1}% 超过 100%。", "“{0}” is {1}%, which is above 100%.")
    package static let figuresShareAboveRemedy = Phrase(
        "占比和比率不会超过 100%；请核对分子和分母，不要用封顶的数代替。",
        "A share can’t exceed 100%; check numerator and denominator, and don’t write a capped number instead.")
    package static let figuresShareWrong = Phrase(
        "“{0}”的占比写 {1}%，按 {2}÷{3} 是 {4}%。", "The share of “{0}” is given as {1}%; {2}÷{3} is {4}%.")
    package static let figuresShareWrongRemedy = Phrase(
        "请改成 {0}，或者改正数值；不写占比也可以，程序自会计算。",
        "Write {0} or correct the number; the share may also be left out, the program computes it.")
    package static let figuresShareSum = Phrase(
        "“{0}”各分项的占比合计 {1}%，不是 100%。", "The shares of the parts of “{0}” add up to {1}%, not 100%.")
    package static let figuresShareSumRemedy = Phrase(
        "四舍五入解释不了这样的差距；请核对各占比，看有没有漏写的分项。",
        "Rounding doesn’t explain it; check the shares, and whether a part is missing.")
    package static let figuresHalf = Phrase(
        "“{0}”的分子、分母只写了一个，无法核对。", "“{0}” has only one of numerator and denominator, so it can’t be checked.")
    package static let figuresHalfRemedy = Phrase("请补上另一个，或者两个都不写。", "Add the other one, or leave out both.")
    package static let figuresDenominatorZero = Phrase("“{0}”的分母是 0。", "The denominator of “{0}” is 0.")
    package static let figuresDenominatorZeroRemedy = Phrase(
        "没有对象就没有比率：请删去这一条，或填真实的分母。",
        "Without anything to count there is no rate: remove it, or give the real denominator.")
    package static let figuresNumeratorAbove = Phrase(
        "“{0}”的分子 {1} 大于分母 {2}。", "The numerator {1} of “{0}” is above its denominator {2}.")
    package static let figuresNumeratorAboveRemedy = Phrase(
        "请核对两个数是不是同一范围、同一时点。", "Check that both are about the same things at the same time.")
    package static let figuresRateWrong = Phrase(
        "“{0}”写 {1}，按 {2}÷{3} 是 {4}%。", "“{0}” says {1}; {2}÷{3} is {4}%.")
    package static let figuresRateWrongRemedy = Phrase(
        "请改成 {0}，或改正分子、分母；只有分子等于分母才能写 100%。",
        "Write {0}, or correct the counts; 100% is said only where numerator and denominator are equal.")
}
