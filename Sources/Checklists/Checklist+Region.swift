package import Scorecards
package import Wording

extension Checklist {
    /// The measures as the region's outputs name them.
    package func measureTexts(_ language: Language) -> [MeasureText] {
        measures.map { MeasureText($0, of: topic, language) }
    }

    /// The composites as the region's outputs name them.
    package func compositeTexts(_ language: Language) -> [CompositeText] {
        composites.map {
            CompositeText(
                id: $0.id, topic: topic, title: $0.title[language], definition: $0.definition[language],
                parts: $0.parts)
        }
    }

    /// The questions as the region's outputs name them.
    package func questionTexts(_ language: Language) -> [QuestionText] {
        questions.map {
            QuestionText(
                id: $0.id, topic: topic, rule: $0.rule, limit: $0.limit, title: $0.title[language],
                text: $0.text[language])
        }
    }
}

extension MeasureText {
    /// The text of a measure in a language.
    convenience init(_ rule: MeasureRule, of topic: Topic, _ language: Language) {
        self.init(
            id: rule.id, topic: topic, kind: rule.kind, title: rule.title[language],
            definition: rule.definition[language], population: rule.populationText[language],
            numerator: rule.numeratorText[language], denominator: rule.denominatorText[language], target: rule.target,
            namesShortfalls: rule.namesShortfalls)
    }
}
