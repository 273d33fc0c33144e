internal import CLibXML2

/// Gathers what libxml2 reports during one call; a flood of reports costs a counter, not memory.
final class FaultCollector {
    /// How many faults are kept.
    var limit: Int
    /// The faults kept, in the order of their reports.
    private(set) var faults: [XMLFault] = []
    /// How many came after the limit was reached.
    private(set) var omitted = 0
    /// Added to every line, for documents that are cut from larger ones.
    var lineOffset = 0
    /// Makes a fault of a report about a tree, with path and line; nil for reports without a tree.
    var locate: ((xmlError) -> XMLFault)?

    init(limit: Int = 50) {
        self.limit = limit
    }

    /// Whether nothing has been reported.
    var isEmpty: Bool { faults.isEmpty && omitted == 0 }

    /// Forgets everything; free when there is nothing to forget.
    func reset() {
        guard !isEmpty else { return }
        faults.removeAll()
        omitted = 0
    }

    /// Keeps an error; warnings are of no use to anybody here, nor is what only repeats that a value is invalid.
    func add(_ error: xmlError) {
        guard error.level.rawValue >= XML_ERR_ERROR.rawValue, isEmpty || !error.isEcho else { return }
        guard faults.count < limit else {
            omitted += 1
            return
        }
        faults.append(locate?(error) ?? XMLFault(error, lineOffset: lineOffset))
    }

    /// Keeps a fault of our own.
    func add(_ fault: XMLFault) {
        if faults.count < limit { faults.append(fault) } else { omitted += 1 }
    }

    /// The pointer that libxml2 hands back to ``collectFault``.
    var opaque: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// Runs `body` with this collector as the calling thread's error handler.
    ///
    /// Most reports come through the context they concern. A few (conversion of bytes, memory) know no context and
    /// would be printed on standard error; this handler is the thread's own, and put back afterwards.
    func capturing<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        let oldFunction = zx_error_function()
        let oldContext = zx_error_context()
        xmlSetStructuredErrorFunc(opaque, collectFault)
        defer { xmlSetStructuredErrorFunc(oldContext, oldFunction) }
        return try body()
    }
}

/// The C callback behind every context: `data` is a ``FaultCollector``.
func collectFault(data: UnsafeMutableRawPointer?, error: zx_error?) {
    guard let data, let error else { return }
    Unmanaged<FaultCollector>.fromOpaque(data).takeUnretainedValue().add(error.pointee)
}
