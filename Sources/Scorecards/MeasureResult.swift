/// One measure at one school.
package struct MeasureResult: Sendable, Hashable {
    /// The measure.
    package let measure: MeasureText
    /// What it found.
    package let value: MeasureValue
    /// The rate in per cent that the school states without counts; shown, never counted.
    package let stated: Points?

    /// Makes a result.
    package init(measure: MeasureText, value: MeasureValue, stated: Points?) {
        self.measure = measure
        self.value = value
        self.stated = stated
    }
}
