internal import CLibXML2

/// The memory of one tree: its nodes and texts in the order of the document, given back all at once.
///
/// libxml2 itself asks the allocator for every node, attribute and text, and frees them one by one.
final class NodeMemory {
    private let blocks: NodeBlocks
    private var used: [UnsafeMutableRawBufferPointer]
    private var next: UnsafeMutableRawPointer
    private var end: UnsafeMutableRawPointer

    /// Takes its memory from blocks that it gives back at the end.
    init(_ blocks: NodeBlocks) {
        let first = blocks.take(NodeBlocks.size)
        self.blocks = blocks
        used = [first]
        next = first.baseAddress.unsafelyUnwrapped
        end = next + first.count
    }

    deinit {
        for block in used { blocks.giveBack(block) }
    }

    /// Lays down a struct of libxml2.
    func make<Value>(_ value: Value) -> UnsafeMutablePointer<Value> {
        let size = MemoryLayout<Value>.size
        next = next.alignedUp(for: Value.self)
        reserve(size)
        let place = next.initializeMemory(as: Value.self, to: value)
        next += size
        return place
    }

    /// Copies a text and ends it with NUL.
    func copy(_ text: UnsafePointer<xmlChar>, count: Int) -> UnsafeMutablePointer<xmlChar> {
        reserve(count + 1)
        let place = next.initializeMemory(as: xmlChar.self, from: text, count: count)
        place[count] = 0
        next += count + 1
        return place
    }

    /// The text that is longer by what follows: the same one if nothing was laid down behind it.
    func extend(
        _ text: UnsafeMutablePointer<xmlChar>, count: Int, by more: UnsafePointer<xmlChar>, count added: Int
    ) -> UnsafeMutablePointer<xmlChar> {
        var text = text
        if UnsafeMutableRawPointer(text + count + 1) != next || end - next < added {
            // With as much room again, so that a text in many pieces is not copied for each.
            reserve(2 * (count + added) + 1)
            text = next.initializeMemory(as: xmlChar.self, from: text, count: count)
            next += count + 1
        }
        (text + count).update(from: more, count: added)
        text[count + added] = 0
        next += added
        return text
    }

    /// Makes sure that the next bytes lie in one piece, in the order they will be used.
    private func reserve(_ size: Int) {
        guard end - next < size else { return }
        let block = blocks.take(size)
        used.append(block)
        next = block.baseAddress.unsafelyUnwrapped
        end = next + block.count
    }
}

// A tree belongs to one worker.
@available(*, unavailable)
extension NodeMemory: Sendable {}
