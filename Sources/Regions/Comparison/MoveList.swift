/// Schools in both runs, packed; a move is made when it is looked at, and again each time.
package struct MoveList: RandomAccessCollection, Sendable {
    private var shelf = PackedShelf()
    private var places: [PackedShelf.Place] = []
    /// What was merged into a school, by its code.
    private var absorbed: [String: [SchoolMove.Name]] = [:]

    /// Begins with none.
    init() {}

    package var startIndex: Int { 0 }
    package var endIndex: Int { places.count }

    package subscript(position: Int) -> SchoolMove {
        var move = shelf.read(places[position]) { SchoolMove($0, at: &$1) }
        if !absorbed.isEmpty { move.absorbed = absorbed[move.after.code] ?? [] }
        return move
    }

    /// Adds a move behind those before it.
    mutating func append(_ move: SchoolMove) {
        places.append(shelf.append { move.append(to: &$0) })
    }

    /// Puts the moves into the order of the later codes, and tells what was merged into whom.
    mutating func finish(absorbed: [String: [SchoolMove.Name]]) {
        let codes = map(\.after.code)
        let order = codes.indices.sorted { codes[$0] < codes[$1] }
        places = order.map { places[$0] }
        self.absorbed = absorbed
    }

    /// The moves for which something holds, still packed.
    package func those(where holds: (SchoolMove) -> Bool) -> MoveList {
        var list = self
        list.places = indices.filter { holds(self[$0]) }.map { places[$0] }
        return list
    }
}
