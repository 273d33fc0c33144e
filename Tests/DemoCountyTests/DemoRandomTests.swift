import Testing

@testable import DemoCounty

@Suite("The county's source of chance")
struct DemoRandomTests {
    @Test("gives the published numbers of SplitMix64")
    func matchesReference() {
        var random = DemoRandom(state: 1_234_567)
        let numbers = (0..<5).map { _ in random.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test("keeps streams apart")
    func separatesStreams() {
        var seen: Set<UInt64> = []
        for seed in UInt64(0)..<5 {
            for number in 1...50 {
                for purpose in [DemoRandom.Purpose.stage, .trouble, .quality] {
                    var random = DemoRandom(seed: seed, number: number, purpose: purpose)
                    seen.insert(random.next())
                }
            }
        }
        #expect(seen.count == 5 * 50 * 3)
    }

    @Test("stays within bounds and reaches both ends")
    func reachesBounds() {
        var random = DemoRandom(state: 7)
        let numbers = (0..<2_000).map { _ in random.within(-3...9) }
        #expect(numbers.min() == -3)
        #expect(numbers.max() == 9)
        #expect(random.below(1) == 0)
    }

    @Test("shuffles without loss")
    func shuffles() {
        var random = DemoRandom(state: 8)
        let list = Array(0..<40)
        let shuffled = random.shuffled(list)
        #expect(shuffled != list)
        #expect(shuffled.sorted() == list)
    }
}
