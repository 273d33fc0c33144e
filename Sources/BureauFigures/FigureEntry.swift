/// A number or a percentage.
package enum FigureEntry: Sendable, Hashable {
    case figure(Figure)
    case rate(StatedRate)

    /// Unique in its document; two years are compared by equal ids.
    package var id: String {
        switch self {
        case .figure(let figure): figure.id
        case .rate(let rate): rate.id
        }
    }

    /// What it is called.
    package var label: String {
        switch self {
        case .figure(let figure): figure.label
        case .rate(let rate): rate.label
        }
    }

    /// Where it comes from.
    package var origin: FigureOrigin {
        switch self {
        case .figure(let figure): figure.origin
        case .rate(let rate): rate.origin
        }
    }
}
