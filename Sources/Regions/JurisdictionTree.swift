/// The administrative units of several rosters as one tree. The order is that of first appearance, among the units below
/// the same one.
struct JurisdictionTree {
    typealias Unit = RegionHeading.Jurisdiction

    /// Why a unit does not fit: the one that is known and the one that came.
    struct Conflict: Error {
        let known: Unit
        let found: Unit
    }

    private var units: [String: Unit] = [:]
    private var parts: [String: [String]] = [:]
    /// The codes of the units that nothing lies above.
    private(set) var tops: [String] = []

    /// The levels, the widest first.
    private static let levels = ["province", "city", "county", "township"]

    /// Adds a unit; the one above it is there already. A unit at the top of one roster may have its place below another
    /// of the next.
    mutating func add(_ unit: Unit) throws(Conflict) {
        guard let known = units[unit.code] else {
            units[unit.code] = unit
            if let parent = unit.parent { parts[parent, default: []].append(unit.code) } else { tops.append(unit.code) }
            return
        }
        guard known.name == unit.name, known.level == unit.level else { throw Conflict(known: known, found: unit) }
        guard let parent = unit.parent, parent != known.parent else { return }
        guard known.parent == nil, let above = units[parent], Self.isAbove(above, unit) else {
            throw Conflict(known: known, found: unit)
        }
        move(unit.code, below: parent)
    }

    /// Puts a unit above all others that are at the top and are not above it.
    mutating func join(under unit: Unit) throws(Conflict) {
        try add(unit)
        var root = unit.code
        while let parent = units[root]?.parent { root = parent }
        for top in tops where top != root {
            guard let found = units[top] else { continue }
            guard Self.isAbove(unit, found) else { throw Conflict(known: found, found: unit) }
            move(top, below: unit.code)
        }
    }

    /// All units, each after the one above it.
    var list: [Unit] {
        var list: [Unit] = []
        var open = Array(tops.reversed())
        while let code = open.popLast() {
            if let unit = units[code] { list.append(unit) }
            open.append(contentsOf: (parts[code] ?? []).reversed())
        }
        return list
    }

    /// The smallest unit above the townships that holds all of some units; nil when there is none.
    func common(of codes: some Sequence<String>) -> Unit? {
        var common: [String]?
        for code in codes {
            let chain = chain(of: code)
            common = common.map { zip($0, chain).prefix { $0 == $1 }.map(\.0) } ?? chain
        }
        return (common ?? []).compactMap { units[$0] }.last { $0.level != "township" }
    }

    /// The codes from the top down to a unit.
    private func chain(of code: String) -> [String] {
        var chain: [String] = []
        var place: String? = code
        while let current = place {
            chain.append(current)
            place = units[current]?.parent
        }
        return chain.reversed()
    }

    private mutating func move(_ code: String, below parent: String) {
        guard let unit = units[code] else { return }
        tops.removeAll { $0 == code }
        units[code] = Unit(code: code, name: unit.name, level: unit.level, parent: parent)
        parts[parent, default: []].append(code)
    }

    /// Whether the level of a unit is wider than that of another; a level that is not known says nothing.
    private static func isAbove(_ unit: Unit, _ other: Unit) -> Bool {
        guard let level = levels.firstIndex(of: unit.level), let below = levels.firstIndex(of: other.level) else {
            return false
        }
        return level < below
    }
}
