import Files
import Foundation
import Wording

/// Finds the folders that come with the program: `checklists` and `schemas`.
enum FolderSearch {
    /// The folder the user named or, without one, the first found beside the working directory, above the program's own
    /// file (a build inside the sources), or in `share/zhixiao` of the place where it is installed.
    static func folder(_ name: String, named: String?, _ language: Language) throws -> String {
        if let named {
            guard isFolder(named) else { throw Failure(.unusable, Strings.noFolder.text(language, named)) }
            return named
        }
        var places = [name]
        var above = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        while above.path != "/" {
            places.append(above.appendingPathComponent(name).path)
            places.append(above.appendingPathComponent("share/zhixiao/" + name).path)
            above.deleteLastPathComponent()
        }
        guard let found = places.first(where: isFolder) else {
            throw Failure(.unusable, Strings.noFolderFound.text(language, name, "--\(name)"))
        }
        return found
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
