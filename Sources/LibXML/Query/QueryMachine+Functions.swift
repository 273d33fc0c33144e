internal import CLibXML2
internal import Glibc

// The core functions (section 4).
extension QueryMachine {
    func boolean(_ function: QueryFunction, _ operation: QueryOperation) -> Bool {
        let arguments = operands(operation)
        switch function {
        case .not: return !boolean(arguments[0])
        case .boolean: return boolean(arguments[0])
        case .isTrue: return true
        case .contains: return text(arguments[0]).firstRange(of: text(arguments[1])) != nil
        case .startsWith:
            let (whole, start) = (text(arguments[0]), text(arguments[1]))
            return whole.count >= start.count && whole.part(0, start.count) == start
        case .lang: return isInLanguage(text(arguments[0]))
        default: return false
        }
    }

    func number(_ function: QueryFunction, _ operation: QueryOperation) -> Double {
        let arguments = operands(operation)
        switch function {
        case .position: return Double(state.pointee.position)
        case .last: return Double(state.pointee.size)
        case .count: return Double(nodes(arguments[0]).count)
        case .sum:
            let nodes = nodes(arguments[0])
            var sum = 0.0
            for index in 0..<nodes.count {
                guard step(), let node = nodes.start?[index] else { break }
                sum += discarding { Self.number(stringValue(of: node)) }
            }
            return sum
        case .number: return arguments.isEmpty ? Self.number(argument(arguments)) : number(arguments[0])
        case .stringLength: return Double(Self.characters(in: argument(arguments)))
        case .floor: return number(arguments[0]).rounded(.down)
        case .ceiling: return number(arguments[0]).rounded(.up)
        case .round: return Self.rounded(number(arguments[0]))
        default: return .nan
        }
    }

    func text(_ function: QueryFunction, _ operation: QueryOperation) -> QueryText {
        let arguments = operands(operation)
        switch function {
        case .string: return argument(arguments)
        case .concat: return concatenated(arguments)
        case .substringBefore:
            let (whole, mark) = (text(arguments[0]), text(arguments[1]))
            return whole.firstRange(of: mark).map { whole.part(0, $0) } ?? .empty
        case .substringAfter:
            let (whole, mark) = (text(arguments[0]), text(arguments[1]))
            guard let place = whole.firstRange(of: mark) else { return .empty }
            return whole.part(place + mark.count, whole.count - place - mark.count)
        case .substring: return substring(arguments)
        case .normalizeSpace: return normalized(argument(arguments))
        case .translate: return translated(text(arguments[0]), text(arguments[1]), text(arguments[2]))
        case .name, .localName, .namespaceURI: return name(function, arguments)
        default: return .empty
        }
    }

    /// The argument of a function that takes the context node when it is given none.
    private func argument(_ arguments: UnsafeBufferPointer<Int32>) -> QueryText {
        arguments.isEmpty ? stringValue(of: state.pointee.node) : text(arguments[0])
    }

    private func isInLanguage(_ language: QueryText) -> Bool {
        guard let own = xmlNodeGetLang(state.pointee.node) else { return false }
        defer { zx_free(own) }
        let (here, asked) = (QueryText(terminated: own).string.lowercased(), language.string.lowercased())
        return here == asked || here.hasPrefix(asked + "-")
    }

    private func concatenated(_ arguments: UnsafeBufferPointer<Int32>) -> QueryText {
        // Two parts at a time would copy the first ones again and again; the parts stay where they are until all are known.
        let parts = state.pointee.scratch.allocate(arguments.count * MemoryLayout<QueryText>.stride)
            .bindMemory(to: QueryText.self, capacity: arguments.count)
        var count = 0
        for (number, argument) in arguments.enumerated() {
            let part = text(argument)
            (parts + number).initialize(to: part)
            count += part.count
        }
        return made(of: count) { target in
            var place = target
            for number in arguments.indices {
                place.update(from: parts[number].start, count: parts[number].count)
                place += parts[number].count
            }
        }
    }

