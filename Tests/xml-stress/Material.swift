/// What the threads work on: a schema, documents that are valid, invalid and broken, and expressions.
enum Material {
    /// A schema with patterns, enumerations, keys and references, as the real ones have.
    static let schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:s="urn:stress" targetNamespace="urn:stress"
            elementFormDefault="qualified">
          <xs:simpleType name="Hours"><xs:restriction base="xs:decimal"><xs:pattern value="[0-9]{1,3}(\\.[05])?"/>
            </xs:restriction></xs:simpleType>
          <xs:simpleType name="Name"><xs:restriction base="xs:token"><xs:minLength value="1"/>
            <xs:maxLength value="40"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Term"><xs:restriction base="xs:token"><xs:enumeration value="spring"/>
            <xs:enumeration value="autumn"/></xs:restriction></xs:simpleType>
          <xs:complexType name="Session"><xs:attribute name="date" type="xs:date" use="required"/>
            <xs:attribute name="term" type="s:Term"/><xs:attribute name="hours" type="s:Hours"/>
            <xs:attribute name="document" type="xs:NCName"/></xs:complexType>
          <xs:complexType name="Person"><xs:sequence>
            <xs:element name="session" type="s:Session" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
            <xs:attribute name="name" type="s:Name" use="required"/><xs:attribute name="appointed" type="xs:date"/>
            </xs:complexType>
          <xs:complexType name="Document"><xs:attribute name="id" type="xs:NCName" use="required"/>
            <xs:attribute name="title" type="s:Name"/></xs:complexType>
          <xs:element name="vicePrincipals"><xs:complexType><xs:sequence>
            <xs:element name="person" type="s:Person" minOccurs="0" maxOccurs="50"/>
            <xs:element name="document" type="s:Document" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
            <xs:attribute name="school" type="xs:token" use="required"/><xs:attribute name="year" type="xs:gYear"/>
            </xs:complexType>
            <xs:key name="documents"><xs:selector xpath="s:document"/><xs:field xpath="@id"/></xs:key>
            <xs:keyref name="document" refer="s:documents"><xs:selector xpath="s:person/s:session"/>
              <xs:field xpath="@document"/></xs:keyref>
          </xs:element>
        </xs:schema>
        """

    /// A document of about 5 KB; `fault` makes it invalid in several ways.
    static func document(school: Int, persons: Int = 6, fault: Bool = false) -> [UInt8] {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <vicePrincipals xmlns="urn:stress" school="\(2_133_990_000 + school)" year="2025">

            """
        for person in 0..<persons {
            text += "  <person name=\"张三\(person)\" appointed=\"2024-09-0\(person % 9 + 1)\">\n"
            for session in 0..<8 {
                let hours = fault && session == 3 ? "2.25" : "\(session % 4).5"
                let document = fault && session == 5 ? "d99" : "d\(person)"
                text += "    <session date=\"2025-03-1\(session)\" term=\"spring\" hours=\"\(hours)\""
                text += " document=\"\(document)\"/>\n"
            }
            text += "  </person>\n"
        }
        for person in 0..<persons { text += "  <document id=\"d\(person)\" title=\"聘书 &amp; 记录\(person)\"/>\n" }
        text += fault ? "  <unknown/>\n</vicePrincipals>\n" : "</vicePrincipals>\n"
        return Array(text.utf8)
    }

    /// Documents that no parser may accept: each stops libxml2 in another place.
    static let broken: [[UInt8]] = [
        Array("<a><b></a>".utf8), Array("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".utf8),
        Array("<!-- -->\n<!DOCTYPE a SYSTEM 'file:///none'><a/>".utf8), Array("<a xmlns:p=\"\"/>".utf8),
        Array("<?xml version='1.0' encoding='GBK'?><a>".utf8) + [0x81, 0x20, 0x3C],
        Array("<a>".utf8) + [0xFF] + Array("</a>".utf8), Array(repeating: UInt8(ascii: "<"), count: 5000),
        Array("<a>".utf8) + repeated("&x;", 5000) + Array("</a>".utf8), repeated("<a ", 5000),
        repeated("<a>", 70) + repeated("</a>", 70), Array("<a>".utf8) + repeated("<b/>", 60_000) + Array("</a>".utf8),
        Array("<a>".utf8) + repeated("<!---->", 60_000) + Array("</a>".utf8),
        Array("<a".utf8) + repeated(" b='1'", 200) + Array("/>".utf8), Array("<a><b c='1' c='2'/></a>".utf8),
        Array("<a xmlns='urn:a'><b xmlns:p='urn:p'><p:c".utf8), Array("<a b='".utf8),
        (0..<3).flatMap { level in
            Array("<a".utf8) + (0..<40).flatMap { Array(" xmlns:p\(level)x\($0)='urn:a'".utf8) } + [0x3E]
        },
    ]

    private static func repeated(_ text: String, _ count: Int) -> [UInt8] {
        Array(String(repeating: text, count: count).utf8)
    }

    /// Expressions with what each gives for a valid document.
    static let expressions: [(text: String, value: Double)] = [
        ("count($doc/s:person)", 6), ("sum($doc/s:person/s:session/@hours)", 6 * 16),
        ("count($doc/s:person[@name = '张三2'])", 1), ("number($doc/@year = 2025)", 1),
        ("count($doc/s:document[not(@id = $doc/s:person/s:session/@document)])", 0),
        ("string-length($doc/s:document[1]/@title)", 8),
    ]
}
