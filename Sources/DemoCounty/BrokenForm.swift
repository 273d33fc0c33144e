/// Turns the bytes of a good form into what troubled schools send.
///
/// The places that are changed exist in every form of every school.
enum BrokenForm {
    /// Not well-formed, or not in the encoding it declares; the variant chooses how.
    static func broken(_ bytes: [UInt8], variant: Int) -> [UInt8] {
        switch variant % 5 {
        // The transfer was cut off.
        case 0: Array(bytes.prefix(bytes.count * 3 / 5))
        // The last end tag is missing.
        case 1: Array(bytes.prefix(bytes.lastIndex(of: UInt8(ascii: "<")) ?? 0))
        case 2: replacing(" title=\"", with: Array(" title=\"安全&法治 ".utf8), in: bytes)
        case 3: replacing(" revision=\"1\"", with: Array(" revision=\"1\" revision=\"1\"".utf8), in: bytes)
        // 制度 in GB 18030, in a document that says UTF-8.
        default: replacing(" title=\"", with: Array(" title=\"".utf8) + [0xD6, 0xC6, 0xB6, 0xC8], in: bytes)
        }
    }

    /// Well-formed, against the schema.
    static func invalid(_ bytes: [UInt8], variant: Int) -> [UInt8] {
        switch variant % 5 {
        case 0: replacing(" date=\"2025-", with: Array(" date=\"2025/".utf8), in: bytes)
        case 1: replacing(" revision=\"1\"", with: Array(" revision=\"一\"".utf8), in: bytes)
        case 2: replacing("<document id=\"d1\" kind=", with: Array("<document id=\"d1\" sort=".utf8), in: bytes)
        case 3: replacing("<document id=\"d2\"", with: Array("<document id=\"d1\"".utf8), in: bytes)
        default:
            replacing(
                "<document id=\"d1\"",
                with: Array("<selfScore criterion=\"ZZ-01\" points=\"1.00\"/>\n  <document id=\"d1\"".utf8), in: bytes)
        }
    }

    /// With a word where the code list has a token.
    static func withUnknownValue(_ bytes: [UInt8], of form: Form) -> [UInt8] {
        switch form {
        case .vicePrincipal:
            replacing(" kind=\"vicePrincipal\"", with: Array(" kind=\"法治副校长\"".utf8), in: bytes)
        case .leadershipGroup: replacing(" role=\"head\"", with: Array(" role=\"组长\"".utf8), in: bytes)
        case .antiBullying:
            replacing(" contactPublished=\"true\"", with: Array(" contactPublished=\"是\"".utf8), in: bytes)
        case .antiDrug: replacing(" inTeachingPlan=\"true\"", with: Array(" inTeachingPlan=\"是\"".utf8), in: bytes)
        case .modelSchool: replacing(" kind=\"student\"", with: Array(" kind=\"学生\"".utf8), in: bytes)
        }
    }

    /// With a document type declaration and an entity, which nobody may send.
    static func withDoctype(_ bytes: [UInt8]) -> [UInt8] {
        replacing("?>\n", with: Array("?>\n<!DOCTYPE form [<!ENTITY county \"云溪县\">]>\n".utf8), in: bytes)
    }

    /// A file that is no submission.
    static func foreign(variant: Int) -> [UInt8] {
        switch variant % 3 {
        case 0: []
        case 1: Array("<html><body><p>会议通知（示例）</p></body></html>\n".utf8)
        default: Array("填报表另行报送（示例）。\n".utf8)
        }
    }

    private static func replacing(_ part: StaticString, with replacement: [UInt8], in bytes: [UInt8]) -> [UInt8] {
        part.withUTF8Buffer { part in
            let last = bytes.count - part.count
            guard let place = (0...max(0, last)).first(where: { bytes[$0..<$0 + part.count].elementsEqual(part) })
            else { preconditionFailure("a form without the part that its trouble changes") }
            return Array(bytes[..<place]) + replacement + bytes[(place + part.count)...]
        }
    }
}
