package import Files
import LibXML
package import Wording

extension FileError {
    /// What a user reads, with the remedy where there is one.
    package func text(_ language: Language) -> String {
        switch code {
        case .notFound: Strings.fileNotFound.text(language, path)
        case .notFolder: Strings.fileNotFolder.text(language, path)
        case .notPermitted: Strings.fileNotPermitted.text(language, path)
        case .symbolicLink: Strings.fileSymbolicLink.text(language, path)
        case .notRegular: Strings.fileNotRegular.text(language, path)
        case .tooLarge: Strings.fileTooLarge.text(language, path, detail)
        case .oddName: Strings.fileOddName.text(language, path)
        case .occupied: Strings.fileOccupied.text(language, path, detail)
        default: Strings.fileSystem.text(language, path, detail)
        }
    }

    /// What a user reads about a file of the data folder, under its path there and with the limit for submissions.
    package func text(of path: String, _ language: Language) -> String {
        let detail = code == .tooLarge ? "\(ParsingLimits.standard.bytes)" : detail
        return FileError(code, path: path, detail: detail).text(language)
    }
}
