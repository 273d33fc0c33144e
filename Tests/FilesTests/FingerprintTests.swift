import Testing

@testable import Files

@Suite("Fingerprints")
struct FingerprintTests {
    /// The vectors of FIPS 180-2, appendix B, and of no bytes at all.
    @Test(
        "SHA-256",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ])
    func vectors(text: String, digest: String) {
        #expect(Fingerprint(of: Array(text.utf8)).text == digest)
    }

    @Test("one changed byte is another fingerprint")
    func differs() {
        #expect(Fingerprint(of: [0]) != Fingerprint(of: [1]))
        #expect(Set([Fingerprint(of: [0]), Fingerprint(of: [0]), Fingerprint(of: [1])]).count == 2)
    }
}
