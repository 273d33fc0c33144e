/// Copies text while it looks for bytes that mean something in markup, in attributes or in JSON.
///
/// Part of ``ByteBuffer``, which vouches for the room at the destination. Sixteen bytes are looked at together as a block of
/// two words: nearly all text has nothing to be found.
enum PlainText {
    private typealias Block = SIMD2<UInt64>

    /// Copies text of UTF-8.
    /// - Returns: true if every byte stands for itself everywhere and none is one of the rare `^`, `|` and `~`; if false,
    ///   what was copied is of no use.
    @inline(__always)
    static func copy(_ source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>) -> Bool {
        let source = UnsafeRawPointer(source)
        let target = UnsafeMutableRawPointer(target)
        if count > 16 { return copyBlocks(source, count, target) }
        return count > 8 ? copyWords(source, count, target) : copyBytes(source, count, target)
    }

    /// Copies bytes that need no look; few bytes are not worth a call of `memcpy`.
    @inline(__always)
    static func copy(
        unchecked source: UnsafePointer<UInt8>, count: Int, to target: UnsafeMutablePointer<UInt8>
    ) {
        guard count <= 32 else { return target.update(from: source, count: count) }
        let source = UnsafeRawPointer(source)
        let target = UnsafeMutableRawPointer(target)
        // Beginning and end, which overlap.
        if count > 16 {
            let last = source.loadUnaligned(fromByteOffset: count - 16, as: SIMD2<UInt64>.self)
            target.storeBytes(of: source.loadUnaligned(as: SIMD2<UInt64>.self), as: SIMD2<UInt64>.self)
            target.storeBytes(of: last, toByteOffset: count - 16, as: SIMD2<UInt64>.self)
        } else if count >= 8 {
            let last = source.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
            target.storeBytes(of: last, toByteOffset: count - 8, as: UInt64.self)
        } else if count >= 4 {
            let last = source.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            target.storeBytes(of: source.loadUnaligned(as: UInt32.self), as: UInt32.self)
            target.storeBytes(of: last, toByteOffset: count - 4, as: UInt32.self)
        } else if count > 0 {
            target.storeBytes(of: source.load(as: UInt8.self), as: UInt8.self)
            let middle = source.load(fromByteOffset: count / 2, as: UInt8.self)
            let last = source.load(fromByteOffset: count - 1, as: UInt8.self)
            target.storeBytes(of: middle, toByteOffset: count / 2, as: UInt8.self)
            target.storeBytes(of: last, toByteOffset: count - 1, as: UInt8.self)
        }
    }

    @inline(__always)
    private static func copyBlocks(
        _ source: UnsafeRawPointer, _ count: Int, _ target: UnsafeMutableRawPointer
    ) -> Bool {
        var found = Block.zero
        var place = 0
        // Each block is looked at together with the one that begins a byte later.
        while place + 16 < count {
            let block = source.loadUnaligned(fromByteOffset: place, as: Block.self)
            let next = source.loadUnaligned(fromByteOffset: place + 1, as: Block.self)
            target.storeBytes(of: block, toByteOffset: place, as: Block.self)
            found |= marks(block) | noncharacters(block, next)
            place += 16
        }
        // The last sixteen bytes, some of them again, so that no byte needs a step of its own. A noncharacter has three
        // bytes: the block before the last has seen it begin.
        let before = source.loadUnaligned(fromByteOffset: count - 17, as: Block.self)
        let last = source.loadUnaligned(fromByteOffset: count - 16, as: Block.self)
        target.storeBytes(of: last, toByteOffset: count - 16, as: Block.self)
        found |= marks(last) | noncharacters(before, last)
        return isClear(found)
    }

    /// Copies 9 to 16 bytes as two words that may overlap, looked at in one block.
    @inline(__always)
    private static func copyWords(
        _ source: UnsafeRawPointer, _ count: Int, _ target: UnsafeMutableRawPointer
    ) -> Bool {
        let first = source.loadUnaligned(as: UInt64.self)
        let afterFirst = source.loadUnaligned(fromByteOffset: 1, as: UInt64.self)
        let beforeLast = source.loadUnaligned(fromByteOffset: count - 9, as: UInt64.self)
        let last = source.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        target.storeBytes(of: first, as: UInt64.self)
        target.storeBytes(of: last, toByteOffset: count - 8, as: UInt64.self)
        return isClear(marks(Block(first, last)) | noncharacters(Block(first, beforeLast), Block(afterFirst, last)))
    }

    @inline(__always)
    private static func copyBytes(
        _ source: UnsafeRawPointer, _ count: Int, _ target: UnsafeMutableRawPointer
    ) -> Bool {
        var word = blanks
        if count >= 4 {
            let first = source.loadUnaligned(as: UInt32.self)
            let last = source.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            target.storeBytes(of: first, as: UInt32.self)
            target.storeBytes(of: last, toByteOffset: count - 4, as: UInt32.self)
            // Both put in place; where they overlap they agree.
            let shift = UInt64(8 * (count - 4))
            word = UInt64(first) | UInt64(last) &<< shift
            if count < 8 { word |= blanks &<< UInt64(8 * count) }
        } else {
            for place in 0..<count {
                let byte = source.load(fromByteOffset: place, as: UInt8.self)
                target.storeBytes(of: byte, toByteOffset: place, as: UInt8.self)
                word = word << 8 | UInt64(byte)
            }
            // Read from the end: three bytes are a noncharacter or not, whatever their order here.
            if count == 3, word & 0xFFFF00 == 0xEFBF00 { return false }
            return isClear(marks(Block(repeating: word)))
        }
        return isClear(
            marks(Block(repeating: word)) | noncharacters(Block(repeating: word), Block(repeating: word >> 8)))
    }

    private static let blanks: UInt64 = 0x2020_2020_2020_2020

    /// Whether no byte of a block has its high bit set.
    @inline(__always)
    private static func isClear(_ found: Block) -> Bool {
        (found[0] | found[1]) & 0x8080_8080_8080_8080 == 0
    }

    /// A block of which every byte is the same.
    @inline(__always)
    private static func all(_ byte: UInt64) -> Block {
        Block(repeating: byte &* 0x0101_0101_0101_0101)
    }

    /// Has a high bit set if and only if some byte is a control character, `"`, `&`, `<`, `>`, `\`, `^`, `|` or `~`.
    ///
    /// `x - n` borrows into the high bit of a byte below `n`; bytes of Chinese have their high bit set already and are
    /// masked out. `"` and `&` differ in one bit and are one comparison. `<`, `>` and `\` differ in three; the comparison
    /// without these bits also finds `^`, `|` and `~`, which are too rare to be worth a closer look.
    @inline(__always)
    private static func marks(_ block: Block) -> Block {
        let controls = block &- all(0x20)
        let quotes = ((block | all(0x04)) ^ all(0x26)) &- all(1)
        let brackets = ((block | all(0x62)) ^ all(0x7E)) &- all(1)
        return (controls | quotes | brackets) & ~block
    }

    /// Has a high bit set if and only if `EF BF` begins in the block: U+FFC0 to U+FFFF, of which XML forbids the last two.
    @inline(__always)
    private static func noncharacters(_ block: Block, _ next: Block) -> Block {
        let difference = (block ^ all(0xEF)) | (next ^ all(0xBF))
        return (difference &- all(1)) & ~difference
    }
}
