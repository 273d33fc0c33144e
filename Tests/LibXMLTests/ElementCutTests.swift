import LibXML
import Testing

@Suite("Elements left out before anything is parsed")
struct ElementCutTests {
    private func cut(_ part: ElementCut.Part, _ text: String) -> String? {
        ElementCut.without(part, named: ["x"], in: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        "whole elements or what stands in them",
        arguments: [
            ("<a><x>1</x><b/></a>", "<a><b/></a>", "<a><x></x><b/></a>"),
            ("<a><x i='1'>1<b>2</b></x>3</a>", "<a>3</a>", "<a><x i='1'></x>3</a>"),
            (
                "<a><x/><xy>1</xy><p:x>2</p:x></a>", "<a><x/><xy>1</xy><p:x>2</p:x></a>",
                "<a><x/><xy>1</xy><p:x>2</p:x></a>"
            ),
            ("<a><x\n>1</x ><x>2</x></a>", "<a>\n</a>", "<a><x\n></x ><x></x></a>"),
            ("<a><x i=\"a>b</x>\" j='\">'>1</x>2</a>", "<a>2</a>", "<a><x i=\"a>b</x>\" j='\">'></x>2</a>"),
        ])
    func parts(text: String, elements: String, contents: String) {
        #expect(cut(.elements, text) == elements)
        #expect(cut(.contents, text) == contents)
    }

    @Test("every other line stays where it was")
    func lines() {
        #expect(cut(.contents, "<a>\n<x>\n1\r\n2\n</x>\n<b/>\n</a>") == "<a>\n<x></x\n\n\n>\n<b/>\n</a>")
        #expect(cut(.elements, "<a>\n<x>\n1\n</x>\n<b/>\n</a>") == "<a>\n\n\n\n<b/>\n</a>")
    }

    @Test(
        "tags in comments, character data and instructions are no tags",
        arguments: [
            "<a><!-- <x> --><b/><!-- </x> --></a>", "<a><![CDATA[<x>]]><b/><![CDATA[</x>]]></a>",
            "<a><?p <x>?><b/><?p </x>?></a>",
        ])
    func lookalikes(text: String) {
        #expect(cut(.elements, text) == text)
        #expect(cut(.contents, text) == text)
    }

    @Test("an end in a comment inside is no end")
    func innerComment() {
        #expect(cut(.contents, "<a><x>1<!-- </x> -->2</x>3</a>") == "<a><x></x>3</a>")
    }

    @Test(
        "nothing is cut where bytes don't tell",
        arguments: [
            "<!DOCTYPE a><a><x>1</x></a>", "<a><x>1<x>2</x></x></a>", "<a><x>1</a>", "<a><x", "<a><!-- <x>1</x></a>",
            "<a b='><x>1</x></a>", "<a b='<x>1</x>'/>", "<a b='><x>1</x>'/>", "<a><x>1</x><b c='<x>2</x>'/></a>",
        ])
    func undecided(text: String) {
        #expect(cut(.elements, text) == nil)
    }

    @Test("Elements that are wanted stay")
    func some() {
        let text = "<r><x a='1'>one</x><x a='2'>two</x><x/></r>"
        let rest = ElementCut.without(.elements, named: ["x"], in: Array(text.utf8)) { tag, document in
            String(decoding: document[tag], as: UTF8.self).contains("'1'")
        }
        #expect(rest.map { String(decoding: $0, as: UTF8.self) } == "<r><x a='2'>two</x><x/></r>")
    }
}
