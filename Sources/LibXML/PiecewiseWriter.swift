/// A writer whose bytes can leave before the document ends, so that a long document never stands in memory as a whole.
package protocol PiecewiseWriter: ~Copyable {
    /// How many bytes wait to be handed on.
    var byteCount: Int { get }
    /// Gives the bytes so far away and goes on behind them.
    mutating func take() -> [UInt8]
}

extension PiecewiseWriter where Self: ~Copyable {
    /// Hands the bytes on once they are a piece worth a call. Called between the elements of long lists.
    package mutating func handOn<Failure>(to output: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        if byteCount >= 1 << 16 { try output(take()) }
    }

    /// Hands on what is left of a document that has ended.
    package mutating func handOnRest<Failure>(to output: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        try output(take())
    }
}
