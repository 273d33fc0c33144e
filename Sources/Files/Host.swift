import CFiles
import Glibc

/// What the program asks of the machine that it runs on.
///
/// Foundation would answer as well, but to load it takes a third of the start of the whole process.
package enum Host {
    /// The program's own file, links resolved; nil where the system doesn't tell.
    package static var executable: String? {
        guard let path = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    /// How many processors this process may use, one at least.
    package static var processors: Int { Int(zx_processors()) }

    /// Whether a path leads to a folder.
    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Whether two paths lead to the same thing.
    package static func isSame(_ path: String, _ other: String) -> Bool {
        var (status, otherStatus) = (stat(), stat())
        return stat(path, &status) == 0 && stat(other, &otherStatus) == 0 && status.st_dev == otherStatus.st_dev
            && status.st_ino == otherStatus.st_ino
    }

    /// The absolute path of the folder that a file lies in, without `.` and `..`.
    package static func folder(of file: String) -> String {
        let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? "."
        if let path = realpath(folder, nil) {
            defer { free(path) }
            return String(cString: path)
        }
        return "/"
    }
}
