internal import CMinizip

/// Packs parts into a zip archive in memory, with a fixed time, so that equal parts are equal bytes.
struct PackageArchive {
    /// One file of the archive.
    struct Part {
        let name: String
        let bytes: [UInt8]
    }

    /// 1 January 1980, the first day that the format knows: no clock is read.
    private static let date: UInt = 0x21_0000
    /// The bit of the format that says that names are in UTF-8.
    private static let namesAreUTF8: UInt = 1 << 11

    /// The bytes of an archive of files, no two of one name.
    static func bytes(_ parts: [Part]) throws(DocumentError) -> [UInt8] {
        var names: Set<String> = []
        for part in parts where !names.insert(part.name).inserted {
            throw DocumentError(part: part.name, detail: "two parts of one name")
        }
        let file = MemoryFile()
        var functions = MemoryFile.functions(file)
        guard let archive = zipOpen2_64("", APPEND_STATUS_CREATE, nil, &functions) else {
            throw DocumentError(part: "", detail: "zipOpen2_64")
        }
        do throws(DocumentError) {
            for part in parts { try add(part, to: archive) }
        } catch {
            zipClose(archive, nil)
            throw error
        }
        let status = zipClose(archive, nil)
        guard status == ZIP_OK else { throw DocumentError(part: "", detail: "zipClose \(status)") }
        return file.bytes
    }

    private static func add(_ part: Part, to archive: zipFile) throws(DocumentError) {
        var facts = zip_fileinfo()
        facts.dosDate = date
        var status = zipOpenNewFileInZip4_64(
            archive, part.name, &facts, nil, 0, nil, 0, nil, Z_DEFLATED, 6, 0, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, nil,
            0,
            0, namesAreUTF8, 0)
        guard status == ZIP_OK else { throw DocumentError(part: part.name, detail: "zipOpenNewFileInZip \(status)") }
        status = zipWriteInFileInZip(archive, part.bytes, UInt32(part.bytes.count))
        let closed = zipCloseFileInZip(archive)
        guard status == ZIP_OK, closed == ZIP_OK else {
            throw DocumentError(part: part.name, detail: "zipWriteInFileInZip \(status) \(closed)")
        }
    }
}
