/// Where the pages of the schools stand, seen from the document that links to them.
package struct SchoolPages: Sendable, Hashable {
    /// There are none: a name is only a name.
    package static let none = SchoolPages(address: nil)

    private let address: String?

    private init(address: String?) {
        self.address = address
    }

    /// Pages in a folder, whose path is relative to the document; every byte that an address can't hold is escaped.
    package init(folder: String) {
        var address = ""
        for byte in folder.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
                address.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                address += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        self.address = address
    }

    /// The same pages seen from a folder inside the one of the document.
    package var fromBelow: SchoolPages { SchoolPages(address: address.map { "../" + $0 }) }

    /// The address of a school's page; nil where there is none.
    package func link(to code: String) -> String? { address.map { $0 + "/" + code + ".html" } }
}
