import Glibc

/// The streams that a program is born with, for what it has to say.
package enum StandardStream: Sendable {
    /// Where answers go.
    case output
    /// Where remarks and errors go.
    case error

    /// Writes bytes whole. A reader that has gone away is nobody's fault, so nothing is thrown.
    package func write(_ bytes: [UInt8]) {
        let descriptor =
            switch self {
            case .output: STDOUT_FILENO
            case .error: STDERR_FILENO
            }
        bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return }
                written += count
            }
        }
    }
}
