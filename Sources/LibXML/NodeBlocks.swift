/// Blocks of memory that the trees of one parser use one after the other, so that the next tree lies where the last one
/// was, still in the processor's cache.
final class NodeBlocks {
    /// The size of a block in bytes; the tree of a submission takes one or two.
    static let size = 32 * 1024
    /// How many blocks wait for the next tree at most.
    private static let mostSpare = 64

    private var spare: [UnsafeMutableRawBufferPointer] = []

    deinit {
        for block in spare { block.deallocate() }
    }

    /// A block of at least as many bytes.
    func take(_ size: Int) -> UnsafeMutableRawBufferPointer {
        if size <= Self.size, let last = spare.popLast() { return last }
        return .allocate(byteCount: max(size, Self.size), alignment: 16)
    }

    /// Takes back a block that no tree uses any more.
    func giveBack(_ block: UnsafeMutableRawBufferPointer) {
        if block.count == Self.size, spare.count < Self.mostSpare {
            spare.append(block)
        } else {
            block.deallocate()
        }
    }
}

// As the parser it belongs to.
@available(*, unavailable)
extension NodeBlocks: Sendable {}
