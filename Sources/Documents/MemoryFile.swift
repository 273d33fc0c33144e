internal import CMinizip
import Glibc

/// A file in memory, for an archive to be written to.
final class MemoryFile {
    /// What has been written.
    private(set) var bytes: [UInt8] = []
    private var position = 0

    /// How minizip reaches a file, which must outlive the archive.
    static func functions(_ file: MemoryFile) -> zlib_filefunc64_def {
        zlib_filefunc64_def(
            zopen64_file: { file, _, _ in file },
            zread_file: { file, _, target, count in MemoryFile.at(file).read(target, Int(count)) },
            zwrite_file: { file, _, source, count in MemoryFile.at(file).write(source, Int(count)) },
            ztell64_file: { file, _ in UInt64(MemoryFile.at(file).position) },
            zseek64_file: { file, _, offset, origin in MemoryFile.at(file).seek(Int(truncatingIfNeeded: offset), origin)
            },
            zclose_file: { _, _ in 0 },
            zerror_file: { _, _ in 0 },
            opaque: Unmanaged.passUnretained(file).toOpaque())
    }

    private static func at(_ pointer: UnsafeMutableRawPointer?) -> MemoryFile {
        guard let pointer else { preconditionFailure("minizip gives back what it was given") }
        return Unmanaged<MemoryFile>.fromOpaque(pointer).takeUnretainedValue()
    }

    private func read(_ target: UnsafeMutableRawPointer?, _ count: Int) -> UInt {
        let count = min(count, bytes.count - position)
        guard let target, count > 0 else { return 0 }
        bytes[position..<(position + count)].withUnsafeBytes {
            UnsafeMutableRawBufferPointer(start: target, count: count).copyMemory(from: $0)
        }
        position += count
        return UInt(count)
    }

    private func write(_ source: UnsafeRawPointer?, _ count: Int) -> UInt {
        guard let source, count > 0 else { return 0 }
        let new = UnsafeRawBufferPointer(start: source, count: count)
        // The headers at the beginning of a part are written again once its size is known.
        let over = min(count, bytes.count - position)
        bytes.replaceSubrange(position..<(position + over), with: new)
        position += count
        return UInt(count)
    }

    private func seek(_ offset: Int, _ origin: Int32) -> Int {
        let start =
            switch origin {
            case ZLIB_FILEFUNC_SEEK_CUR: position
            case ZLIB_FILEFUNC_SEEK_END: bytes.count
            default: 0
            }
        guard (0...bytes.count).contains(start + offset) else { return -1 }
        position = start + offset
        return 0
    }
}
