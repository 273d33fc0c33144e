import Scorecards

/// The schools that each measure names, by the place of the measure in the heading.
package struct ExceptionLists: RandomAccessCollection, Sendable {
    private var measures: [MeasureExceptions]
    private var files = PackedTexts()
    /// Where the paths of the last school stand: several measures are about one submission.
    private var recent: (school: Int, files: [String: Int]) = (-1, [:])

    /// Begins with none for so many measures.
    init(measures: Int) {
        self.measures = [MeasureExceptions](repeating: MeasureExceptions(), count: measures)
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { measures.count }

    package subscript(measure: Int) -> MeasureExceptions { MeasureExceptions(measures[measure], files: files) }

    /// Adds a school to those that a measure names; schools come in roster order.
    mutating func append(
        _ measure: SchoolRow.Measure, of number: Int, _ school: Int, form: TopicResult.Status?, file: String?
    ) {
        measures[number].append(measure, school, form: form, file: file.map { place(of: $0, school) })
    }

    private mutating func place(of file: String, _ school: Int) -> Int {
        if recent.school != school {
            recent.school = school
            recent.files.removeAll(keepingCapacity: true)
        }
        if let place = recent.files[file] { return place }
        recent.files[file] = files.count
        files.append(file)
        return files.count - 1
    }
}
