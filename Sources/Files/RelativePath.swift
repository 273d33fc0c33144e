import Glibc

/// Paths between folders.
package enum RelativePath {
    /// The way from one folder to another, with links resolved: `../run/schools`.
    ///
    /// - Parameters:
    ///   - folder: Where the way begins; it need not exist, but the folder above it must.
    ///   - target: A folder that exists.
    /// - Returns: The way; nil where one of the two can't be resolved.
    package static func path(from folder: String, to target: String) -> String? {
        var folder = folder[...]
        while folder.utf8.count > 1 && folder.hasSuffix("/") { folder.removeLast() }
        let slash = folder.lastIndex(of: "/")
        let name = slash.map { folder[folder.index(after: $0)...] } ?? folder
        let above = slash.map { $0 == folder.startIndex ? "/" : String(folder[..<$0]) } ?? "."
        guard let parent = resolved(above), let end = resolved(target) else { return nil }
        var start = parent.split(separator: "/") + [name]
        // A last part that is no name of its own is resolved as a whole.
        if name == "." || name == ".." { start = (resolved(String(folder)) ?? "").split(separator: "/") }
        let goal = end.split(separator: "/")
        let shared = zip(start, goal).prefix { $0 == $1 }.count
        let steps = Array(repeating: "..", count: start.count - shared) + goal.dropFirst(shared).map(String.init)
        return steps.isEmpty ? "." : steps.joined(separator: "/")
    }

    private static func resolved(_ path: String) -> String? {
        guard let bytes = realpath(path, nil) else { return nil }
        defer { free(bytes) }
        return String(cString: bytes)
    }
}
