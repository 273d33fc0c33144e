internal import CZip
import Glibc

/// Packs parts into a zip archive in memory, with a fixed time, so that equal parts are equal bytes.
struct PackageArchive {
    /// One file of the archive.
    struct Part {
        let name: String
        let bytes: [UInt8]
    }

    /// 1 January 1980, the first day that the format knows: no clock is read.
    private static let date: UInt16 = 0x21

    /// The bytes of an archive.
    static func bytes(_ parts: [Part]) throws(DocumentError) -> [UInt8] {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let target = zip_source_buffer_create(nil, 0, 0, &error) else {
            throw DocumentError(part: "", detail: text(&error))
        }
        // The archive gives its source up when it is closed; here its bytes are read after that.
        zip_source_keep(target)
        defer { zip_source_free(target) }
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
            zip_source_free(target)
            throw DocumentError(part: "", detail: text(&error))
        }
        do throws(DocumentError) {
            for part in parts { try add(part, to: archive) }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            let detail = String(cString: zip_strerror(archive))
            zip_discard(archive)
            throw DocumentError(part: "", detail: detail)
        }
        return try contents(of: target)
    }

    private static func add(_ part: Part, to archive: OpaquePointer) throws(DocumentError) {
        // The archive reads the bytes only when it is closed, and frees them itself.
        let copy = malloc(max(part.bytes.count, 1))
        part.bytes.withUnsafeBytes { bytes in
            if let copy, let base = bytes.baseAddress { memcpy(copy, base, bytes.count) }
        }
        guard let source = zip_source_buffer(archive, copy, zip_uint64_t(part.bytes.count), 1) else {
            free(copy)
            throw failure(archive, part)
        }
        let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw failure(archive, part)
        }
        guard zip_file_set_dostime(archive, zip_uint64_t(index), 0, date, 0) == 0,
            zip_set_file_compression(archive, zip_uint64_t(index), zip_int32_t(ZIP_CM_DEFLATE), 6) == 0
        else { throw failure(archive, part) }
    }

    private static func contents(of source: OpaquePointer) throws(DocumentError) -> [UInt8] {
        var status = zip_stat_t()
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
            throw DocumentError(part: "", detail: "")
        }
        defer { zip_source_close(source) }
        let size = Int(status.size)
        var bytes = [UInt8](repeating: 0, count: size)
        guard zip_source_read(source, &bytes, zip_uint64_t(size)) == zip_int64_t(size) else {
            throw DocumentError(part: "", detail: "")
        }
        return bytes
    }

    private static func failure(_ archive: OpaquePointer, _ part: Part) -> DocumentError {
        DocumentError(part: part.name, detail: String(cString: zip_strerror(archive)))
    }

    private static func text(_ error: inout zip_error_t) -> String { String(cString: zip_error_strerror(&error)) }
}
