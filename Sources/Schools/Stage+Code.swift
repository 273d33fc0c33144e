extension Stage {
    /// The stage that the first two digits of a school code tell, as the national code table has them.
    ///
    /// A code shows one type only: nine-year and complete secondary schools can't be told by it.
    package init(schoolCode code: String) {
        self =
            switch code.prefix(2) {
            case "11": .kindergarten
            case "31": .junior
            case "34": .senior
            case "36": .vocational
            case "37", "51": .special
            default: .primary
            }
    }
}
