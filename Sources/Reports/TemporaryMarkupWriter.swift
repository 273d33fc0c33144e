struct MarkupWriter: Sendable {
    var bytes: [UInt8] = []
    init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }
    mutating func raw(_ markup: StaticString) { bytes.append(markup) }
    mutating func escaped(_ text: String) {
        var text = text
        text.withUTF8 { text in
            var copied = 0
            for position in 0..<text.count {
                let entity: StaticString
                switch text[position] {
                case 0x26: entity = "&amp;"
                case 0x3C: entity = "&lt;"
                case 0x3E: entity = "&gt;"
                case 0x22: entity = "&quot;"
                case 0x27: entity = "&#39;"
                default: continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<position]))
                bytes.append(entity)
                copied = position + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        }
    }
}
