/// The values that the identity rules of an open element of a stream have met so far.
struct StreamIdentity {
    /// The rules.
    let rules: [IdentityRule]
    /// How many elements the one with the rules stands in.
    let depth: Int
    /// The values one behind the other, and for each rule where its own are.
    private var bytes: [UInt8] = []
    private var places: [[Range<Int>]]

    /// Begins with the element that has the rules.
    init(_ rules: [IdentityRule], depth: Int) {
        self.rules = rules
        self.depth = depth
        places = Array(repeating: [], count: rules.count)
    }

    /// Takes the start tag of an element inside, the innermost of `names`, which begin with the root; false where a value is
    /// missing or doubtful.
    mutating func take(_ names: ArraySlice<StreamCheck.Level>, _ attributes: StreamAttributes) -> Bool {
        let below = names.dropFirst(depth + 1)
        for (index, rule) in rules.enumerated() {
            for path in rule.paths where Self.leads(path, to: below) {
                guard let value = attributes.value(of: rule.attribute) else {
                    if case .key = rule.kind { return false }
                    continue
                }
                guard Spelling(value).isUnmistakable else { return false }
                places[index].append(bytes.count..<(bytes.count + value.count))
                bytes.append(contentsOf: value)
            }
        }
        return true
    }

    /// Whether a path leads to the last of the elements below the one with the rules.
    private static func leads(_ path: IdentityPath, to elements: ArraySlice<StreamCheck.Level>) -> Bool {
        let count = path.names.count
        guard count == elements.count || (path.isAnywhere && count < elements.count) else { return false }
        return zip(path.names, elements.suffix(count)).allSatisfy { $0.matches($1.name, $1.namespace) }
    }

    /// Whether the values are what the rules ask of them, when the element has ended.
    func holds() -> Bool {
        var values = IdentityValues()
        values.begin(rules.count)
        return bytes.withUnsafeBufferPointer { bytes in
            for (rule, places) in places.enumerated() {
                for place in places { values.add(Spelling(UnsafeBufferPointer(rebasing: bytes[place])), for: rule) }
            }
            return values.fulfil(rules)
        }
    }
}
