import Glibc

/// All entries below a folder, in an order that depends on their names alone.
package enum FolderWalk {
    /// What an entry is.
    package enum Kind: Sendable, Hashable {
        /// A regular file.
        case file
        /// A symbolic link, which is not followed.
        case link
        /// A pipe, socket or device.
        case special
        /// A folder that can't be opened, or lies too deep.
        case closedFolder
        /// A name that is not UTF-8; `path` shows it repaired and can't be opened.
        case oddName
    }

    /// One entry below the folder.
    package struct Entry: Sendable, Hashable {
        /// The path relative to the folder, parts joined by `/`.
        package let path: String
        /// What it is.
        package let kind: Kind

        /// Makes an entry.
        package init(path: String, kind: Kind) {
            self.path = path
            self.kind = kind
        }
    }

    /// The files and other entries below a folder, folders themselves left out, sorted by the bytes of their paths.
    ///
    /// Hidden entries (names that begin with a dot) are passed over: editors and file managers leave them behind.
    package static func entries(below folder: String) throws(FileError) -> [Entry] {
        Array(try listing(below: folder))
    }

    /// The files and other entries that lie in a folder itself, sorted and with the same exceptions.
    package static func entries(in folder: String) throws(FileError) -> [Entry] {
        Array(try listing(below: folder, prefix: "", openingFolders: false))
    }

    /// The same as ``entries(below:)`` in little memory, for folders with very many files.
    /// - Parameters:
    ///   - folder: the folder.
    ///   - prefix: what stands before every path of the listing.
    /// - Returns: the entries in the same order.
    /// - Throws: what the system reports of the folder.
    package static func listing(below folder: String, prefix: String = "") throws(FileError) -> FolderListing {
        try listing(below: folder, prefix: prefix, openingFolders: true)
    }

    private static func listing(
        below folder: String, prefix: String, openingFolders: Bool
    ) throws(FileError) -> FolderListing {
        var listing = FolderListing()
        guard list(folder, prefix: prefix, depth: 0, openingFolders, into: &listing) else {
            let error = FileError.last(folder)
            var status = stat()
            guard error.code == .notFound, stat(folder, &status) == 0 else { throw error }
            throw FileError(.notFolder, path: folder, detail: error.detail)
        }
        listing.sort()
        return listing
    }

    /// Folders nested deeper than this are not opened; no honest data folder comes near it.
    private static let deepest = 32

    /// Whether the folder could be listed.
    private static func list(
        _ folder: String, prefix: String, depth: Int, _ openingFolders: Bool, into listing: inout FolderListing
    ) -> Bool {
        guard depth <= deepest, let handle = opendir(folder) else { return false }
        var folders: [String] = []
        // The end and an error look alike but for this: half a listing would make schools look as if they had sent nothing.
        while true {
            errno = 0
            guard let entry = readdir(handle) else { break }
            let (name, isOdd) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { characters in
                    String(validatingCString: characters).map { ($0, false) } ?? (String(cString: characters), true)
                }
            }
            guard !name.hasPrefix(".") else { continue }
            if isOdd {
                listing.append(prefix, name, .oddName)
                continue
            }
            switch kind(of: entry.pointee.d_type, at: folder + "/" + name) {
            case S_IFDIR: if openingFolders { folders.append(name) }
            case S_IFREG: listing.append(prefix, name, .file)
            case S_IFLNK: listing.append(prefix, name, .link)
            default: listing.append(prefix, name, .special)
            }
        }
        let failure = errno
        closedir(handle)
        errno = failure
        guard failure == 0 else { return false }
        for name in folders
        where !list(folder + "/" + name, prefix: prefix + name + "/", depth: depth + 1, openingFolders, into: &listing)
        {
            listing.append(prefix, name, .closedFolder)
        }
        return true
    }

    /// The type of an entry as stat(2) names it. Some file systems leave it out of the listing.
    private static func kind(of type: UInt8, at path: @autoclosure () -> String) -> mode_t {
        switch Int(type) {
        case Int(DT_DIR): return S_IFDIR
        case Int(DT_REG): return S_IFREG
        case Int(DT_LNK): return S_IFLNK
        case Int(DT_UNKNOWN):
            var status = stat()
            return lstat(path(), &status) == 0 ? status.st_mode & S_IFMT : 0
        default: return 0
        }
    }
}
