/// The validation errors of libxml2 that documents can raise under our schemas (`xmlerror.h`, XML_SCHEMAV_…).
enum SchemaFaultCode: Int, CaseIterable {
    case notSimpleValue = 1824
    case notListValue = 1825
    case notUnionValue = 1826
    /// XML_SCHEMAV_CVC_TYPE_3_1_1: attributes on an element with a simple type.
    case attributeOnSimple = 1827
    /// XML_SCHEMAV_CVC_TYPE_3_1_2: child elements in an element with a simple type.
    case elementsInSimple = 1828
    case length = 1830
    case minimumLength = 1831
    case maximumLength = 1832
    case minimum = 1833
    case maximum = 1834
    case exclusiveMinimum = 1835
    case exclusiveMaximum = 1836
    case totalDigits = 1837
    case fractionDigits = 1838
    case pattern = 1839
    case enumeration = 1840
    case contentNotEmpty = 1841
    /// XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2: child elements in an element with text and attributes.
    case contentNotSimple = 1842
    case textInElementOnly = 1843
    case noDeclaration = 1845
    case notNillable = 1847
    case nilNotEmpty = 1848
    case unresolvedType = 1851
    case typeNotDerived = 1852
    case fixedText = 1858
    case unknownAttribute = 1866
    case missingAttribute = 1868
    case elementContent = 1871
    case fixedAttribute = 1874
    case abstractType = 1876
    case identity = 1877
    case wildcard = 1878

    /// Whether the error is about what an attribute or a text holds.
    var concernsValue: Bool { rank != nil }

    /// Which of several errors about one value says most: the smallest.
    var rank: Int? {
        switch self {
        case .fixedAttribute, .fixedText: 0
        case .enumeration: 1
        case .length, .minimumLength, .maximumLength: 2
        case .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum: 3
        case .notSimpleValue: 4
        case .totalDigits, .fractionDigits: 5
        case .pattern: 6
        case .notListValue: 7
        case .notUnionValue: 8
        default: nil
        }
    }
}
