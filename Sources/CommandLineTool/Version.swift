/// The tool's version, which every scorecard repeats. A change that moves scores raises it and is named in the changelog.
package enum Version {
    /// The version of this source.
    package static let current = "0.1.0"
}