    /// Characters are counted from 1; both numbers are rounded, and NaN selects nothing (section 4.2).
    private func substring(_ arguments: UnsafeBufferPointer<Int32>) -> QueryText {
        let whole = text(arguments[0])
        let first = Self.rounded(number(arguments[1]))
        let end = arguments.count > 2 ? first + Self.rounded(number(arguments[2])) : .infinity
        var (start, count, position) = (0, 0, 0.0)
        var index = 0
        while index < whole.count {
            let length = Self.length(ofCharacterAt: whole.start[index])
            position += 1
            if position >= end { break }
            if position >= first, position < end {
                if count == 0 { start = index }
                count += length
            }
            index += length
        }
        return whole.part(start, min(count, whole.count - start))
    }

    /// The nearest whole number; halves go up, and what lies just below zero stays below it.
    private static func rounded(_ number: Double) -> Double {
        guard abs(number) < 4_503_599_627_370_496 else { return number }
        if number < 0 && number >= -0.5 { return -0.0 }
        // Adding a half would carry what lies just below it over.
        let below = number.rounded(.down)
        return number - below >= 0.5 ? below + 1 : below
    }

    private func normalized(_ text: QueryText) -> QueryText {
        var count = 0
        let result = made(of: text.count) { target in
            var isPending = false
            for byte in text.bytes {
                if Self.isBlank(byte) {
                    isPending = count > 0
                } else {
                    if isPending {
                        target[count] = 32
                        count += 1
                        isPending = false
                    }
                    target[count] = byte
                    count += 1
                }
            }
        }
        return result.part(0, count)
    }

    private func translated(_ text: QueryText, _ from: QueryText, _ to: QueryText) -> QueryText {
        // Mostly one sign is taken out of a date.
        if from.count == 1, to.count == 0, from.start[0] < 0x80 {
            var count = 0
            let result = made(of: text.count) { target in
                for byte in text.bytes where byte != from.start[0] {
                    target[count] = byte
                    count += 1
                }
            }
            return result.part(0, count)
        }
        let (source, replacements) = (Array(from.string.unicodeScalars), Array(to.string.unicodeScalars))
        var result = String.UnicodeScalarView()
        for character in text.string.unicodeScalars {
            guard let place = source.firstIndex(of: character) else {
                result.append(character)
                continue
            }
            if place < replacements.count { result.append(replacements[place]) }
        }
        let bytes = Array(String(result).utf8)
        return made(of: bytes.count) { $0.update(from: bytes, count: bytes.count) }
    }

    private func name(_ function: QueryFunction, _ arguments: UnsafeBufferPointer<Int32>) -> QueryText {
        let first = arguments.isEmpty ? state.pointee.node : nodes(arguments[0]).first
        guard let node = first else { return .empty }
        let isNamed = node.pointee.type == XML_ELEMENT_NODE || node.pointee.type == XML_ATTRIBUTE_NODE
        guard isNamed || (node.pointee.type == XML_PI_NODE && function != .namespaceURI) else { return .empty }
        if function == .namespaceURI { return QueryText(terminated: Self.namespace(of: node)) }
        let local = QueryText(terminated: node.pointee.name)
        guard function == .name, isNamed else { return local }
        let prefix =
            node.pointee.type == XML_ATTRIBUTE_NODE
            ? UnsafeMutableRawPointer(node).assumingMemoryBound(to: xmlAttr.self).pointee.ns?.pointee.prefix
            : node.pointee.ns?.pointee.prefix
        guard let prefix else { return local }
        let start = QueryText(terminated: prefix)
        return made(of: start.count + 1 + local.count) { target in
            target.update(from: start.start, count: start.count)
            target[start.count] = UInt8(ascii: ":")
            (target + start.count + 1).update(from: local.start, count: local.count)
        }
    }

    private static func characters(in text: QueryText) -> Int {
        text.bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private static func length(ofCharacterAt first: UInt8) -> Int {
        switch first {
        case ..<0x80: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }
}
