import Foundation
import JSONText
import Scorecards
import Testing

@testable import Reports

@Suite("Scorecards as JSON")
struct ScorecardJSONTests {
    private func object(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    @Test("a line holds the fixed keys with their values")
    func fixedKeys() throws {
        let scorecard = Sample.usual()
        let line = ScorecardJSON.line(scorecard)
        #expect(line.last == UInt8(ascii: "\n"))
        #expect(line.dropLast().allSatisfy { $0 != UInt8(ascii: "\n") })
        let value = try object(line)
        #expect(value["school"] as? String == "2133990001")
        #expect(value["name"] as? String == "云溪县实验小学（示例）")
        #expect(value["stage"] as? [String] == ["primary"])
        #expect(value["year"] as? Int == 2025)
        #expect(value["edition"] as? String == "2022")
        #expect(value["status"] as? String == "complete")
        #expect(value["index"] as? String == scorecard.index?.flooredText)
        #expect(value["grade"] as? String == "good")
        #expect(value["gradeLabel"] as? String == "良好")
        #expect((value["caps"] as? [Any])?.isEmpty == true)
        let checklists = try #require(value["checklists"] as? [[String: Any]])
        #expect(checklists.map { $0["topic"] as? String } == Topic.allCases.map(\.rawValue))
        let drugs = checklists[3]
        #expect(drugs["status"] as? String == "scored")
        #expect(drugs["claimed"] as? String == "35.00")
        #expect(drugs["difference"] as? String == "4.20")
        let finding = try #require((drugs["findings"] as? [[String: Any]])?.first)
        #expect(finding["criterion"] as? String == "AD-01")
        #expect(finding["outcome"] as? String == "partly")
        #expect(finding["points"] as? String == "30.80")
        #expect(finding["possible"] as? String == "35.00")
        #expect(finding["effort"] as? String == "medium")
        #expect((finding["basis"] as? [String])?.count == 3)
        let fact = try #require((finding["facts"] as? [[String: Any]])?.first)
        #expect(fact["line"] as? Int == 8)
        #expect(fact["file"] as? String == "submissions/2133990001/anti-drug.xml")
        let inputs = try #require(value["inputs"] as? [[String: Any]])
        #expect(inputs.map { $0["status"] as? String }.contains("superseded"))
        #expect(inputs[0]["sha256"] as? String == Sample.sha)
    }

    @Test("an index of 99.996 prints 99.99, and 89.996 is no 90")
    func roundsDown() throws {
        let almost = try object(ScorecardJSON.line(Sample.school(points: 249_990, of: 250_000)))
        #expect(almost["index"] as? String == "99.99")
        #expect(almost["indexExact"] as? String == "24999/250")
        let below = try object(ScorecardJSON.line(Sample.school(points: 22_499, of: 25_000)))
        #expect(below["index"] as? String == "89.99")
        #expect(below["grade"] as? String == "good")
    }

    @Test("a school to which nothing applies has no index and no grade")
    func nothingApplies() throws {
        let value = try object(ScorecardJSON.line(Sample.unscored()))
        #expect(value["index"] is NSNull)
        #expect(value["grade"] is NSNull)
        #expect(value["gradeLabel"] as? String == "无得分")
        let english = try object(ScorecardJSON.line(Sample.unscored(Sample.context("en"))))
        #expect(english["gradeLabel"] as? String == "No score")
    }

    @Test("caps, vetoes and rejected files are told")
    func troubles() throws {
        let value = try object(ScorecardJSON.line(Sample.capped()))
        #expect((value["caps"] as? [[String: Any]])?.map { $0["criterion"] as? String } == ["VP-01", "AB-01", "AD-01"])
        #expect(value["grade"] as? String == "fail")
        #expect(value["status"] as? String == "partial")
        #expect((value["vetoes"] as? [[String: Any]])?.first?["kind"] as? String == "studentOffence")
        let rejected = (value["inputs"] as? [[String: Any]])?.first { $0["status"] as? String == "rejected" }
        #expect((rejected?["messages"] as? [String])?.count == 2)
    }

    @Test(
        "every text comes back as it was",
        arguments: [
            "\"", "\\", "\u{0}\u{1}\u{1F}\u{7F}", "\n\r\t", "</script>", "中文 🙂 é", "\u{2028}\u{2029}", "a\"b\\c\nd", "",
        ])
    func escapes(text: String) throws {
        var json = JSONWriter()
        json.beginObject()
        json.write("text", text)
        json.beginArray("list")
        json.write(element: text)
        json.write(element: text)
        json.endArray()
        json.endObject()
        let value = try object(json.bytes)
        #expect(value["text"] as? String == text)
        #expect(value["list"] as? [String] == [text, text])
    }

    @Test("numbers at the edges")
    func numbers() throws {
        var json = JSONWriter()
        json.beginObject()
        json.write("least", Int.min)
        json.write("most", Int.max)
        json.write("none", nil as Int?)
        json.write("negative", Points(hundredths: -5))
        json.write("zero", Points.zero)
        json.write("yes", true)
        json.endObject()
        #expect(
            String(decoding: json.bytes, as: UTF8.self)
                == "{\"least\":-9223372036854775808,\"most\":9223372036854775807,\"none\":null,\"negative\":\"-0.05\","
                + "\"zero\":\"0.00\",\"yes\":true}")
    }
}
