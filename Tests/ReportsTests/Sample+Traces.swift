import Scorecards

extension Sample {
    /// How some criteria of the usual school came to their answers: one of each rule.
    static let traces: [CriterionTrace] = [
        CriterionTrace(
            criterion: "VP-01", worth: Points(hundredths: 2500), rule: .test(holds: true),
            steps: [
                .init(
                    role: .variable, name: "valid",
                    expression: "$vicePrincipals/s:person[number(translate(@termEnds,'-','')) >= $asOf]",
                    value: "1 个节点：李某"),
                .init(role: .condition, expression: "count($valid) >= 1", value: "true"),
            ]),
        CriterionTrace(
            criterion: "VP-03", worth: Points(hundredths: 1000), rule: .test(holds: true),
            steps: [
                .init(role: .condition, expression: "$valid/@termEnds", value: "true"),
                .init(role: .evidence, expression: "$valid/@letter = $vicePrincipals/s:document/@id", value: "false"),
            ]),
        CriterionTrace(
            criterion: "VP-05", worth: Points(hundredths: 1500),
            rule: .tiers([Points(hundredths: 1500), Points(hundredths: 750)], first: 1),
            steps: [
                .init(role: .condition, name: "15.00", expression: "$hours >= 4", value: "false"),
                .init(role: .condition, name: "7.50", expression: "$hours >= 2", value: "true"),
            ]),
        CriterionTrace(
            criterion: "VP-10", worth: Points(hundredths: 500),
            rule: .deduct(each: Points(hundredths: 100), times: nil),
            steps: [.init(role: .when, expression: "$vicePrincipals/s:vacancy", value: "false")]),
        CriterionTrace(
            criterion: "LG-06", worth: Points(hundredths: 1000), rule: .count(each: Points(hundredths: 500), times: 3),
            steps: [.init(role: .each, expression: "$leadershipGroup/s:meeting", value: "3")]),
        CriterionTrace(
            criterion: "AB-04", worth: Points(hundredths: 1000), rule: .deduct(each: Points(hundredths: 100), times: 0),
            steps: [.init(role: .each, expression: "$late", value: "0")]),
        CriterionTrace(
            criterion: "AD-01", worth: Points(hundredths: 3500),
            rule: .rate(from: Fraction(0), to: Fraction(100), numerator: 88, denominator: 100),
            steps: [
                .init(role: .numerator, expression: "sum($antiDrug/s:grade/@taughtClasses)", value: "88"),
                .init(role: .denominator, expression: "sum($antiDrug/s:grade/@dueClasses)", value: "100"),
            ]),
        CriterionTrace(
            criterion: "AD-07", worth: Points(hundredths: 500),
            rule: .rate(from: Fraction(60), to: Fraction(80), numerator: 5, denominator: 0),
            steps: [.init(role: .denominator, expression: "sum($quiz/@quizParticipants)", value: "0")]),
    ]
}
