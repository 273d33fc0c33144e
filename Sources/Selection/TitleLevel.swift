/// The levels of the title 依法治校示范校, as the schemas name them.
package enum TitleLevel: String, Sendable, Hashable, CaseIterable {
    case county, city, province, national
}
