internal import CLibXML2

/// Checks documents against the rules that a ``LightSchema`` lacks, for documents that are valid under the rest of it.
///
/// It answers whether all of them certainly hold. One check serves one worker.
final class LightCheck {
    private let identity: IdentityCheck
    private let text: TextRule?

    init(_ schema: LightSchema) {
        identity = IdentityCheck(schema.identity)
        text = schema.text
    }

    /// Whether every rule certainly holds.
    func holds(in document: XMLDocument) -> Bool {
        let root = document.root.pointer
        var current = root
        while true {
            if current.pointee.type == XML_ELEMENT_NODE {
                guard identity.holds(at: current), text?.fits(current) ?? true else { return false }
                if let child = current.pointee.children {
                    current = child
                    continue
                }
            }
            while current.pointee.next == nil || current == root {
                guard current != root, let parent = current.pointee.parent else { return true }
                current = parent
            }
            guard let next = current.pointee.next else { return true }
            current = next
        }
    }
}

// One worker's memory.
@available(*, unavailable)
extension LightCheck: Sendable {}
