import JSONText
import LibXML

/// Takes the bytes of a document in parts, as they are written.
package typealias ByteSink = ([UInt8]) throws -> Void

/// A writer whose bytes can leave before the document ends.
protocol DrainableWriter {
    /// How many bytes wait to be given away.
    var byteCount: Int { get }
    /// Gives the bytes so far away and goes on behind them.
    mutating func drain() -> [UInt8]
}

extension DrainableWriter {
    /// Hands the bytes on once they are many enough to be worth a call.
    mutating func handOn(to sink: ByteSink) throws {
        if byteCount >= 1 << 16 { try sink(drain()) }
    }
}

extension MarkupWriter: DrainableWriter {}
extension JSONWriter: DrainableWriter {}
extension CSVWriter: DrainableWriter {}
