/// The county's own source of chance: SplitMix64, so that a seed means the same county on every machine.
///
/// The state grows by the odd constant 0x9E3779B97F4A7C15, and each number is the state after two rounds of
/// xor-shift and multiplication (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators", 2014). Every
/// school has streams of its own, begun from the seed, its number and the purpose: what is drawn for one purpose or
/// school never moves what is drawn for another.
struct DemoRandom {
    /// What a stream is drawn for.
    enum Purpose: UInt64 {
        case stage = 1
        case township, trouble, troubleDetails, roster, posts, cluster, sharedPerson, vicePrincipals, quality, cases
        case vicePrincipalForm, leadershipForm, antiBullyingForm, antiDrugForm, modelSchoolForm
    }

    private var state: UInt64

    /// Begins the stream of a school (or of a group of schools) for a purpose.
    init(seed: UInt64, number: Int, purpose: Purpose) {
        let place = UInt64(truncatingIfNeeded: number) << 8 | purpose.rawValue
        state = Self.mixed(Self.mixed(seed &+ 0x9E37_79B9_7F4A_7C15) ^ Self.mixed(place))
    }

    /// Begins a stream at a state.
    init(state: UInt64) {
        self.state = state
    }

    /// The next 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mixed(state)
    }

    /// A number from zero up to, without, a bound of at least one.
    mutating func below(_ bound: Int) -> Int {
        // The high half of the product: no division, and a bias of less than one in 2^32 for the bounds used here.
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(max(1, bound))).high)
    }

    /// A number of a range, both ends included.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// Whether something happens that has so many chances in a thousand.
    mutating func happens(perMille chances: Int) -> Bool {
        below(1000) < chances
    }

    /// One of some things, all alike likely.
    mutating func pick<Element>(_ list: [Element]) -> Element {
        list[below(list.count)]
    }

    /// The same things in another order (Fisher and Yates).
    mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
        var list = list
        for place in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(place, below(place + 1)) }
        return list
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
