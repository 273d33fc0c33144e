import CFiles
import Glibc

/// An output folder that appears whole or not at all: it is written beside its place and moved there at the end.
package final class StagedFolder {
    /// Where the folder will stand.
    package let target: String
    /// Where it is being written.
    package let path: String
    private let marker: String
    private var isPublished = false
    /// What stands between the target's name and the process in the name of an unfinished folder. It names the program,
    /// so that nobody's own folder is ever taken for one.
    private static let infix = ".zhixiao-partial-"

    /// Begins an output folder.
    ///
    /// What killed runs left beside the target is removed, as long as their process is gone.
    /// - Parameters:
    ///   - target: the folder to make or replace.
    ///   - marker: the file that says that an existing target was made by this program; a folder that is neither
    ///     empty nor holds it is never replaced.
    /// - Throws: `occupied` for such a folder, or what the system reports.
    package init(_ target: String, marker: String) throws(FileError) {
        var target = target
        while target.count > 1 && target.hasSuffix("/") { target.removeLast() }
        self.target = target
        self.marker = marker
        path = target + Self.infix + "\(getpid())"
        try Self.requireReplaceable(target, marker: marker)
        try Self.makeParents(of: target)
        Self.removeLeftovers(beside: target)
        guard mkdir(path, 0o755) == 0 else { throw FileError.last(target) }
    }

    deinit {
        if !isPublished { Self.remove(path) }
    }

    /// Makes a folder inside.
    package func makeFolder(_ name: String) throws(FileError) {
        guard mkdir(path + "/" + name, 0o755) == 0 else { throw FileError.last(name) }
    }

    /// Moves the folder to its place; an older one there is exchanged in one step and then removed.
    package func publish() throws(FileError) {
        var status = stat()
        if lstat(target, &status) != 0 {
            guard rename(path, target) == 0 else { throw FileError.last(target) }
        } else {
            try Self.requireReplaceable(target, marker: marker)
            guard zx_exchange(path, target) == 0 else {
                throw FileError.last(target)
            }
            Self.remove(path)
        }
        isPublished = true
    }

    /// Refuses a target that is something else than an earlier output or an empty folder.
    package static func requireReplaceable(_ target: String, marker: String) throws(FileError) {
        var status = stat()
        guard lstat(target, &status) == 0 else { return }
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        let holdsMarker = isFolder && lstat(target + "/" + marker, &status) == 0
        let isEmpty = isFolder && ((try? names(in: target)) ?? ["?"]).isEmpty
        guard holdsMarker || isEmpty else {
            throw FileError(.occupied, path: target, detail: marker)
        }
    }

    /// Makes the folders above a path that do not exist yet.
    package static func makeParents(of path: String) throws(FileError) {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
        let parent = String(path[..<slash])
        var status = stat()
        guard stat(parent, &status) != 0 else { return }
        try makeParents(of: parent)
        guard mkdir(parent, 0o755) == 0 || errno == EEXIST else { throw FileError.last(parent) }
    }

    private static func removeLeftovers(beside target: String) {
        let slash = target.lastIndex(of: "/")
        let parent = slash.map { String(target[..<$0]) } ?? "."
        let prefix = String(slash.map { target[target.index(after: $0)...] } ?? target[...]) + infix
        for name in (try? names(in: parent.isEmpty ? "/" : parent)) ?? [] where name.hasPrefix(prefix) {
            guard let process = Int32(name.dropFirst(prefix.count)), process > 0 else { continue }
            if isGone(process) { remove(parent + "/" + name) }
        }
    }

    /// Whether the process that began a folder can't finish it any more. In a container every run may have the same
    /// number: what stands under ours before we begin was left by one of them.
    private static func isGone(_ process: Int32) -> Bool {
        process == getpid() || (kill(process, 0) != 0 && errno == ESRCH)
    }

    private static func names(in folder: String) throws(FileError) -> [String] {
        guard let handle = opendir(folder) else { throw FileError.last(folder) }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }

    /// Removes a folder that this class made, whatever is in it.
    private static func remove(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            unlink(path)
            return
        }
        for name in (try? names(in: path)) ?? [] { remove(path + "/" + name) }
        rmdir(path)
    }
}
