import LibXML
import Wording

/// Leaves out of a schema file what a run over valid documents never shows: help, and the other language where it only
/// repeats this one. That is half of the file, and a run over one school is mostly the reading of such files.
enum LabelExcerpt {
    /// What is left of a schema file; the whole file where bytes alone don't tell.
    static func bytes(of file: [UInt8], _ language: Language) -> [UInt8] {
        let texts = TranslationCut.keeping(language.tag, in: file)
        return ElementCut.without(.elements, named: ["xs:documentation"], in: texts) { tag, document in
            let tag = UnsafeRawBufferPointer(rebasing: document[tag])
            // Labels and units stay.
            return tag.firstPlace(of: "zhixiao:help") != nil || tag.firstPlace(of: "zhixiao:counter") != nil
        } ?? file
    }
}
