import LibXML

/// Writes the roster piece by piece: its head, one entry after the other, its end.
enum RosterPage {
    /// The end of the roster.
    static let end = Array("</roster>\n".utf8)

    /// The start tag and the townships of a county of some schools.
    static func head(schools: Int) -> [UInt8] {
        var markup = MarkupWriter(indented: true)
        markup.start("roster")
        markup.attribute("xmlns", "urn:zhixiao:roster")
        markup.attribute("year", 2025)
        markup.attribute("title", "云溪县2025年度学校名册（示例）")
        markup.attribute("due", DemoSchool.due)
        markup.attribute("nature", "fictional")
        markup.start("jurisdiction")
        markup.attribute("code", "331199")
        markup.attribute("level", "county")
        markup.attribute("name", "云溪县（示例）")
        for position in 0..<Township.count(schools: schools) {
            let township = Township(position)
            markup.start("jurisdiction")
            markup.attribute("code", township.code)
            markup.attribute("level", "township")
            markup.attribute("name", township.name + NamePool.mark)
            markup.end()
        }
        return Array(markup.finish().dropLast(end.count))
    }

    /// The entry of a school.
    static func entry(_ school: SchoolProfile, _ markup: inout MarkupWriter) -> ArraySlice<UInt8> {
        // A roster of this one school, of which only the entry is kept; the writer indents it as in the whole.
        markup.reset()
        markup.start("roster")
        writeSchool(school, &markup)
        let bytes = markup.finish()
        let start = bytes.indices.first { bytes[$0...].starts(with: "  <school".utf8) } ?? 0
        return bytes[start...].dropLast(end.count)
    }

    private static func writeSchool(_ school: SchoolProfile, _ markup: inout MarkupWriter) {
        markup.start("school")
        markup.attribute("code", school.code)
        markup.attribute("name", school.name)
        markup.attribute("stage", school.kind.stage)
        markup.attribute("ownership", school.isPublic ? "public" : "private")
        markup.attribute("jurisdiction", school.township.code)
        markup.attribute("founded", school.founded)
        switch school.trouble {
        case .merged:
            markup.attribute("closed", Day(2025, 8, 31))
            markup.attribute("status", "merged")
            markup.attribute("successor", school.successor)
        case .suspended:
            markup.attribute("closed", Day(2025, 2, 28))
            markup.attribute("status", "suspended")
        default: markup.attribute("status", "open")
        }
        markup.attribute("parent", school.parent)
        markup.attribute("boarding", school.isBoarding)
        markup.attribute("staff", school.staff)
        markup.attribute("newStaff", school.newStaff)
        write("principal", school.principal, &markup)
        write("partySecretary", school.secretary, &markup)
        write("moralEducationDeputy", school.moralEducationDeputy, &markup)
        write("safetyDeputy", school.safetyDeputy, &markup)
        for grade in school.grades {
            markup.start("grade")
            markup.attribute("id", grade.id)
            markup.attribute("classes", grade.classes)
            if school.trouble != .unknownEnrolment { markup.attribute("students", grade.students) }
            markup.end()
        }
        for (level, year) in [("county", school.countyTitle), ("city", school.cityTitle)] {
            guard let year else { continue }
            markup.start("title")
            markup.attribute("level", level)
            markup.attribute("year", year)
            markup.end()
        }
        if let incident = school.incident {
            markup.start("incident")
            markup.attribute("kind", incident.kind)
            markup.attribute("date", incident.date)
            markup.attribute("note", incident.note)
            markup.end()
        }
        markup.end()
    }

    private static func write(_ role: String, _ post: SchoolProfile.Post?, _ markup: inout MarkupWriter) {
        guard let post else { return }
        markup.start("post")
        markup.attribute("role", role)
        markup.attribute("name", post.name)
        markup.attribute("since", post.since)
        markup.end()
    }
}
