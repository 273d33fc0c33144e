internal import CLibXML2
internal import Glibc

/// How libxml2 comes by the files of a schema: while a thread compiles one, it is given what was read and cut before.
///
/// libxml2 parses a schema file anew for every schema that includes it, so that its size counts several times.
enum SchemaInput {
    /// What is set on a thread while it compiles: the ``Files``.
    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        guard pthread_key_create(&key, nil) == 0 else { fatalError("the system is out of thread keys") }
        return key
    }()

    /// Makes libxml2 ask here for its files; once for the process. It goes on to its own ways where we have no answer.
    static func register() {
        _ = key
        xmlRegisterInputCallbacks(matches, openFile, readFile, closeFile)
    }

    /// Compiles something on this thread of files by their names; libxml2 reads the others by itself.
    static func serving<Result>(
        _ files: [String: [UInt8]], _ compile: () throws(XMLError) -> Result
    ) throws(XMLError) -> Result {
        let files = Files(files)
        pthread_setspecific(key, Unmanaged.passUnretained(files).toOpaque())
        defer {
            pthread_setspecific(key, nil)
            // The thread has only borrowed them.
            withExtendedLifetime(files) {}
        }
        return try compile()
    }

    /// The bytes of the file with a path. Its name tells it: all files of a schema lie in one folder, and libxml2 may spell the
    /// path of that folder in another way than we do.
    fileprivate static func bytes(of path: UnsafePointer<CChar>?) -> [UInt8]? {
        guard let path, let files = pthread_getspecific(key) else { return nil }
        return Unmanaged<Files>.fromOpaque(files).takeUnretainedValue().bytes[SchemaFiles.name(String(cString: path))]
    }

    private final class Files {
        let bytes: [String: [UInt8]]

        init(_ bytes: [String: [UInt8]]) {
            self.bytes = bytes
        }
    }

    /// A file that is being read.
    fileprivate final class File {
        private let bytes: [UInt8]
        private var offset = 0

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
        }

        func read(into buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
            let block = min(count, bytes.count - offset)
            bytes.withUnsafeBytes { bytes in
                guard let base = bytes.baseAddress, block > 0 else { return }
                memcpy(buffer, base + offset, block)
            }
            offset += block
            return block
        }
    }
}

private func matches(path: UnsafePointer<CChar>?) -> Int32 { SchemaInput.bytes(of: path) == nil ? 0 : 1 }

private func openFile(path: UnsafePointer<CChar>?) -> UnsafeMutableRawPointer? {
    SchemaInput.bytes(of: path).map { Unmanaged.passRetained(SchemaInput.File($0)).toOpaque() }
}

private func readFile(file: UnsafeMutableRawPointer?, buffer: UnsafeMutablePointer<CChar>?, count: Int32) -> Int32 {
    guard let file, let buffer else { return -1 }
    return Int32(Unmanaged<SchemaInput.File>.fromOpaque(file).takeUnretainedValue().read(into: buffer, Int(count)))
}

private func closeFile(file: UnsafeMutableRawPointer?) -> Int32 {
    if let file { Unmanaged<SchemaInput.File>.fromOpaque(file).release() }
    return 0
}
