/// Why a file or folder could not be read or written.
package struct FileError: Error, Sendable, Hashable {
    /// The kinds of failure; new ones may be added.
    package struct Code: Sendable, Hashable {
        /// A stable identifier for reports.
        package let id: String

        /// There is no such file.
        package static let notFound = Code(id: "file.notFound")
        /// It is there, and not a folder.
        package static let notFolder = Code(id: "file.notFolder")
        /// The file may not be read.
        package static let notPermitted = Code(id: "file.notPermitted")
        /// It is a symbolic link, which is never followed.
        package static let symbolicLink = Code(id: "file.symbolicLink")
        /// It is not a regular file (a pipe, a device, a folder).
        package static let notRegular = Code(id: "file.notRegular")
        /// It is larger than the limit.
        package static let tooLarge = Code(id: "file.tooLarge")
        /// Its name is not UTF-8.
        package static let oddName = Code(id: "file.oddName")
        /// The target exists and is not something this program made.
        package static let occupied = Code(id: "file.occupied")
        /// Anything else that the system reports.
        package static let system = Code(id: "file.system")
    }

    /// What went wrong.
    package let code: Code
    /// The path as the caller gave it.
    package let path: String
    /// The system's own words, or the limit that was passed.
    package let detail: String

    /// Makes an error.
    package init(_ code: Code, path: String, detail: String) {
        self.code = code
        self.path = path
        self.detail = detail
    }
}
