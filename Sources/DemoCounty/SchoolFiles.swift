/// What a school sends: its forms, and what its trouble makes of them.
enum SchoolFiles {
    /// A file of a school's folder.
    struct File {
        let name: String
        let bytes: [UInt8]
    }

    /// The files of a school, in the order of topics; none of a school that sent nothing.
    static func files(of school: DemoSchool) -> [File] {
        let trouble = school.profile.trouble
        if trouble == .nothingSent || trouble?.isClosed == true { return [] }
        return school.forms.flatMap { form in
            form == school.troubledForm ? files(of: school, form, trouble) : [file(school, form)]
        }
    }

    /// The files for the one form that a trouble is about.
    private static func files(of school: DemoSchool, _ form: Form, _ trouble: Trouble?) -> [File] {
        let name = form.rawValue
        switch trouble {
        case .oneMissing: return []
        case .brokenXML:
            return [File(name: name, bytes: BrokenForm.broken(bytes(school, form), variant: school.variant))]
        case .schemaError:
            return [File(name: name, bytes: BrokenForm.invalid(bytes(school, form), variant: school.variant))]
        case .unknownValue: return [File(name: name, bytes: BrokenForm.withUnknownValue(bytes(school, form), of: form))]
        case .doctype: return [File(name: name, bytes: BrokenForm.withDoctype(bytes(school, form)))]
        case .foreignFile: return [File(name: name, bytes: BrokenForm.foreign(variant: school.variant))]
        case .unknownSchool:
            // The type 37 (special work-study schools) does not occur in the county.
            let code = "37" + school.profile.code.dropFirst(2)
            return [File(name: name, bytes: bytes(Sheet(school, form, code: code)))]
        case .wrongYear: return [File(name: name, bytes: bytes(Sheet(school, form, year: 2024)))]
        case .superseded:
            return [
                File(name: name, bytes: bytes(Sheet(school, form, isDraft: true))),
                File(name: name + "_r2", bytes: bytes(Sheet(school, form, revision: 2))),
            ]
        case .conflicting:
            return [
                file(school, form), File(name: name + "_copy", bytes: bytes(Sheet(school, form, isDraft: true))),
            ]
        case .duplicate:
            let bytes = bytes(school, form)
            return [File(name: name, bytes: bytes), File(name: name + "_copy", bytes: bytes)]
        default: return [file(school, form)]
        }
    }

    private static func file(_ school: DemoSchool, _ form: Form) -> File {
        File(name: form.rawValue, bytes: bytes(school, form))
    }

    private static func bytes(_ school: DemoSchool, _ form: Form) -> [UInt8] {
        bytes(Sheet(school, form))
    }

    private static func bytes(_ sheet: consuming Sheet) -> [UInt8] {
        var sheet = sheet
        switch sheet.form {
        case .vicePrincipal: VicePrincipalForm.write(&sheet)
        case .leadershipGroup: LeadershipForm.write(&sheet)
        case .antiBullying: AntiBullyingForm.write(&sheet)
        case .antiDrug: AntiDrugForm.write(&sheet)
        case .modelSchool: ModelSchoolForm.write(&sheet)
        }
        return sheet.finish()
    }
}
