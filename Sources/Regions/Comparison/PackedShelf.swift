/// Records in chunks of a megabyte. A chunk all of whose records were taken gives its memory back, so that what waits in
/// order and is fetched in the same order takes no more than what still waits.
struct PackedShelf: Sendable {
    /// Where a record is.
    struct Place: Sendable {
        fileprivate let chunk: Int32
        fileprivate let start: Int32
    }

    private struct Chunk {
        var values = PackedValues()
        /// Records that are still there.
        var records = 0
    }

    private static let chunkSize = 1 << 20
    private var chunks: [Chunk] = []

    /// Adds a record.
    mutating func append(_ write: (inout PackedValues) -> Void) -> Place {
        if (chunks.last?.values.end ?? Self.chunkSize) >= Self.chunkSize { chunks.append(Chunk()) }
        let last = chunks.count - 1
        let place = Place(chunk: Int32(last), start: Int32(chunks[last].values.end))
        write(&chunks[last].values)
        chunks[last].records += 1
        return place
    }

    /// What a closure makes of a record.
    func read<Result>(_ place: Place, _ body: (PackedValues, inout Int) -> Result) -> Result {
        var start = Int(place.start)
        return body(chunks[Int(place.chunk)].values, &start)
    }

    /// Removes a record, which is read no more.
    mutating func remove(_ place: Place) {
        let chunk = Int(place.chunk)
        chunks[chunk].records -= 1
        if chunks[chunk].records == 0, chunk < chunks.count - 1 { chunks[chunk] = Chunk() }
    }
}
