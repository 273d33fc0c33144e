/// Takes the bytes of a document in parts, as they are written.
package typealias ByteSink = ([UInt8]) throws -> Void
