internal import CLibXML2

/// Checks a document that is read without a tree against the rules that a ``LightSchema`` lacks, as ``LightCheck`` checks trees.
///
/// libxml2 keeps more than a kilobyte for each value of a key; here it is the bytes of the value.
final class StreamCheck {
    /// An open element. The names are the parser's.
    struct Level {
        let name: UnsafePointer<xmlChar>
        let namespace: UnsafePointer<xmlChar>?
        /// Whether there is an element inside, so that what it contains is no value.
        var hasElements = false
    }

    /// Whether every rule certainly holds, as far as has been read.
    private(set) var holds = true

    private let identity: IdentityRules
    private let rule: TextRule?
    private var levels: [Level] = []
    /// The elements that have rules and are open, the innermost last.
    private var open: [StreamIdentity] = []
    /// The text of the innermost element.
    private var text: [UInt8] = []
    /// An attribute's value, with a NUL behind it.
    private var scratch: [UInt8] = []

    /// A longer text is left to libxml2, which doesn't keep it.
    private static let longestText = 64 * 1024

    init(_ schema: LightSchema) {
        identity = schema.identity
        rule = schema.text
    }

    /// Takes a start tag.
    func start(_ name: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?, _ attributes: StreamAttributes) {
        guard holds else { return }
        if !levels.isEmpty { levels[levels.count - 1].hasElements = true }
        text.removeAll(keepingCapacity: true)
        levels.append(Level(name: name, namespace: namespace))
        holds = fit(attributes) && open.indices.allSatisfy { open[$0].take(levels[...], attributes) }
        _ = identity.allHold(name) { rules in
            open.append(StreamIdentity(rules, depth: levels.count - 1))
            return true
        }
    }

    /// Takes the next piece of the innermost element's text.
    func characters(_ bytes: UnsafePointer<xmlChar>, count: Int) {
        guard holds, rule != nil, levels.last?.hasElements == false else { return }
        holds = text.count + count <= Self.longestText
        if holds { text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count)) }
    }

    /// Takes an end tag.
    func end() {
        guard holds, let last = levels.last else { return }
        if !last.hasElements, !text.isEmpty { holds = fits(&text) }
        text.removeAll(keepingCapacity: true)
        while holds, let element = open.last, element.depth == levels.count - 1 {
            holds = element.holds()
            open.removeLast()
        }
        levels.removeLast()
    }

    /// Whether every attribute certainly fits.
    private func fit(_ attributes: StreamAttributes) -> Bool {
        for position in 0..<attributes.count {
            let value = attributes.value(position)
            // The parser leaves this one reference to whoever builds a tree.
            guard !value.contains(UInt8(ascii: "&")) else { return false }
            scratch.removeAll(keepingCapacity: true)
            scratch.append(contentsOf: value)
            guard fits(&scratch) else { return false }
        }
        return true
    }

    private func fits(_ text: inout [UInt8]) -> Bool {
        guard let rule else { return true }
        text.append(0)
        return text.withUnsafeBufferPointer { $0.baseAddress.map(rule.fits) ?? false }
    }
}

// One worker's memory.
@available(*, unavailable)
extension StreamCheck: Sendable {}
