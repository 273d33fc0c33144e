import Glibc

extension FileError {
    /// The error that the last failed system call left behind.
    static func last(_ path: String) -> FileError {
        let number = errno
        let code: Code =
            switch number {
            case ENOENT, ENOTDIR: .notFound
            case EACCES, EPERM: .notPermitted
            case ELOOP: .symbolicLink
            // What open(2) says of a socket.
            case ENXIO: .notRegular
            default: .system
            }
        return FileError(code, path: path, detail: String(cString: strerror(number)))
    }
}
