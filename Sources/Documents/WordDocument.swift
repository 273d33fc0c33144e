import LibXML

/// Writes a text document as Office Open XML (ISO/IEC 29500, transitional), which Word, WPS and LibreOffice edit.
package enum WordDocument {
    /// The bytes of a `.docx` file; equal documents are equal bytes.
    package static func bytes(_ document: TextDocument) throws(DocumentError) -> [UInt8] {
        try PackageArchive.bytes([
            PackageArchive.Part(name: "[Content_Types].xml", bytes: contentTypes()),
            PackageArchive.Part(name: "_rels/.rels", bytes: packageRelations()),
            PackageArchive.Part(name: "docProps/core.xml", bytes: coreProperties(document.properties)),
            PackageArchive.Part(name: "docProps/app.xml", bytes: applicationProperties(document.properties)),
            PackageArchive.Part(name: "word/document.xml", bytes: WordBody.part(document)),
            PackageArchive.Part(name: "word/styles.xml", bytes: WordStyles.part(document.properties)),
            PackageArchive.Part(name: "word/settings.xml", bytes: settings()),
            PackageArchive.Part(name: "word/footer1.xml", bytes: WordBody.footer(document.properties)),
            PackageArchive.Part(name: "word/_rels/document.xml.rels", bytes: documentRelations()),
        ])
    }

    private static func contentTypes() -> [UInt8] {
        var xml = MarkupWriter(.xml, capacity: 2_048)
        let main = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        xml.element("Types", ("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")) { xml in
            xml.element(
                "Default", ("Extension", "rels"),
                ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"))
            xml.element("Default", ("Extension", "xml"), ("ContentType", "application/xml"))
            for (part, type) in [
                ("/word/document.xml", main + "document.main+xml"), ("/word/styles.xml", main + "styles+xml"),
                ("/word/settings.xml", main + "settings+xml"), ("/word/footer1.xml", main + "footer+xml"),
                ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
                ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
            ] {
                xml.element("Override", ("PartName", part), ("ContentType", type))
            }
        }
        return xml.finish()
    }

    private static func packageRelations() -> [UInt8] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        return relations([
            (office + "officeDocument", "word/document.xml"),
            (
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml"
            ),
            (office + "extended-properties", "docProps/app.xml"),
        ])
    }

    private static func documentRelations() -> [UInt8] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        // The body names the footer by its number in this list.
        return relations([
            (office + "styles", "styles.xml"), (office + "settings", "settings.xml"),
            (office + "footer", "footer1.xml"),
        ])
    }

    private static func relations(_ targets: [(type: String, target: String)]) -> [UInt8] {
        var xml = MarkupWriter(.xml, capacity: 1_024)
        let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
        xml.element("Relationships", ("xmlns", namespace)) { xml in
            for (number, relation) in targets.enumerated() {
                xml.element(
                    "Relationship", ("Id", "rId\(number + 1)"), ("Type", relation.type), ("Target", relation.target))
            }
        }
        return xml.finish()
    }

    private static func coreProperties(_ properties: TextDocument.Properties) -> [UInt8] {
        var xml = MarkupWriter(.xml, capacity: 1_024)
        xml.element(
            "cp:coreProperties",
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"), ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        ) { xml in
            xml.element("dc:title", text: properties.title)
            xml.element("dc:creator", text: properties.author)
            xml.element("dc:language", text: properties.language)
            let moment = properties.date + "T00:00:00Z"
            xml.element("dcterms:created", ("xsi:type", "dcterms:W3CDTF"), text: moment)
            xml.element("dcterms:modified", ("xsi:type", "dcterms:W3CDTF"), text: moment)
        }
        return xml.finish()
    }

    private static func applicationProperties(_ properties: TextDocument.Properties) -> [UInt8] {
        var xml = MarkupWriter(.xml, capacity: 512)
        xml.element(
            "Properties", ("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
        ) { xml in
            xml.element("Application", text: properties.author)
        }
        return xml.finish()
    }

    private static func settings() -> [UInt8] {
        var xml = MarkupWriter(.xml, capacity: 1_024)
        xml.element("w:settings", ("xmlns:w", WordBody.namespace)) { xml in
            xml.element("w:zoom", ("w:percent", "100"))
            xml.element("w:characterSpacingControl", ("w:val", "compressPunctuation"))
            xml.element("w:compat") { xml in
                // Without it Word opens the file in its compatibility mode.
                xml.element(
                    "w:compatSetting", ("w:name", "compatibilityMode"),
                    ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15"))
            }
        }
        return xml.finish()
    }
}
