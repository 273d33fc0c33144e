import LibXML

/// The texts in the annotation of a declaration, by what they are for.
struct SchemaAnnotation {
    private(set) var label: Caption?
    private(set) var help: Caption?
    private(set) var unit: Caption?
    private(set) var counter: Caption?

    private enum Purpose: String, CaseIterable {
        case label = "urn:zhixiao:label"
        case help = "urn:zhixiao:help"
        case unit = "urn:zhixiao:unit"
        case counter = "urn:zhixiao:counter"
    }

    init(of declaration: XMLNode) {
        var parts = declaration.childElements
        guard let annotation = parts.next(), annotation.hasName("annotation") else { return }
        var texts: [Purpose: (chinese: String?, english: String?)] = [:]
        for documentation in annotation.childElements {
            var purpose: Purpose?
            var isEnglish = false
            for (name, value) in documentation.attributes {
                if name == "source" {
                    purpose = Purpose(rawValue: value)
                } else if value == "en" {
                    isEnglish = true
                }
            }
            guard let purpose else { continue }
            if isEnglish {
                texts[purpose, default: (nil, nil)].english = documentation.stringValue
            } else {
                texts[purpose, default: (nil, nil)].chinese = documentation.stringValue
            }
        }
        for (purpose, text) in texts {
            let caption = Caption(chinese: text.chinese, english: text.english)
            switch purpose {
            case .label: label = caption
            case .help: help = caption
            case .unit: unit = caption
            case .counter: counter = caption
            }
        }
    }
}
