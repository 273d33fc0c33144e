/// A paper or a system that figures come from.
package struct FigureSource: Sendable, Hashable {
    /// What figures name it by.
    package let id: String
    /// Its full title.
    package let title: String
    /// Who issued it.
    package let issuer: String?
    /// Its date, such as `2026-01-10`.
    package let date: String?
}
