import Files
import Regions
import Reports

/// The folder that `compare --out` writes, whole or not at all.
enum ComparisonFolder {
    /// The file that says that a folder is the output of a comparison.
    static let marker = "comparison.json"

    /// Refuses a folder whose file of the marker's name is somebody else's: what stands there would be removed.
    static func requireOwn(_ target: String) throws {
        do throws(FileError) {
            let head = try RegularFile.head(target + "/" + marker, 64).bytes
            guard head.starts(with: ComparisonJSON.mark.utf8) else {
                throw FileError(.occupied, path: target, detail: marker)
            }
        } catch {
            guard error.code == .notFound else { throw FileError(.occupied, path: target, detail: marker) }
            try StagedFolder.requireReplaceable(target, marker: marker)
        }
    }

    /// Writes page, JSON and table.
    static func write(_ comparison: RegionComparison, to target: String) throws {
        try requireOwn(target)
        let folder = try StagedFolder(target, marker: marker)
        try OutputFile.create(folder.path + "/index.html") { file in
            try ComparisonPage.write(comparison, to: file.write)
        }
        try OutputFile.create(folder.path + "/comparison.csv") { file in
            try ComparisonCSV.write(comparison, to: file.write)
        }
        try OutputFile.create(folder.path + "/" + marker) { file in
            try ComparisonJSON.write(comparison, to: file.write)
        }
        try folder.publish()
    }
}
