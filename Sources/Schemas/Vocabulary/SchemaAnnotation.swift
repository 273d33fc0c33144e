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
            let field: WritableKeyPath<Texts, String?>
            switch source {
            case "urn:zhixiao:label": field = \.label
            case "urn:zhixiao:help": field = \.help
            case "urn:zhixiao:unit": field = \.unit
            case "urn:zhixiao:counter": field = \.counter
            default: continue
            }
            if documentation.language == "en" {
                english[keyPath: field] = documentation.stringValue
            } else {
                chinese[keyPath: field] = documentation.stringValue
            }
        }
    }
}
