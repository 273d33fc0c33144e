internal import Glibc

/// The bytes of a big document, whose beginning can be given back to the system while its rest is still read.
///
/// An array cannot do that: it keeps all of its memory until its end.
package final class StreamBytes {
    /// All bytes; those before the last ``release(before:)`` read as anything.
    let buffer: UnsafeBufferPointer<UInt8>

    private let memory: UnsafeMutableRawBufferPointer
    private var released = 0

    /// Asks for memory and has it filled.
    /// - Parameters:
    ///   - count: how many bytes there will be at most.
    ///   - fill: fills the memory from its beginning, and returns how many bytes it filled.
    /// - Throws: what `fill` throws.
    package init<Failure: Error>(
        count: Int, fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
    ) throws(Failure) {
        // A mapping of no bytes is refused.
        let size = max(count, 1)
        let pages = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let pages, pages != MAP_FAILED else { fatalError("memory is out") }
        memory = UnsafeMutableRawBufferPointer(start: pages, count: size)
        do throws(Failure) {
            let filled = try fill(UnsafeMutableRawBufferPointer(rebasing: memory[..<count]))
            buffer = UnsafeBufferPointer(memory[..<filled].assumingMemoryBound(to: UInt8.self))
        } catch {
            munmap(pages, size)
            throw error
        }
    }

    /// Copies bytes that are already in memory.
    package convenience init(_ bytes: [UInt8]) {
        self.init(count: bytes.count) { memory in
            memory.copyBytes(from: bytes)
            return bytes.count
        }
    }

    deinit { munmap(memory.baseAddress, memory.count) }

    /// How many bytes there are.
    package var count: Int { buffer.count }

    /// The bytes as an array of their own.
    package var array: [UInt8] { Array(buffer) }

    /// Calls a closure with all bytes.
    package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        body(UnsafeRawBufferPointer(buffer))
    }

    /// Gives the pages back that lie before an offset as a whole.
    func release(before offset: Int) {
        let page = Int(getpagesize())
        let end = offset / page * page
        guard end > released, let base = memory.baseAddress else { return }
        madvise(base + released, end - released, MADV_DONTNEED)
        released = end
    }
}

// What is released is gone for every reader.
@available(*, unavailable)
extension StreamBytes: Sendable {}
