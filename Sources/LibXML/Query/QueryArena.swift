/// Memory that is handed out piece by piece and taken back all at once.
///
/// An evaluation makes many short texts and lists of nodes; none of them outlives it, or the school whose values they are.
struct QueryArena {
    /// A place to go back to.
    struct Mark {
        fileprivate let block: Int
        fileprivate let next: UnsafeMutableRawPointer
        fileprivate let end: UnsafeMutableRawPointer
    }

    private var blocks: [UnsafeMutableRawBufferPointer]
    private var block = 0
    private var next: UnsafeMutableRawPointer
    private var end: UnsafeMutableRawPointer

    init() {
        let first = UnsafeMutableRawBufferPointer.allocate(byteCount: 16_384, alignment: 16)
        blocks = [first]
        // A buffer of that size has a beginning.
        next = first.baseAddress.unsafelyUnwrapped
        end = next + first.count
    }

    /// Gives everything back to the system; nothing works afterwards.
    func free() {
        for block in blocks { block.deallocate() }
    }

    /// Where the next piece will stand.
    var mark: Mark { Mark(block: block, next: next, end: end) }

    /// Takes back all pieces since a mark.
    mutating func reset(to mark: Mark) {
        block = mark.block
        next = mark.next
        end = mark.end
    }

    /// Takes back all pieces.
    mutating func removeAll() {
        block = 0
        next = blocks[0].baseAddress.unsafelyUnwrapped
        end = next + blocks[0].count
    }

    /// A new piece, aligned for a pointer.
    @inline(__always)
    mutating func allocate(_ count: Int) -> UnsafeMutableRawPointer {
        let rounded = (count + 7) & ~7
        if end - next < rounded { openBlock(rounded) }
        defer { next += rounded }
        return next
    }

    private mutating func openBlock(_ count: Int) {
        repeat {
            block += 1
            if block == blocks.count {
                let size = max(count, blocks[block - 1].count * 2)
                blocks.append(.allocate(byteCount: size, alignment: 16))
            }
        } while blocks[block].count < count
        next = blocks[block].baseAddress.unsafelyUnwrapped
        end = next + blocks[block].count
    }
}
