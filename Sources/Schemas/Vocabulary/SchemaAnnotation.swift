import LibXML

/// The texts in the annotation of a declaration, by what they are for.
struct SchemaAnnotation {
    private var chinese = Texts()
    private var english = Texts()

    /// The texts of one language.
    private struct Texts {
        var label: String?
        var help: String?
        var unit: String?
        var counter: String?

        mutating func set(_ documentation: XMLNode, for source: String) {
            switch source {
            case "urn:zhixiao:label": label = documentation.stringValue
            case "urn:zhixiao:help": help = documentation.stringValue
            case "urn:zhixiao:unit": unit = documentation.stringValue
            case "urn:zhixiao:counter": counter = documentation.stringValue
            default: break
            }
        }
    }

    var label: Caption? { Caption(chinese: chinese.label, english: english.label) }
    var help: Caption? { Caption(chinese: chinese.help, english: english.help) }
    var unit: Caption? { Caption(chinese: chinese.unit, english: english.unit) }
    var counter: Caption? { Caption(chinese: chinese.counter, english: english.counter) }

    /// Reads the annotation that stands first in a declaration.
    ///
    /// A grammar has well over a thousand of these texts, so nothing but the texts themselves is allocated.
    init(of declaration: XMLNode) {
        var parts = declaration.childElements
        guard let annotation = parts.next(), annotation.hasName("annotation") else { return }
        for documentation in annotation.childElements {
            guard let source = documentation.attribute("source") else { continue }
            if documentation.language == "en" {
                english.set(documentation, for: source)
            } else {
                chinese.set(documentation, for: source)
            }
        }
    }
}
