import Glibc
import Synchronization

/// A line on the terminal that shows how far long work has come. In a pipe it writes nothing.
final class ProgressBar: Sendable {
    private struct State {
        var done = 0
        var shown = -1
    }

    private let title: String
    private let total: Int
    private let isShown: Bool
    private let state = Mutex(State())
    private static let width = 30

    init(_ title: String, total: Int) {
        self.title = title
        self.total = max(total, 1)
        isShown = isatty(STDERR_FILENO) == 1
    }

    /// Counts finished pieces.
    func advance(by count: Int) {
        guard isShown else { return }
        let line = state.withLock { state -> String? in
            state.done += count
            let percent = min(100, state.done * 100 / total)
            guard percent != state.shown else { return nil }
            state.shown = percent
            let filled = percent * Self.width / 100
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
            return "\r\(title) \(bar) \(percent) %"
        }
        if let line { Self.write(line) }
    }

    /// Clears the line.
    func finish() {
        if isShown { Self.write("\r\u{1B}[K") }
    }

    private static func write(_ text: String) {
        var text = text
        text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
