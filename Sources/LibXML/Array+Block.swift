extension [UInt8] {
    /// Room for a file of any usual size. Files that come one after the other are read and cut in blocks of this one size:
    /// what the last one has touched is touched already, and to touch memory for the first time is what it costs most. The
    /// allocator keeps blocks of up to 128 KB for the next one who asks, and gives larger ones back to the system.
    static let blockSize = 120 << 10

    /// An empty array with room for as many bytes, in a block.
    init(blockFor count: Int) {
        self = []
        reserveCapacity(Swift.max(count, Self.blockSize))
    }
}
