extension Roster {
    /// The name of the smallest jurisdiction that holds every school of the roster; its title where there is none.
    package var regionName: String {
        var common: [Int]?
        for school in schools {
            var chain: [Int] = []
            var place: Int? = school.jurisdiction
            while let current = place {
                chain.append(current)
                place = jurisdictions[current].parent
            }
            chain.reverse()
            guard let known = common else {
                common = chain
                continue
            }
            common = zip(known, chain).prefix { $0 == $1 }.map(\.0)
        }
        return common?.last.map { jurisdictions[$0].name } ?? title
    }
}
