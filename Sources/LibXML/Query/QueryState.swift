internal import CLibXML2

/// What an evaluation knows and uses. It stands in plain memory: a class would be checked and counted at every step.
struct QueryState {
    /// Where the expression stands.
    var node: xmlNodePtr
    var position = 1
    var size = 1
    /// Where definitions stand: in an empty document, so that only variables lead anywhere.
    let blank: xmlNodePtr
    /// The nodes of unfinished lists, one behind the other. Every step adds one at most, so that the limit of steps is also
    /// the limit of this memory, of which only the used part is ever real.
    let nodes: UnsafeMutablePointer<xmlNodePtr>
    var nodeCount = 0
    /// Texts that are needed until the evaluation ends.
    var scratch = QueryArena()
    /// Values of variables.
    var kept = QueryArena()
    /// The variables.
    private(set) var cells: UnsafeMutablePointer<QueryCell>
    private(set) var cellCount = 0
    private var room = 64
    /// The variables that have a value.
    var filled: [Int32] = []
    /// How many steps were taken, and how many are allowed.
    var steps = 0
    let limit: Int
    /// Why the evaluation failed.
    var fault: QueryFault?

    init(blank: xmlNodePtr, limit: Int) {
        node = blank
        self.blank = blank
        self.limit = limit
        nodes = .allocate(capacity: limit + 1)
        cells = .allocate(capacity: room)
    }

    /// Adds variables up to the one with a slot.
    mutating func addCells(upTo slot: Int) {
        if slot >= room {
            room = max(2 * room, slot + 1)
            let wider = UnsafeMutablePointer<QueryCell>.allocate(capacity: room)
            wider.moveInitialize(from: cells, count: cellCount)
            cells.deallocate()
            cells = wider
        }
        (cells + cellCount).initialize(repeating: QueryCell(), count: slot + 1 - cellCount)
        cellCount = slot + 1
    }

    /// Gives all memory back.
    func free() {
        nodes.deallocate()
        cells.deallocate()
        scratch.free()
        kept.free()
    }
}

/// A variable: its value, or what gives it.
struct QueryCell {
    var value: QueryResult?
    var definition: UnsafePointer<QueryCode>?
    /// Whether its definition is being evaluated.
    var isBusy = false
}
