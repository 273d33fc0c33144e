package import Wording

/// What the schemas of one grammar say about its documents: labels, help, units, allowed values and structure.
///
/// It is built once and never changes; all lookups take constant time.
package final class Vocabulary: Sendable {
    /// The grammar it was read from.
    package let grammar: Grammar
    /// The root elements by their names.
    package let roots: [String: ElementDeclaration]

    private let types: [String: ElementType]
    private let constraintsByName: [String: IdentityConstraint]
    /// Root name, then element name: within one root, a name means one thing.
    private let elements: [String: [String: ElementDeclaration]]
    /// The same for all roots together, the first meaning of a name winning.
    private let anywhere: [String: ElementDeclaration]

    init(
        grammar: Grammar, roots: [ElementDeclaration], types: [String: ElementType],
        constraints: [IdentityConstraint]
    ) {
        self.grammar = grammar
        self.roots = Dictionary(roots.map { ($0.name, $0) }) { first, _ in first }
        self.types = types
        self.constraintsByName = Dictionary(constraints.map { ($0.name, $0) }) { first, _ in first }
        var elements: [String: [String: ElementDeclaration]] = [:]
        var anywhere: [String: ElementDeclaration] = [:]
        for root in roots {
            var found = [root.name: root]
            // Breadth first, so that the meaning nearest to the root wins.
            var level = [root]
            while !level.isEmpty {
                var next: [ElementDeclaration] = []
                for element in level {
                    for child in element.typeKey.flatMap({ types[$0] })?.children ?? [] where found[child.name] == nil {
                        found[child.name] = child
                        next.append(child)
                    }
                }
                level = next
            }
            elements[root.name] = found
            anywhere.merge(found) { first, _ in first }
        }
        self.elements = elements
        self.anywhere = anywhere
    }

    /// The structure of an element; nil for an element that only holds a value.
    package func type(of element: ElementDeclaration) -> ElementType? {
        element.typeKey.flatMap { types[$0] }
    }

    /// The element at a path of local names from the root, such as `["vicePrincipals", "person"]`.
    package func element(path: [String]) -> ElementDeclaration? {
        guard let first = path.first, var current = roots[first] else { return nil }
        for name in path.dropFirst() {
            guard let next = type(of: current)?.child(name) else { return nil }
            current = next
        }
        return current
    }

    /// The element of a name within a root; without a known root, the first of that name in the grammar.
    package func element(_ name: String, inRoot root: String) -> ElementDeclaration? {
        if let known = elements[root] { return known[name] }
        return anywhere[name]
    }

    /// The attribute of an element within a root, for facts: constant time, nothing is built.
    ///
    /// A root that is no root of the grammar (a streamed `school` of a roster) is looked up in the whole grammar.
    package func attribute(_ name: String, ofElement element: String, inRoot root: String) -> AttributeDeclaration? {
        self.element(element, inRoot: root).flatMap { type(of: $0) }?.attribute(name)
    }

    /// The elements of a root that an element of a name may stand in, in the order of their names.
    func parents(of name: String, inRoot root: String) -> [ElementDeclaration] {
        (elements[root] ?? anywhere).values.filter { type(of: $0)?.child(name) != nil }.sorted { $0.name < $1.name }
    }

    /// The uniqueness rule or reference of a name.
    package func constraint(_ name: String) -> IdentityConstraint? { constraintsByName[name] }

    /// What an attribute is called; nil where the schema doesn't know it.
    package func label(forAttribute name: String, inElement path: [String], _ language: Language) -> String? {
        attribute(name, inElement: path)?.label(language)
    }

    /// The unit of an attribute's values; nil where there is none.
    package func unit(forAttribute name: String, inElement path: [String], _ language: Language) -> String? {
        attribute(name, inElement: path)?.unit?.text(language)
    }

    /// What a value of an attribute is called; nil for a value that isn't in its enumeration.
    package func valueLabel(
        _ value: String, ofAttribute name: String, inElement path: [String], _ language: Language
    ) -> String? {
        attribute(name, inElement: path)?.type.valueLabel(value, language)
    }

    /// The attribute of the element at a path.
    package func attribute(_ name: String, inElement path: [String]) -> AttributeDeclaration? {
        element(path: path).flatMap { type(of: $0) }?.attribute(name)
    }
}
