import Files
import Wording

/// Finds the folders that come with the program: `checklists` and `schemas`.
enum FolderSearch {
    /// The folder the user named or, without one, the first found beside the working directory, above the program's own
    /// file (a build inside the sources), or in `share/zhixiao` of the place where it is installed.
    static func folder(_ name: String, named: String?, _ language: Language) throws -> String {
        if let named {
            guard Host.isFolder(named) else { throw Failure(.unusable, Strings.noFolder.text(language, named)) }
            return named
        }
        var places = [name]
        var above = Host.executable ?? "/"
        while let slash = above.lastIndex(of: "/"), slash != above.startIndex {
            above = String(above[..<slash])
            places.append(above + "/" + name)
            places.append(above + "/share/zhixiao/" + name)
        }
        guard let found = places.first(where: Host.isFolder) else {
            throw Failure(.unusable, Strings.noFolderFound.text(language, name, "--\(name)"))
        }
        return found
    }
}
